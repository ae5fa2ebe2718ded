import type { Span } from '../../core/span.ts'
import { datelineEnd } from '../times/dateline-day.ts'
import type { Candidate } from './candidate.ts'

/** Candidates whose sources and contents leave out the dateline that the text begins with: it is nobody's words. */
export function withoutDateline(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const start = datelineEnd(text)
  if (start === 0) return candidates
  const spansFrom = (spans: readonly Span[]): readonly Span[] =>
    spans.flatMap(([from, end]): readonly Span[] => (end <= start ? [] : [[Math.max(from, start), end]]))
  return candidates.map((candidate) => ({
    ...candidate,
    source: spansFrom(candidate.source),
    content: spansFrom(candidate.content),
  }))
}
