import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The heir reportedly sold the meadow in May.',
    [['-', 'reportedly', 'The heir sold the meadow in May', 'asserts', 'probable']],
  ],
  [
    'Two stamps were allegedly sold at the back door.',
    [['-', 'allegedly', 'Two stamps were sold at the back door', 'accuses', 'possible']],
  ],
  [
    'The town bought two buses, one of which reportedly burned.',
    [['-', 'reportedly', 'one of which burned', 'asserts', 'probable']],
  ],
]

const nothing = ['The report is in the drawer.']

describe('hedging-adverb', () => {
  it.each(found)('takes the clause without the adverb as said by nobody named: %s', (text, rows) => {
    expect(foundBy('hedging-adverb', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('hedging-adverb', text)).toEqual([])
  })
})
