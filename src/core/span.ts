/** `[start, end)` in UTF-16 code units into one revision's text: `text.slice(start, end)` is exactly the words. */
export type Span = readonly [start: number, end: number]

/** Words of a text: where they stand, and what they are. `text` is the spans' words joined by one blank. */
export interface Part {
  readonly spans: readonly Span[]
  readonly text: string
}

/** The words at a span. Throws `RangeError` when the span does not lie in the text. */
export function wordsAt(text: string, [start, end]: Span): string {
  if (!(0 <= start && start <= end && end <= text.length)) {
    throw new RangeError(`Expected a span within 0 and ${text.length}, got [${start}, ${end})`)
  }
  return text.slice(start, end)
}

/** Whether words have no half of a character in them: JSON may, and databases do not keep it. */
export const isWhole = (words: string): boolean => !/\p{Cs}/u.test(words)

/** The words at spans that lie in the text in its order, joined by one blank; undefined where some do not, or cut a character in two. */
export function wordsAtAll(text: string, spans: readonly Span[]): string | undefined {
  let end = 0
  for (const span of spans) {
    if (span[0] < end || span[1] < span[0] || span[1] > text.length || !isWhole(wordsAt(text, span))) return undefined
    end = span[1]
  }
  return spans.map((span) => wordsAt(text, span)).join(' ')
}

/** Where words stand in a text, if they stand there exactly once. */
export function findOnce(text: string, words: string): Span | undefined {
  const start = text.indexOf(words)
  const isOnce = words !== '' && start >= 0 && text.indexOf(words, start + 1) < 0
  return isOnce ? [start, start + words.length] : undefined
}

/** The part that stands at these spans of a text, in text order, with empty and doubled spans dropped. */
export function partAt(text: string, spans: readonly Span[]): Part {
  const kept = mergeSpans(spans)
  return { spans: kept, text: kept.map((span) => wordsAt(text, span)).join(' ') }
}

/** Spans in text order; overlapping ones become one, touching ones stay two. Empty spans are dropped. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (start >= end) continue
    const last = merged.at(-1)
    if (last && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)]
    else merged.push([start, end])
  }
  return merged
}

/** The span without white space at its edges. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from += 1
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1
  return [from, to]
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** How many characters two lists of spans share. Both must be free of overlaps within themselves. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const [start, end] of a) {
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  return shared
}

/** How many characters the spans cover, counted once. */
export function coveredLength(spans: readonly Span[]): number {
  return mergeSpans(spans).reduce((sum, [start, end]) => sum + end - start, 0)
}

/** The smallest span that holds all of these; `undefined` for an empty list. */
export function hullOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

/** The spans less everything that `holes` cover. */
export function subtractSpans(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  let left = mergeSpans(spans)
  for (const hole of holes) {
    left = left.flatMap((span): readonly Span[] => {
      if (!overlaps(span, hole)) return [span]
      const before: Span = [span[0], Math.max(span[0], hole[0])]
      const after: Span = [Math.min(span[1], hole[1]), span[1]]
      return [before, after].filter(([start, end]) => start < end)
    })
  }
  return left
}

/** The place of the first of some things in text order that begins at a position or after it; their number when none does. */
export function firstFrom(things: readonly { readonly span: Span }[], position: number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((things[middle]?.span[0] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
