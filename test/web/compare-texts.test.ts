import { describe, expect, it } from 'vitest'
import { compareTexts, compareWords, type Run } from '../../src/web/article/compare-texts.ts'

const told = (runs: readonly Run[]): string =>
  runs
    .map(({ kind, text }) =>
      kind === 'gone' ? `[-${text.trim()}-]` : kind === 'new' ? `[+${text.trim()}+]` : text.trim(),
    )
    .join(' ')

describe('two texts of a page', () => {
  it.each([
    ['The ferry will sail.', 'The ferry may sail.', 'The ferry [-will-] [+may+] sail.'],
    ['The ferry sails.', 'The ferry sails.', 'The ferry sails.'],
    ['Sold out.', '', '[-Sold out.-]'],
    ['', 'Sold out.', '[+Sold out.+]'],
    ['a b c', 'c a b', '[+c+] a b [-c-]'],
  ])('"%s" to "%s"', (before, after, expected) => {
    expect(told(compareWords(before, after))).toBe(expected)
  })

  it('gives both texts back whole', () => {
    const [before, after] = ['One two  three four.\nfive', 'One 2 three,  four.\nsix five']
    const runs = compareWords(before, after)
    expect(
      runs
        .flatMap(({ kind, text }) => (kind === 'new' ? [] : [text]))
        .join('')
        .split(/\s+/),
    ).toEqual(before.split(/\s+/))
    expect(runs.flatMap(({ kind, text }) => (kind === 'gone' ? [] : [text])).join('')).toBe(after)
  })

  it('keeps paragraphs that did not change apart from those that did', () => {
    const changes = compareTexts('Head.\n\nIt will sail.\n\nTail.', 'Head.\n\nIt may sail.\n\nMore.\n\nTail.')
    expect(changes.map((change) => (change.kind === 'same' ? change.text : told(change.runs)))).toEqual([
      'Head.',
      'It [-will-] [+may+] sail.',
      '[+More.+]',
      'Tail.',
    ])
  })

  it('does not labour over a page that has nothing in common with the last', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ')
    expect(compareWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new'])
  })
})
