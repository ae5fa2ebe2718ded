import type { Correction } from './correction.ts'
import type { Citation, Claim, CopyGroup, Edit, LedgerArticle, Story } from './ledger.ts'

/** The whole ledger. The JSON document of the contract. */
export interface Ledger {
  readonly hearsay: '1'
  readonly articles: readonly LedgerArticle[]
  readonly groups: readonly CopyGroup[]
  readonly stories: readonly Story[]
  readonly claims: readonly Claim[]
  readonly citations: readonly Citation[]
  readonly edits: readonly Edit[]
  /** What persons changed, in the order in which they did; absent when nobody did. */
  readonly corrections?: readonly Correction[]
}
