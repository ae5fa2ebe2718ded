import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  coveredLength,
  findOnce,
  hullOf,
  mergeSpans,
  partAt,
  type Span,
  sharedLength,
  subtractSpans,
  trimSpan,
  wordsAt,
} from '../../src/core/span.ts'

const spans = (length: number) =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]),
    { maxLength: 8 },
  )

describe('spans', () => {
  it('give the words between two offsets, whole surrogate pairs included', () => {
    expect(wordsAt('a 😀 b', [2, 4])).toBe('😀')
  })

  it('refuse an end past the text', () => {
    expect(() => wordsAt('short', [0, 9])).toThrow('Expected a span within 0 and 5, got [0, 9)')
  })

  it.each<[string, string, Span | undefined]>([
    ['the bell, the anchor', 'bell', [4, 8]],
    ['the bell, the anchor', 'the', undefined],
    ['aaa', 'aa', undefined],
    ['the bell', 'anchor', undefined],
    ['the bell', '', undefined],
  ])('of words in %j that stand there once: %j', (text, words, span) => {
    expect(findOnce(text, words)).toEqual(span)
  })

  it('join a discontinuous part with one blank', () => {
    expect(
      partAt('as Dario Keller put it', [
        [16, 22],
        [0, 2],
      ]),
    ).toEqual({
      spans: [
        [0, 2],
        [16, 22],
      ],
      text: 'as put it',
    })
  })

  it('lose white space of every kind at their edges', () => {
    expect(trimSpan('\u00a0 word\r\n', [0, 8])).toEqual([2, 6])
  })

  it('keep touching spans apart and merge overlapping ones', () => {
    expect(
      mergeSpans([
        [4, 8],
        [0, 4],
        [6, 9],
        [2, 2],
      ]),
    ).toEqual([
      [0, 4],
      [4, 9],
    ])
  })

  it('leave what a hole does not cover', () => {
    expect(
      subtractSpans(
        [[0, 10]],
        [
          [3, 5],
          [9, 12],
        ],
      ),
    ).toEqual([
      [0, 3],
      [5, 9],
    ])
  })

  it('have a hull only when there is one', () => {
    expect([
      hullOf([
        [4, 6],
        [1, 2],
      ]),
      hullOf([]),
    ]).toEqual([[1, 6], undefined])
  })

  it('part into what is shared and what is left, whatever the spans', () => {
    fc.assert(
      fc.property(spans(40), spans(40), (a, b) => {
        const [one, other] = [mergeSpans(a), mergeSpans(b)]
        expect(sharedLength(one, other) + coveredLength(subtractSpans(one, other))).toBe(coveredLength(one))
      }),
    )
  })
})
