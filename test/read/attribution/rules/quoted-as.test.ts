import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The minister was quoted by the daily Fjord as saying that the ban would end.',
    [
      ['the daily Fjord', 'was quoted by', 'The minister as saying that the ban would end', 'asserts', 'certain'],
      ['The minister', 'was quoted as saying', 'that the ban would end', 'asserts', 'certain'],
    ],
  ],
  [
    'The paper quoted a guide as saying “nobody asked”.',
    [
      ['The paper', 'quoted', 'a guide as saying “nobody asked”', 'asserts', 'certain'],
      ['a guide', 'as saying', '“nobody asked”', 'asserts', 'certain'],
    ],
  ],
]

const nothing = ['He wore it as a saying goes.']

describe('quoted-as', () => {
  it.each(found)('hears both the one quoted and the one who quotes: %s', (text, rows) => {
    expect(foundBy('quoted-as', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('quoted-as', text)).toEqual([])
  })
})
