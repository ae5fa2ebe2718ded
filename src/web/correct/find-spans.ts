import { type Span, trimSpan } from '../../core/span.ts'

/** What came of looking for words in a text. */
export type Found =
  | { readonly kind: 'empty' }
  | { readonly kind: 'found'; readonly spans: readonly Span[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'several'; readonly times: number }

/** A text with each run of white space as one blank, and where each of its letters stands in the text. */
function foldSpace(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const places: number[] = []
  let inSpace = false
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = /\s/.test(text.charAt(at))
    if (!isSpace || !inSpace) places.push(at)
    inSpace = isSpace
  }
  return { folded: text.replace(/\s+/g, ' '), places }
}

/** Every place where words stand. White space is any white space: what is copied from a page has other line ends. */
function placesOf(text: string, words: string): readonly Span[] {
  const { folded, places } = foldSpace(text)
  const looked = foldSpace(words).folded.trim()
  const found: Span[] = []
  for (let at = folded.indexOf(looked); at >= 0; at = folded.indexOf(looked, at + 1)) {
    found.push([places[at] ?? 0, (places[at + looked.length - 1] ?? 0) + 1])
  }
  return found
}

/** Where words stand in a text, if they stand there once. Words that are interrupted have "…" in the gap. */
export function findSpans(text: string, words: string): Found {
  if (words.trim() === '') return { kind: 'empty' }
  const whole = placesOf(text, words)
  const [only, second] = whole
  if (only && !second) return { kind: 'found', spans: [only] }
  if (second) return { kind: 'several', times: whole.length }
  const stretches = words.split('…').filter((stretch) => stretch.trim() !== '')
  if (stretches.length < 2) return { kind: 'missing' }
  const spans: Span[] = []
  for (const stretch of stretches) {
    const places = placesOf(text, stretch)
    const from = spans.at(-1)?.[1]
    // The first stretch tells where the others are: the nearest ones after it.
    const [next, other] = from === undefined ? places : places.filter(([start]) => start >= from)
    if (!next) return { kind: 'missing' }
    if (from === undefined && other) return { kind: 'several', times: places.length }
    spans.push(next)
  }
  return { kind: 'found', spans }
}

/** Spans as words to be found again: "…" in each gap. */
export function wordsAtSpans(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...trimSpan(text, span))).join(' … ')
}
