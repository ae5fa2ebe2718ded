import type { Candidate } from './candidate.ts'

/** Gives "citing a customs officer" the content of the saying beside it; one without a neighbour falls. */
export function lendContent(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.flatMap((candidate): readonly Candidate[] => {
    if (!candidate.borrowsContent) return [candidate]
    const lender = candidates
      .filter(
        (other) =>
          other.scope === candidate.scope &&
          !other.borrowsContent &&
          other.content.length > 0 &&
          other.source.length > 0,
      )
      .sort((a, b) => distance(a, candidate) - distance(b, candidate))[0]
    return lender ? [{ ...candidate, content: lender.content }] : []
  })
}

function distance(a: Candidate, b: Candidate): number {
  return Math.abs((a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0))
}
