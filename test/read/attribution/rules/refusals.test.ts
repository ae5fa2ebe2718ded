import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The ministry declined to comment on the audit.',
    [['The ministry', 'declined to comment', 'the audit', 'declines', 'unknown']],
  ],
  [
    'The firm did not immediately respond to a request for comment.',
    [['The firm', 'did not immediately respond to', 'a request for comment', 'declines', 'unknown']],
  ],
  [
    'The mayor would not say whether a second offer existed.',
    [['The mayor', 'would not say', 'whether a second offer existed', 'declines', 'unknown']],
  ],
  [
    'The team has yet to confirm the result.',
    [['The team', 'has yet to confirm', 'the result', 'declines', 'unknown']],
  ],
  [
    'The figure could not be independently verified.',
    [['-', 'could not be independently verified', 'The figure', 'declines', 'unknown']],
  ],
  [
    'The navy said the ship had sunk but declined to say where.',
    [['The navy', 'declined to say', 'where', 'declines', 'unknown']],
  ],
  [
    'The firm neither confirmed nor denied the sale.',
    [['The firm', 'neither confirmed nor denied', 'the sale', 'declines', 'unknown']],
  ],
  [
    'The firm did not confirm or deny the sale.',
    [['The firm', 'did not confirm or deny', 'the sale', 'declines', 'unknown']],
  ],
  ['The result was not confirmed.', [['-', 'was not confirmed', 'The result', 'declines', 'unknown']]],
  ['Calls to the clinic went unanswered.', [['the clinic', 'went unanswered', '-', 'declines', 'unknown']]],
  [
    'The coach refused to be drawn on the fee.',
    [['The coach', 'refused to be drawn', 'the fee', 'declines', 'unknown']],
  ],
  [
    'The printer did not deny that paper was short.',
    [['The printer', 'did not deny', 'that paper was short', 'declines', 'unknown']],
  ],
]

const nothing = [
  'The witness, who declined to be named, left.',
  'The boat did not return until noon.',
  'He declined the cake.',
]

describe('refusal', () => {
  it.each(found)('reads refusals, silence and what could not be checked: %s', (text, rows) => {
    expect(foundBy('refusal', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('refusal', text)).toEqual([])
  })
})
