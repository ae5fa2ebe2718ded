import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The mill was sold, a claim denied by both the owner and the bank.',
    [['both the owner and the bank', 'denied by', 'a claim', 'denies', 'certain']],
  ],
  [
    'The federation accepted the withdrawal, first reported by the site Chalk & Bar.',
    [['the site Chalk & Bar', 'reported by', 'the withdrawal', 'asserts', 'certain']],
  ],
  [
    'The deal was not denied by the harbour office.',
    [['the harbour office', 'was not denied by', 'The deal', 'declines', 'unknown']],
  ],
  [
    'The figure was confirmed by the harbour office.',
    [['the harbour office', 'was confirmed by', 'The figure', 'confirms', 'certain']],
  ],
]

const nothing = ['The play was followed by a dance.']

describe('named-agent', () => {
  it.each(found)('reads who denied, confirmed or reported it after "by": %s', (text, rows) => {
    expect(foundBy('named-agent', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('named-agent', text)).toEqual([])
  })
})
