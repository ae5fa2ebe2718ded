import type { RevisionId } from '../core/ids.ts'

/** Two texts of different articles of which one is a copy. */
export interface Overlap {
  readonly earlier: RevisionId
  readonly later: RevisionId
  /** The share of the shorter text's five-word runs that stand in the other one. */
  readonly containment: number
}
