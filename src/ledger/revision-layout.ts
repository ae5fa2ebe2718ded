import { sentencesOf } from '../core/sentences-of.ts'
import type { Span } from '../core/span.ts'
import { findTerms } from './find-terms.ts'
import type { DatedRevision } from './gather-articles.ts'
import { rangeAcross } from './sorted-spans.ts'

/** Characters that surroundings have at most. The longest paragraph of our news has under 1,000; a page without any would be its own. */
const longestStretch = 2000

/** What stands round some words of a revision. */
export interface Surroundings {
  /** The sentences that hold the words. */
  readonly sentence: Span
  readonly paragraph: Span
  /** The paragraph, and the one before it. */
  readonly context: Span
  readonly sentenceKeys: ReadonlySet<string>
  readonly paragraphKeys: ReadonlySet<string>
}

/** A revision's text, cut up once for all of its sayings. */
export interface RevisionLayout {
  readonly sentences: readonly Span[]
  surroundingsOf(words: Span): Surroundings
}

/** Cuts a revision into sentences and paragraphs. What is worked out for one saying serves all that stand at the same place. */
export function layOutRevision({ reading }: DatedRevision): RevisionLayout {
  const { text } = reading.article
  const sentences = sentencesOf(reading)
  const paragraphs = cutParagraphs(text, sentences)
  const known = new Map<string, ReadonlySet<string>>()
  const keysAt = (span: Span): ReadonlySet<string> => {
    const name = span.join()
    const keys = known.get(name) ?? new Set(findTerms(text.slice(...span)).map(({ key }) => key))
    known.set(name, keys)
    return keys
  }
  return {
    sentences,
    surroundingsOf: (words) => {
      const [from, to] = rangeAcross(sentences, words)
      const [start, end] = [sentences[from], sentences[to - 1]]
      const sentence: Span = from < to && start && end ? [start[0], end[1]] : words
      const shown: Span = [sentence[0], Math.min(sentence[1], sentence[0] + longestStretch)]
      const place = rangeAcross(paragraphs, [words[0], words[0] + 1])[1] - 1
      const paragraph = paragraphs[place] ?? shown
      return {
        sentence: shown,
        paragraph,
        context: [paragraphs[place - 1]?.[0] ?? paragraph[0], paragraph[1]],
        sentenceKeys: keysAt(shown),
        paragraphKeys: keysAt(paragraph),
      }
    },
  }
}

/** The lines with words; long ones in blocks that end where a sentence does. */
function cutParagraphs(text: string, sentences: readonly Span[]): readonly Span[] {
  const paragraphs: Span[] = []
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    if (text.slice(start, end).trim() !== '') {
      while (end - start > longestStretch) {
        const last = sentences[rangeAcross(sentences, [start, start + longestStretch])[1] - 1]
        const cut = last && last[0] > start ? last[0] : start + longestStretch
        paragraphs.push([start, cut])
        start = cut
      }
      paragraphs.push([start, end])
    }
    start = end + 1
  }
  return paragraphs
}
