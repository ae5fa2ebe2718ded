import { overlaps, sharedLength } from '../../core/span.ts'
import type { Candidate } from './candidate.ts'
import { isNoSaying } from './no-saying.ts'

/**
 * One candidate for each cue: of two that claim the same words the one offered first stays, as rules come from the particular to the
 * general. Twins may share words with each other.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    if (candidate.cue.length === 0 || isNoSaying(candidate)) continue
    const rival = kept.find(
      (other) => sharesCue(other, candidate) && !(other.twin && candidate.twin && other.rule === candidate.rule),
    )
    if (!rival && !leadsItself(candidate)) kept.push(candidate)
  }
  return kept
}

function sharesCue(a: Candidate, b: Candidate): boolean {
  return a.cue.some((one) => b.cue.some((other) => overlaps(one, other)))
}

/** A content that runs over its own cue was cut wrongly. */
function leadsItself({ cue, content, source }: Candidate): boolean {
  return sharedLength(cue, content) > 0 || source.some((one) => cue.some((other) => overlaps(one, other)))
}
