import type { Span } from '../core/span.ts'

/**
 * Which of some spans share characters with `span`: the first position, and the one after the last. They must stand in text
 * order without overlaps. By halving: a page may have thousands of sentences, and as many sayings that look for theirs.
 */
export function rangeAcross(spans: readonly Span[], [start, end]: Span): readonly [from: number, to: number] {
  return [firstWith(spans, (span) => span[1] > start), firstWith(spans, (span) => span[0] >= end)]
}

/** The first position from which on the test holds. */
function firstWith(spans: readonly Span[], test: (span: Span) => boolean): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const span = spans[middle]
    if (span && test(span)) high = middle
    else low = middle + 1
  }
  return low
}
