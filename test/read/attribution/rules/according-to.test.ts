import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'According to the Wire, one player, aged 14, spent the night in hospital.',
    [['the Wire', 'According to', 'one player, aged 14, spent the night in hospital', 'asserts', 'certain']],
  ],
  [
    'According to the Wire, a weekly, the player went home.',
    [['the Wire, a weekly', 'According to', 'the player went home', 'asserts', 'certain']],
  ],
  [
    'According to the depot manager, no tram was late.',
    [['the depot manager', 'According to', 'no tram was late', 'asserts', 'certain']],
  ],
  [
    'Fares rose by a tenth, per a bulletin from the carrier.',
    [['a bulletin from the carrier', 'per', 'Fares rose by a tenth', 'asserts', 'certain']],
  ],
  [
    'The first load left on Tuesday and, according to the shipper Haven, will arrive in May.',
    [
      [
        'the shipper Haven',
        'according to',
        'The first load left on Tuesday and will arrive in May',
        'asserts',
        'certain',
      ],
    ],
  ],
  [
    'The talks went on, as stated by the Orbita news agency, until dawn.',
    [['the Orbita news agency', 'as stated by', 'The talks went on', 'asserts', 'certain']],
  ],
  [
    'In the words of Ana Pop, who coached the side, it was “a lesson”.',
    [['Ana Pop, who coached the side', 'In the words of', 'it was “a lesson”', 'asserts', 'certain']],
  ],
]

const nothing = ['The coins are sorted according to size.', 'He earns ten lei per day.']

describe('according-to', () => {
  it.each(found)('attaches "according to" and its kin to the clause beside them: %s', (text, rows) => {
    expect(foundBy('according-to', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('according-to', text)).toEqual([])
  })
})
