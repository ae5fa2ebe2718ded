import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The leak appears to have started below the dam.',
    [['-', 'appears', 'The leak to have started below the dam', 'asserts', 'probable']],
  ],
  [
    'The empty chair may signal a cooling of ties.',
    [['-', 'may signal', 'The empty chair a cooling of ties', 'speculates', 'possible']],
  ],
]

const nothing = ['A man appeared before magistrates.', 'He may mark the papers on Sunday.']

describe('seeming', () => {
  it.each(found)("reads the writer's own hedges: %s", (text, rows) => {
    expect(foundBy('seeming', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('seeming', text)).toEqual([])
  })
})
