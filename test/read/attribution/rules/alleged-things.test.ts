import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The printer is suing over the alleged copying of its atlas.',
    [['-', 'alleged', 'copying of its atlas', 'accuses', 'possible']],
  ],
  ['They spoke of the alleged fraud.', [['-', 'alleged', 'fraud', 'accuses', 'possible']]],
]

const nothing = ['He alleged it.']

describe('alleged-thing', () => {
  it.each(found)('takes an alleged thing as said by nobody named: %s', (text, rows) => {
    expect(foundBy('alleged-thing', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('alleged-thing', text)).toEqual([])
  })
})
