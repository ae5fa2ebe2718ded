/** A string that only one kind of thing may be named by. */
type Branded<Name extends string> = string & { readonly __brand: Name }

export type ArticleId = Branded<'article'>
export type RevisionId = Branded<'revision'>
export type GroupId = Branded<'group'>
export type StoryId = Branded<'story'>
export type ClaimId = Branded<'claim'>
export type OriginId = Branded<'origin'>
export type CorrectionId = Branded<'correction'>
export type FeedId = Branded<'feed'>
/** Unique within one reading only. */
export type EntityId = Branded<'entity'>
/** Unique within one reading only. */
export type AttributionId = Branded<'attribution'>

export const articleId = (id: string): ArticleId => id as ArticleId
export const revisionId = (id: string): RevisionId => id as RevisionId
export const groupId = (id: string): GroupId => id as GroupId
export const storyId = (id: string): StoryId => id as StoryId
export const claimId = (id: string): ClaimId => id as ClaimId
export const originId = (id: string): OriginId => id as OriginId
export const correctionId = (id: string): CorrectionId => id as CorrectionId
export const feedId = (id: string): FeedId => id as FeedId
export const entityId = (id: string): EntityId => id as EntityId
export const attributionId = (id: string): AttributionId => id as AttributionId

/**
 * Eleven letters and figures that stand for a string: 53 bits, the same on every machine. Names things; guards nothing.
 * Mixing after C. Doty-Humphrey's and B. Larsen's published constants (MurmurHash3 finaliser, A. Appleby, public domain).
 */
export function shortHash(text: string): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x9e3779b1)
    high = Math.imul(high ^ unit, 0x5f356495)
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  const bits = (high >>> 0) % 0x200000
  return (bits * 0x100000000 + (low >>> 0)).toString(36).padStart(11, '0')
}
