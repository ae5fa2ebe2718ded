import type { Evidence } from '../core/ledger.ts'
import type { SearchFilter } from './port.ts'

/** The evidence that has all that a search asks of evidence. */
export const fittingEvidence = (
  evidence: readonly Evidence[],
  { speaker, stance, certainty }: SearchFilter,
): readonly Evidence[] =>
  evidence.filter(
    (piece) =>
      (speaker === undefined || piece.speaker?.toLowerCase().includes(speaker.toLowerCase()) === true) &&
      (stance === undefined || piece.stance === stance) &&
      (certainty === undefined || piece.certainty === certainty),
  )
