import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The chairwoman put the damage at about 300 plants.',
    [['The chairwoman', 'put', 'the damage at about 300 plants', 'asserts', 'certain']],
  ],
]

const nothing = ['She put the cup at the window.']

describe('figure-put', () => {
  it.each(found)('reads whose figure it is: %s', (text, rows) => {
    expect(foundBy('figure-put', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('figure-put', text)).toEqual([])
  })
})
