import { type Span, trimSpan } from '../../core/span.ts'

/** What came of looking for words in a text. */
export type Found =
  | { readonly kind: 'empty' }
  | { readonly kind: 'found'; readonly spans: readonly Span[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'several'; readonly times: number }

/** Every place where words stand. White space is any white space: what is copied from a page has other line ends. */
function placesOf(text: string, words: string): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: { length } }): Span => [index, index + length])
}

/** Where words stand in a text, if they stand there once. Words in two pieces have "…" between them. */
export function findSpans(text: string, words: string): Found {
  if (words.trim() === '') return { kind: 'empty' }
  const whole = placesOf(text, words)
  const [only, second] = whole
  if (only && !second) return { kind: 'found', spans: [only] }
  if (second) return { kind: 'several', times: whole.length }
  const pieces = words.split('…').filter((piece) => piece.trim() !== '')
  if (pieces.length < 2) return { kind: 'missing' }
  const spans: Span[] = []
  for (const piece of pieces) {
    const places = placesOf(text, piece)
    const from = spans.at(-1)?.[1]
    // The first piece tells where the others are: the nearest ones after it.
    const [next, other] = from === undefined ? places : places.filter(([start]) => start >= from)
    if (!next) return { kind: 'missing' }
    if (from === undefined && other) return { kind: 'several', times: places.length }
    spans.push(next)
  }
  return { kind: 'found', spans }
}

/** Spans as words to be found again: "…" between two pieces. */
export function wordsAtSpans(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...trimSpan(text, span))).join(' … ')
}
