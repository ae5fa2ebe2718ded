import { zoneOfPlace } from '../../times/dateline-day.ts'
import { asserting, type Candidate, toCandidate } from '../candidate.ts'
import type { Scope } from '../clauses/scope.ts'

/** "WALLACE: Good evening." A label in capitals, or Q and A, that opens a line of a transcript. */
export function findSpeakerLabels(scope: Scope): readonly Candidate[] {
  const { words, from, to, quote } = scope
  if (quote >= 0) return []
  let colon = from
  while (colon < to && colon - from < 7 && words[colon]?.text !== ':') colon += 1
  if (colon === from || words[colon]?.text !== ':' || colon + 1 >= to) return []
  const label = words.slice(from, colon)
  const shouted =
    label.every(({ text }) => text === text.toUpperCase()) &&
    label.some(({ text }) => /\p{Lu}{2}/u.test(text) || /^[QA]$/u.test(text))
  if (!shouted || label.some(({ tag }) => tag === 'number')) return []
  // "NEW DELHI: " at the head of a report is its dateline.
  if (from === 0 && zoneOfPlace(label.map(({ text }) => text).join(' ')) !== undefined) return []
  return [
    toCandidate(scope, {
      rule: 'speaker-label',
      cue: [{ from: colon, to: colon + 1 }],
      source: [{ from, to: colon }],
      content: [{ from: colon + 1, to }],
      meaning: asserting,
      confidence: 0.8,
    }),
  ]
}
