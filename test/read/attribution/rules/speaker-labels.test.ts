import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['WALLACE: Good evening and welcome.', [['WALLACE', ':', 'Good evening and welcome', 'asserts', 'certain']]],
  ['Q: Did you see the truck?', [['Q', ':', 'Did you see the truck', 'asserts', 'certain']]],
]

const nothing = ['Opening hours: nine to five.', 'NEW DELHI: The ferry was full on Monday.']

describe('speaker-label', () => {
  it.each(found)('reads the labels of a transcript: %s', (text, rows) => {
    expect(foundBy('speaker-label', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('speaker-label', text)).toEqual([])
  })
})
