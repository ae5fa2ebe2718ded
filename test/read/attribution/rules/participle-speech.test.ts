import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The envoy left early, saying that the talks had failed.',
    [['The envoy', 'saying', 'that the talks had failed', 'asserts', 'certain']],
  ],
  [
    'The envoy left, saying the talks had failed, and adding that no date was set.',
    [
      ['The envoy', 'saying', 'the talks had failed', 'asserts', 'certain'],
      ['The envoy', 'adding', 'that no date was set', 'asserts', 'certain'],
    ],
  ],
  [
    'A letter warning that the roof would fall was never opened.',
    [['A letter', 'warning', 'that the roof would fall', 'asserts', 'certain']],
  ],
]

const nothing = ['The boy stood there, saying nothing.', 'The court heard the singing teacher.']

describe('participle-speech', () => {
  it.each(found)('gives a participle the speaker that it hangs on: %s', (text, rows) => {
    expect(foundBy('participle-speech', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('participle-speech', text)).toEqual([])
  })
})
