import type { FoundFeed } from '../core/added-feeds.ts'
import type { Correction } from '../core/correction.ts'
import type { Order } from '../core/correction-order.ts'
import type { ArticleId, ClaimId, GroupId, RevisionId, StoryId } from '../core/ids.ts'
import type {
  Citation,
  Claim,
  CopyGroup,
  Edit,
  FiledReading,
  LedgerArticle,
  Passage,
  Role,
  Status,
  StatusChange,
  Story,
} from '../core/ledger.ts'
import type { Certainty, Reading, Stance } from '../core/reading.ts'
import type { Span } from '../core/span.ts'

/*
 * What the HTTP API answers: the objects of the ledger, with what a page needs beside them. Types only, so that a browser
 * can import them; `schemas.ts` says the same in zod, and the compiler holds every route to both.
 */

/** A stretch of a long list. `next` is opaque: hand it back as `cursor`. */
export interface ListOf<Entry> {
  readonly items: readonly Entry[]
  readonly next?: string
}

/** One text of an article, without the text. */
export interface RevisionBrief {
  readonly id: RevisionId
  readonly seenAt: string
  /** When its words count: the date of publication for the first text, when it was seen for later ones. */
  readonly at: string
  readonly textHash: string
}

/** An article without its texts. */
export interface ArticleBrief {
  readonly id: ArticleId
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly byline?: string
  readonly publishedAt?: string
  readonly groupId?: GroupId
  readonly storyId?: StoryId
  /** Oldest first. */
  readonly revisions: readonly RevisionBrief[]
}

/** How many claims stand at each status. */
export type StatusCounts = Readonly<Record<Status, number>>

/** A story as a list shows it. */
export interface StoryRecord extends Story {
  readonly statuses: StatusCounts
  readonly outlets: readonly string[]
  /** When its first and its latest article were published. */
  readonly firstAt?: string
  readonly lastAt?: string
  /** The latest change of status of one of its claims. */
  readonly changedAt?: string
}

/** A story with its articles, who copied and cited whom, and what was edited. Its claims: `/claims?storyId=`. */
export interface StoryDetail extends StoryRecord {
  readonly articles: readonly ArticleBrief[]
  readonly groups: readonly CopyGroup[]
  readonly citations: readonly Citation[]
  readonly edits: readonly Edit[]
}

/** A passage with its words: each span's words, joined by one blank. */
export interface QuotedPassage extends Passage {
  readonly text: string
}

/** A claim, with the articles that its evidence stands in. */
export interface ClaimRecord extends Claim {
  readonly history: readonly (StatusChange & { readonly because: QuotedPassage })[]
  readonly articles: readonly ArticleBrief[]
}

/** A claim by its words. */
export interface ClaimBrief {
  readonly id: ClaimId
  readonly statement: string
  readonly status: Status
}

/** A claim as its own page shows it. */
export interface ClaimDetail extends ClaimRecord {
  readonly story?: { readonly id: StoryId; readonly title: string }
  readonly rivals: readonly ClaimBrief[]
  /** Copies of one text among its articles. */
  readonly groups: readonly CopyGroup[]
}

/** An article with its texts, and what else the ledger holds on it. */
export interface ArticleDetail extends LedgerArticle {
  readonly revisions: readonly (LedgerArticle['revisions'][number] & { readonly at: string })[]
  readonly story?: { readonly id: StoryId; readonly title: string }
  readonly group?: CopyGroup
  /** The other articles of its group. */
  readonly copies: readonly ArticleBrief[]
  readonly citations: readonly Citation[]
  readonly edits: readonly Edit[]
}

/** What was read in one text. */
export interface ArticleReading extends FiledReading {
  /** Whether the page that it was taken from is kept, and can be shown: `GET …/page`. */
  readonly isArchived: boolean
}

/** One sentence that holds the words looked for. */
export interface SearchResult {
  readonly article: ArticleBrief
  readonly claim?: ClaimBrief & { readonly tally: readonly TallyOrigin[] }
  /** The act of saying that the sentence holds, where it is evidence of the claim. */
  readonly said?: { readonly speaker?: string; readonly stance: Stance; readonly certainty: Certainty }
  readonly passage: {
    readonly revisionId: RevisionId
    readonly span: Span
    readonly text: string
    readonly matches: readonly Span[]
    readonly content: readonly Span[]
  }
}

/** One origin in a tally: what it does, in how many reports. */
export interface TallyOrigin {
  readonly role: Role
  readonly reports: number
}

/** Something that changed on the record: a claim's status, or a page. */
export type Change =
  | {
      readonly kind: 'status'
      readonly at: string
      readonly claim: ClaimBrief
      /** Absent when the claim was first met. */
      readonly from?: Status
      readonly to: Status
      readonly because: QuotedPassage & { readonly speaker?: string; readonly outlet?: string }
    }
  | {
      readonly kind: 'edit'
      readonly at: string
      readonly article: ArticleBrief
      readonly edit: Edit
      readonly claim?: ClaimBrief
    }

/** How much the ledger holds. */
export interface LedgerSummary {
  readonly articles: number
  readonly claims: number
  readonly stories: number
  /** When the article that was published last was published. */
  readonly lastPublishedAt?: string
}

/** A correction, and how it is with it now. */
export interface CorrectionRecord extends Correction {
  /** Whether no other one that stands undoes it. */
  readonly stands: boolean
  /** Whether what it is about is still read so; else it changes nothing. */
  readonly found: boolean
}

/** What `POST /api/v1/corrections` takes. */
export interface CorrectionRequest {
  readonly order: Order
  readonly by: string
  readonly why: string
  /** Whether it is only to be told what would change. */
  readonly isDryRun?: boolean
}

/** What `POST /api/v1/read` takes: a text or a page, and what is known about it. */
export interface ReadRequest {
  readonly text?: string
  readonly html?: string
  readonly url?: string
  readonly title?: string
  readonly publishedAt?: string
  readonly outlet?: string
}

/** What `POST /api/v1/read` answers. */
export type ReadAnswer = Reading

/** What `POST /api/v1/feeds` takes: what lies at an address, or feeds that an earlier answer found. */
export interface FeedsRequest {
  readonly address?: string
  /** Every feed that a page names, in place of the likeliest. */
  readonly all?: boolean
  readonly feeds?: readonly FoundFeed[]
  /** Outermost first. */
  readonly folder?: readonly string[]
  readonly backlogDays?: number
  /** Whether it is only to be told what would be added. */
  readonly isDryRun?: boolean
}

/** What `POST /api/v1/feeds/import` takes. */
export interface FeedsImport extends Pick<FeedsRequest, 'backlogDays' | 'isDryRun'> {
  readonly opml: string
}

/** Every error: RFC 9457, with our code. */
export interface Problem {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
}
