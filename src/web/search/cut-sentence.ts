import type { Span } from '../../core/span.ts'

/** A stretch of a sentence: whether it is what somebody says, and whether it was looked for. */
export interface Stretch {
  readonly text: string
  readonly content: boolean
  readonly match: boolean
}

const within = (spans: readonly Span[], at: number): boolean => spans.some(([start, end]) => start <= at && at < end)

/** Cuts a sentence at every edge of its content and of the matched words. */
export function cutSentence(text: string, content: readonly Span[], matches: readonly Span[]): readonly Stretch[] {
  const edges = [...content, ...matches].flat().filter((edge) => edge > 0 && edge < text.length)
  const places = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, i) => ({
    text: text.slice(start, places[i + 1]),
    content: within(content, start),
    match: within(matches, start),
  }))
}
