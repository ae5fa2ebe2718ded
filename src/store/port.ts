import type { Correction } from '../core/correction.ts'
import type { ArticleId, ClaimId, RevisionId, StoryId } from '../core/ids.ts'
import type { Citation, Claim, CopyGroup, Edit, FiledReading, LedgerArticle, Status, Story } from '../core/ledger.ts'
import type { Certainty, Stance } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { Ledger } from '../core/whole-ledger.ts'
import type { ArticleFilter } from './article-filter.ts'
import type { Settling } from './settling.ts'
import type { Standing } from './standing.ts'
import type { Watching } from './watch/watching.ts'

/** A stretch of a long list. `next` is opaque; absent at the end. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

/** Which stretch. A cursor that we did not give out throws `HearsayError` `request.invalid`. */
export interface PageQuery {
  readonly cursor?: string
  /** 1 to 200; 50 unless told. */
  readonly limit?: number
}

export interface ClaimQuery extends PageQuery {
  readonly storyId?: StoryId
  readonly articleId?: ArticleId
  readonly status?: Status
}

export interface ArticleQuery extends PageQuery {
  readonly storyId?: StoryId
}

/** One sentence that holds the words looked for, and the claim that it is evidence of, if any. */
export interface SearchHit {
  readonly article: LedgerArticle
  readonly claim?: Claim
  readonly passage: {
    readonly revisionId: RevisionId
    /** Where the sentence stands in the revision. */
    readonly span: Span
    /** The sentence. */
    readonly text: string
    /** The words that matched, within `text`. */
    readonly matches: readonly Span[]
    /** The words of the evidence, within `text`. */
    readonly content: readonly Span[]
  }
}

/** Which sentences are looked at. Of speaker, stance, certainty and status one and the same piece of evidence in the sentence must have all. */
export interface SearchFilter extends ArticleFilter {
  /** A part of the name; letters of either size. */
  readonly speaker?: string
  readonly stance?: Stance
  readonly certainty?: Certainty
  /** Of the claim that the sentence is evidence of. */
  readonly status?: Status
}

export interface SearchQuery extends PageQuery {
  /** Words as a person types them; a "quoted run" must stand as it is. */
  readonly text: string
  readonly filter?: SearchFilter
}

/** What the ledger holds between articles: copies, who cites whom, what was edited. */
export interface Relations {
  readonly groups: readonly CopyGroup[]
  readonly citations: readonly Citation[]
  readonly edits: readonly Edit[]
}

export interface Counts {
  readonly articles: number
  readonly claims: number
  readonly stories: number
}

/** How a ledger is opened. */
export interface OpenOptions {
  /** Whether the ledger is only read: nothing is made, nothing is written, and no right to write is needed. */
  readonly readOnly?: boolean
  /** Told of the file in which the ledger of an older Hearsay was kept as it was, once it is completed. PostgreSQL keeps none. */
  readonly onBackup?: (file: string) => void
}

/** The ledger on disk. One suite in `test/store` runs over every adapter. */
export interface LedgerStore {
  /**
   * Files readings. All or none of them. One whose revision is there already counts as unchanged; of the two, the one
   * that was seen first stands, so that the order of arrival never shows.
   */
  file(readings: readonly FiledReading[]): Promise<{ readonly added: number; readonly unchanged: number }>
  /** Every filed reading, by time seen, then article, then revision. */
  filedReadings(): Promise<readonly FiledReading[]>
  /** Whether the worked-out ledger counts every filed reading as it stands: not after a kill between filing and settling. */
  settled(): Promise<boolean>
  /** Settles a part of the ledger, all or nothing; nobody else writes meanwhile. */
  settle<Result>(work: (settling: Settling) => Promise<Result>): Promise<Result>
  /** Every correction by a person, in the order in which they were made. */
  corrections(): Promise<readonly Correction[]>
  /** Looks at what stood in the record at a moment, given in UTC with milliseconds, as far as the ledger counts it. */
  standing<Result>(moment: string, look: (standing: Standing) => Promise<Result>): Promise<Result>
  /** Puts what was worked out from the filed readings in place of what was worked out before. All or nothing. */
  replaceLedger(ledger: Ledger): Promise<void>
  /** The whole ledger, ordered, for an export. */
  ledger(): Promise<Ledger>
  /** Newest first. */
  stories(query: PageQuery): Promise<Page<Story>>
  story(id: StoryId): Promise<Story | undefined>
  /** Contested first, then by the latest change of status. */
  claims(query: ClaimQuery): Promise<Page<Claim>>
  claim(id: ClaimId): Promise<Claim | undefined>
  /** Newest first. */
  articles(query: ArticleQuery): Promise<Page<LedgerArticle>>
  article(id: ArticleId): Promise<LedgerArticle | undefined>
  /** What was read in a revision; the latest one unless told. */
  reading(id: ArticleId, revision?: RevisionId): Promise<FiledReading | undefined>
  search(query: SearchQuery): Promise<Page<SearchHit>>
  /** Copies, citations and edits that touch any of these articles, in their ledger order. */
  relations(articles: readonly ArticleId[]): Promise<Relations>
  /** The edits that happened last, the latest first. */
  latestEdits(limit: number): Promise<readonly Edit[]>
  counts(): Promise<Counts>
  /** What the watcher of feeds keeps; nothing of the record hangs on it. */
  readonly watching: Watching
  /** Throws `HearsayError` `ledger.unusable` when the ledger cannot be read and written. */
  check(): Promise<void>
  close(): Promise<void>
}
