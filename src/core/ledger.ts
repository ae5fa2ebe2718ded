import type { ArticleId, AttributionId, ClaimId, GroupId, OriginId, RevisionId, StoryId } from './ids.ts'
import type { Certainty, Reading, SourceKind, Stance } from './reading.ts'
import type { Span } from './span.ts'

/** One state of one article's text, with what was read in it. What the ledger is worked out from. */
export interface FiledReading {
  readonly articleId: ArticleId
  readonly revisionId: RevisionId
  readonly externalId?: string
  /** ISO 8601 in UTC. */
  readonly seenAt: string
  readonly reading: Reading
}

/** The text of an article at one time. */
export interface Revision {
  readonly id: RevisionId
  readonly externalId?: string
  readonly seenAt: string
  readonly textHash: string
  readonly pageHash?: string
  readonly text: string
}

export interface LedgerArticle {
  readonly id: ArticleId
  readonly externalId?: string
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly byline?: string
  readonly publishedAt?: string
  readonly groupId?: GroupId
  readonly storyId?: StoryId
  /** Oldest first. */
  readonly revisions: readonly Revision[]
}

/** Copies of one text: syndication, reprints. */
export interface CopyGroup {
  readonly id: GroupId
  readonly articleIds: readonly ArticleId[]
  readonly originArticleId?: ArticleId
  readonly reason: string
}

/** Articles about one happening. */
export interface Story {
  readonly id: StoryId
  readonly title: string
  readonly articleIds: readonly ArticleId[]
}

export const statuses = ['uncorroborated', 'corroborated', 'contested', 'retracted'] as const
export type Status = (typeof statuses)[number]

export const roles = ['supports', 'denies', 'speculates', 'withdrawn'] as const
export type Role = (typeof roles)[number]

/** Words of one revision. */
export interface Passage {
  readonly articleId: ArticleId
  readonly revisionId: RevisionId
  readonly spans: readonly Span[]
}

/** An independent place from which a claim entered the record. */
export interface Origin {
  readonly id: OriginId
  readonly name: string
  readonly kind: SourceKind
  readonly role: Role
  /** Earlier roles, oldest first; absent when there was only one. */
  readonly turns?: readonly { readonly at: string; readonly role: Role }[]
  readonly articleIds: readonly ArticleId[]
  /** Why these reports count as one origin, in our words. */
  readonly reason: string
}

/** One attribution that supports, denies or doubts a claim. */
export interface Evidence extends Passage {
  readonly text: string
  readonly speaker?: string
  readonly stance: Stance
  readonly certainty: Certainty
  readonly originId: OriginId
  readonly attributionId?: AttributionId
}

/** A change of status, with the words that made it. */
export interface StatusChange {
  readonly at: string
  readonly status: Status
  readonly because: Passage
}

/** The same content met in many attributions. `statement` is somebody's exact words, found at `statementFrom`. */
export interface Claim {
  readonly id: ClaimId
  readonly storyId?: StoryId
  readonly statement: string
  readonly statementFrom: Passage
  /** Claims whose values conflict with this one's: 9 dead, 19 dead. */
  readonly rivalIds?: readonly ClaimId[]
  readonly status: Status
  readonly firstSeenAt: string
  readonly firstDeniedAt?: string
  readonly origins: readonly Origin[]
  readonly keptApart?: readonly { readonly originIds: readonly OriginId[]; readonly reason: string }[]
  readonly evidence: readonly Evidence[]
  readonly history: readonly StatusChange[]
}

/** An article that says where its words come from. */
export interface Citation extends Passage {
  readonly text: string
  readonly outlet?: string
  readonly citedArticleId?: ArticleId
  readonly how: 'named' | 'linked' | 'copied'
}

export const editKinds = ['softened', 'hardened', 'removed', 'added', 'reworded', 'retracted'] as const
export type EditKind = (typeof editKinds)[number]

/** What changed between two revisions of one article. */
export interface Edit {
  readonly articleId: ArticleId
  readonly fromRevisionId: RevisionId
  readonly toRevisionId: RevisionId
  readonly at: string
  readonly kind: EditKind
  readonly claimId?: ClaimId
  readonly before?: string
  readonly after?: string
  /** Whether the page says that it was changed. */
  readonly announced: boolean
}
