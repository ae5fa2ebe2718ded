import type { Reading } from './reading.ts'
import type { Span } from './span.ts'

/** Ends that a full stop may have without ending a sentence. */
const shortenings = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|No|vs|\p{Lu})\.$/u

/** The sentences of a reading: those that it has, else cut at stops before a capital, for readings made elsewhere. */
export function sentencesOf(reading: Reading): readonly Span[] {
  if (reading.sentences.length > 0) return reading.sentences
  const { text } = reading.article
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
