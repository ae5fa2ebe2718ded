import { describe, expect, it } from 'vitest'
import { articleId } from '../../src/core/ids.ts'
import type { Reading } from '../../src/core/reading.ts'
import { sentencesOf, stretchesOf } from '../../src/core/sentences-of.ts'
import type { Span } from '../../src/core/span.ts'

const text = 'A bell rang. Nobody came.\nThe end.'
const readingOf = (sentences: readonly Span[]): Reading => ({
  ...{ hearsay: '1', notices: [], times: [], entities: [], attributions: [], sentences },
  article: { id: articleId('a'), text, textHash: 'sha256:a' },
})
const words = (spans: readonly Span[]): readonly string[] => spans.map((span) => text.slice(...span))

describe('the sentences of a reading', () => {
  it('are those that it has', () => {
    expect(words(sentencesOf(readingOf([[0, 12]])))).toEqual(['A bell rang.'])
  })

  it('are cut at stops and lines where it has none', () => {
    expect(words(sentencesOf(readingOf([])))).toEqual(['A bell rang.', 'Nobody came.', 'The end.'])
  })

  it('come in order and apart, whatever another reader says', () => {
    const odd: readonly Span[] = [
      [13, 25],
      [0, 12],
      [0, 34],
      [2, 20],
      [5, 5],
      [20, 13],
      [30, 99],
    ]
    expect(words(sentencesOf(readingOf(odd)))).toEqual([text])
    expect(words(sentencesOf(readingOf(odd.filter(([, end]) => end !== 34))))).toEqual(['A bell rang.', 'Nobody came.'])
  })

  it('and what is left between them are all words of the text', () => {
    expect(words(stretchesOf(readingOf([[13, 25]])))).toEqual(['A bell rang.', 'Nobody came.', 'The end.'])
    expect(words(stretchesOf(readingOf([])))).toEqual(['A bell rang.', 'Nobody came.', 'The end.'])
  })
})
