import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The vote was, as the clerk Dario Kell put it, “a pause and not a funeral”.',
    [['the clerk Dario Kell', 'as put it', 'The vote was “a pause and not a funeral”', 'asserts', 'certain']],
  ],
]

const nothing = ['As the years went by, the mill fell silent.']

describe('as-x-put-it', () => {
  it.each(found)('splits the cue around the speaker: %s', (text, rows) => {
    expect(foundBy('as-x-put-it', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('as-x-put-it', text)).toEqual([])
  })
})
