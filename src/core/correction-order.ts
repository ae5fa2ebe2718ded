import type { FixedAttribution } from './correction.ts'
import type { ArticleId, AttributionId, ClaimId, CorrectionId, OriginId, RevisionId, StoryId } from './ids.ts'
import type { Passage } from './ledger.ts'

/** A piece of a claim's evidence. */
export interface SaidAt extends Passage {
  readonly speaker?: string
}

/** What a person asks to be changed, by the ids of the ledger as it is now. */
export type Order =
  | { readonly kind: 'merge-stories'; readonly storyIds: readonly StoryId[] }
  | { readonly kind: 'split-story'; readonly storyId: StoryId; readonly articleIds: readonly ArticleId[] }
  | { readonly kind: 'merge-claims'; readonly claimIds: readonly ClaimId[] }
  | { readonly kind: 'split-claim'; readonly claimId: ClaimId; readonly said: readonly SaidAt[] }
  | { readonly kind: 'merge-origins'; readonly claimId: ClaimId; readonly originIds: readonly OriginId[] }
  | {
      readonly kind: 'split-origin'
      readonly claimId: ClaimId
      readonly originId: OriginId
      readonly said: readonly SaidAt[]
    }
  | {
      readonly kind: 'retract'
      readonly claimId: ClaimId
      readonly originIds: readonly OriginId[]
      readonly notice: Passage
    }
  /** Without `attributionId` one is added; without `attribution` one is struck. */
  | {
      readonly kind: 'fix-attribution'
      readonly articleId: ArticleId
      readonly revisionId: RevisionId
      readonly attributionId?: AttributionId
      readonly attribution?: FixedAttribution
    }
  | { readonly kind: 'undo'; readonly correctionId: CorrectionId }

/** Who asks, and why. */
export interface Asked {
  readonly order: Order
  readonly by: string
  readonly why: string
}
