import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The Kremlin called the deal “a technical matter”, while Berlin described it as a first step.',
    [
      ['The Kremlin', 'called', 'the deal “a technical matter”', 'asserts', 'certain'],
      ['Berlin', 'described', 'it as a first step', 'asserts', 'certain'],
    ],
  ],
  [
    'The brewery dismissed as baseless the report that its water came from a tanker.',
    [['The brewery', 'dismissed as baseless', 'the report that its water came from a tanker', 'denies', 'certain']],
  ],
  ['Officials denied the story, calling it a lie.', [['Officials', 'calling', 'it a lie', 'denies', 'certain']]],
]

const nothing = ['The chair called a meeting.', 'They called the police.']

describe('characterisation', () => {
  it.each(found)('reads what somebody calls something: %s', (text, rows) => {
    expect(foundBy('characterisation', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('characterisation', text)).toEqual([])
  })
})
