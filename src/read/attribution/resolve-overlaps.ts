import { overlaps, sharedLength } from '../../core/span.ts'
import type { Candidate } from './candidate.ts'

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

/** Whether what looks like a saying only tells who speaks. */
export const isNoSaying = (candidate: Candidate): boolean => hidesName(candidate) || speaksOfSelf(candidate)

/** "who did not wish to be identified", "declined to be named": says who speaks, and is no saying of its own. */
function hidesName({ scope, cue, content }: Candidate): boolean {
  const first = cue[0]?.[0] ?? 0
  const last = (content.at(-1) ?? cue.at(-1))?.[1] ?? 0
  const words = scope.words.slice(scope.from, scope.to + 1).filter(({ span }) => span[0] >= first && span[1] <= last)
  return /^(?:\S+ ){0,6}to be (?:named|identified|quoted|photographed)\b/u.test(
    words.map(({ lower }) => lower).join(' '),
  )
}

/** "I think", "we hope" within a quotation: the speaker of the quotation, who is there already. */
function speaksOfSelf({ scope, source }: Candidate): boolean {
  const [first] = source
  if (scope.quote < 0 || !first) return false
  const words = scope.words.slice(scope.from, scope.to).filter(({ span }) => span[0] >= first[0] && span[1] <= first[1])
  return words.length === 1 && ['i', 'we', 'you'].includes(words[0]?.lower ?? '')
}

function sharesCue(a: Candidate, b: Candidate): boolean {
  return a.cue.some((one) => b.cue.some((other) => overlaps(one, other)))
}

/** A content that runs over its own cue was cut wrongly. */
function leadsItself({ cue, content, source }: Candidate): boolean {
  return sharedLength(cue, content) > 0 || source.some((one) => cue.some((other) => overlaps(one, other)))
}
