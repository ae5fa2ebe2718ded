import type { Reading } from './reading.ts'
import type { Span } from './span.ts'

/** Ends that a full stop may have without ending a sentence. */
const shortenings = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|No|vs|\p{Lu})\.$/u

/** The sentences of a reading, in order and apart: those that it has, else cut at stops before a capital, for readings made elsewhere. */
export function sentencesOf({ sentences, article }: Reading): readonly Span[] {
  return sentences.length > 0 ? apart(sentences, article.text.length) : cutSentences(article.text)
}

/** All words of a text in stretches that do not overlap: the sentences of its reading, and what another reader left between them. */
export function stretchesOf(reading: Reading): readonly Span[] {
  const { text } = reading.article
  const stretches: Span[] = []
  let end = 0
  const leaveGap = (to: number): void => {
    if (text.slice(end, to).trim() !== '') stretches.push(trimmed(text, end, to))
  }
  for (const sentence of sentencesOf(reading)) {
    leaveGap(sentence[0])
    stretches.push(sentence)
    end = sentence[1]
  }
  leaveGap(text.length)
  return stretches
}

/** Spans in order, without those that are empty, leave the text or overlap one before. */
function apart(spans: readonly Span[], length: number): readonly Span[] {
  let end = 0
  return [...spans]
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([from, to]) => {
      const fits = from >= end && to > from && to <= length
      if (fits) end = to
      return fits
    })
}

function cutSentences(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const match of text.matchAll(/(?:[.!?]["”’)]{0,2}(?=\s{1,3}["“‘(]?[\p{Lu}\p{N}])|\n)/gu)) {
    const end = match.index + (match[0] === '\n' ? 0 : match[0].length)
    if (match[0] !== '\n' && shortenings.test(text.slice(Math.max(0, match.index - 7), match.index + 1))) continue
    if (text.slice(start, end).trim() !== '') sentences.push(trimmed(text, start, end))
    start = match.index + match[0].length
  }
  if (text.slice(start).trim() !== '') sentences.push(trimmed(text, start, text.length))
  return sentences
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  return [start + words.length - words.trimStart().length, start + words.trimEnd().length]
}
