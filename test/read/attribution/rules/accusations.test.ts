import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'Parents have blamed the water and a coach has blamed the salad.',
    [
      ['Parents', 'have blamed', 'the water', 'accuses', 'certain'],
      ['a coach', 'has blamed', 'the salad', 'accuses', 'certain'],
    ],
  ],
  [
    'Residents accused the council of hiding the fines.',
    [['Residents', 'accused', 'the council of hiding the fines', 'accuses', 'certain']],
  ],
  [
    'Farmers blamed the dam operator for the loss of the lettuce.',
    [['Farmers', 'blamed', 'the dam operator for the loss of the lettuce', 'accuses', 'certain']],
  ],
  ['The firm withdrew its bid, blaming the weather.', [['The firm', 'blaming', 'the weather', 'accuses', 'certain']]],
  [
    'The driver was accused of theft by his brother.',
    [['his brother', 'was accused', 'The driver of theft', 'accuses', 'certain']],
  ],
  [
    'The driver was accused by the Court of Audit of theft.',
    [['the Court of Audit', 'was accused by', 'The driver of theft', 'accuses', 'certain']],
  ],
  ['The club was blamed for the fire.', [['-', 'was blamed', 'The club for the fire', 'accuses', 'certain']]],
]

const nothing = ['The battery was charged overnight.']

describe('accusation', () => {
  it.each(found)('reads who accuses whom: %s', (text, rows) => {
    expect(foundBy('accusation', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('accusation', text)).toEqual([])
  })
})
