import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "The match ended amid claims that the referee had slept in the hosts' hotel.",
    [['-', 'claims', "that the referee had slept in the hosts' hotel", 'accuses', 'possible']],
  ],
  [
    "The ministry's claim that the wells are clean was met with laughter.",
    [['The ministry', 'claim', 'that the wells are clean', 'asserts', 'certain']],
  ],
  [
    'Accusations that ballots were printed twice dominated the count.',
    [['-', 'Accusations', 'that ballots were printed twice', 'accuses', 'possible']],
  ],
  [
    'A statement by the harbour board that the crane is safe did not help.',
    [['the harbour board', 'statement', 'that the crane is safe', 'asserts', 'certain']],
  ],
  [
    'Speculation is growing that the speaker will not stand again.',
    [['-', 'Speculation is growing', 'that the speaker will not stand again', 'speculates', 'possible']],
  ],
  ['Rumours of a merger reached the shop floor.', [['-', 'Rumours', 'of a merger', 'speculates', 'possible']]],
]

const nothing = [
  'There is no doubt that it rained.',
  'The report is due on Friday.',
  'She wrote a report of forty pages.',
]

describe('report-noun', () => {
  it.each(found)('reads nouns that lead in what is said: %s', (text, rows) => {
    expect(foundBy('report-noun', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('report-noun', text)).toEqual([])
  })
})
