import type { UnsplitText } from './boundary-place.ts'
import { findBoundary } from './sentence-boundary.ts'
import type { Sentence } from './tokenized-text.ts'

/** More tokens than any sentence of a report has. Longer runs are cut, so that what reads a sentence has a bound. */
export const longestSentence = 500

/** Where a sentence that is too long is cut: after its last semicolon or comma, else where the bound falls. */
function cutWithin({ tokens }: UnsplitText, first: number): number {
  const end = first + longestSentence
  for (const mark of [';', ',']) {
    for (let i = end - 1; i > first + longestSentence / 2; i -= 1) if (tokens[i]?.text === mark) return i + 1
  }
  return end
}

/** The sentences of each paragraph. Together they hold every token. */
export function splitSentences(doc: UnsplitText): readonly Sentence[] {
  const { tokens, paragraphs } = doc
  const sentences: Sentence[] = []
  let at = 0
  paragraphs.forEach(([, paragraphEnd], paragraph) => {
    let end = at
    while (end < tokens.length && (tokens[end]?.span[0] ?? 0) < paragraphEnd) end += 1
    let first = at
    let next = at
    const close = (to: number): void => {
      const [head, tail] = [tokens[first], tokens[to - 1]]
      if (head && tail) sentences.push({ span: [head.span[0], tail.span[1]], tokens: [first, to], paragraph })
      first = to
    }
    while (next < end) {
      const boundary = findBoundary(doc, { first, at: next, end })
      if (boundary !== undefined) close(boundary)
      else if (next + 1 - first >= longestSentence) close(cutWithin(doc, first))
      next = Math.max(next + 1, boundary ?? 0, first)
    }
    if (first < end) close(end)
    at = end
  })
  return sentences
}
