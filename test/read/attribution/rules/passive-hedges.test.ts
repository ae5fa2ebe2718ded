import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'Divers believed to be members of the club raised the bell.',
    [['-', 'believed', 'Divers to be members of the club', 'asserts', 'probable']],
  ],
  [
    'The yacht is believed to have left Split.',
    [['-', 'is believed', 'The yacht to have left Split', 'asserts', 'probable']],
  ],
  [
    'It is understood that the board met twice.',
    [['-', 'is understood', 'that the board met twice', 'asserts', 'probable']],
  ],
  [
    'They saw a rocket built in March, believed to be the first of its kind.',
    [['-', 'believed', 'a rocket built in March to be the first of its kind', 'asserts', 'probable']],
  ],
  ['The dog is feared to have drowned.', [['-', 'is feared', 'The dog to have drowned', 'speculates', 'possible']]],
]

const nothing = ['The alarm was set to ring.', 'He was told to wait.']

describe('passive-hedge', () => {
  it.each(found)('reads passives that name nobody: %s', (text, rows) => {
    expect(foundBy('passive-hedge', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('passive-hedge', text)).toEqual([])
  })
})
