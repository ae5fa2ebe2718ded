import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The agency, citing a customs officer, reported that nine lorries had vanished.',
    [['a customs officer', 'citing', 'that nine lorries had vanished', 'asserts', 'certain']],
  ],
  [
    'The tram will stop, the daily Orizont wrote, citing a driver.',
    [['a driver', 'citing', 'The tram will stop', 'asserts', 'certain']],
  ],
]

const nothing = ['The referee booked him, citing nothing.']

describe('citing', () => {
  it.each(found)('lets the one cited say what the sentence says: %s', (text, rows) => {
    expect(foundBy('citing', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('citing', text)).toEqual([])
  })
})
