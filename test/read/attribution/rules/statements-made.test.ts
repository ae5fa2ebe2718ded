import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The trust issued a flat denial of rumours that the ward would close.',
    [['The trust', 'issued a flat denial of', 'rumours that the ward would close', 'denies', 'certain']],
  ],
  [
    'The union expressed hope that talks would resume.',
    [['The union', 'expressed hope', 'that talks would resume', 'speculates', 'possible']],
  ],
]

const nothing = ['The paper published the report on Monday.', 'The shop issued a receipt.']

describe('statement-made', () => {
  it.each(found)('reads a noun of saying with its verb: %s', (text, rows) => {
    expect(foundBy('statement-made', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('statement-made', text)).toEqual([])
  })
})
