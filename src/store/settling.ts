import type { Correction } from '../core/correction.ts'
import type { ArticleId, RevisionId } from '../core/ids.ts'
import type { Citation, Claim, CopyGroup, Edit, FiledReading, LedgerArticle, Story } from '../core/ledger.ts'

/** A place in the order of the record. */
export interface RecordPlace {
  /** UTC with milliseconds. */
  readonly at: string
  readonly articleId: ArticleId
  /** Among the revisions of its article. */
  readonly ordinal: number
}

/** A text that this one is a copy of, and how much of the shorter stands in the other. */
export interface Copied {
  readonly earlier: RevisionId
  readonly containment: number
}

/** A filed revision in the order of the record: what finds its copies and its story, and where it went. */
export interface Streamed extends RecordPlace {
  readonly revisionId: RevisionId
  readonly outlet?: string
  /** The pipeline's own, as texts. */
  readonly runs: string
  readonly sketch?: string
  readonly overlaps: readonly Copied[]
  /** Whether it is not placed yet. */
  readonly isWaiting: boolean
  /** The story that it was placed in, if it changed any. Stories go by the article that opened them. */
  readonly placed?: ArticleId
  /** Stories that turned out to be one with that. */
  readonly absorbed: readonly ArticleId[]
  /** The article of that story that it was most like. */
  readonly kin?: ArticleId
  /** The story that it is in by now, corrections aside. */
  readonly story?: ArticleId
}

/** One story of the ledger with all that hangs on it. */
export interface StoryStretch {
  readonly story: Story
  /** In time order. */
  readonly articles: readonly { readonly at: string; readonly article: LedgerArticle }[]
  readonly groups: readonly CopyGroup[]
  readonly claims: readonly Claim[]
  readonly citations: readonly Citation[]
  readonly edits: readonly Edit[]
}

/** What settling sees and changes of a ledger, all within one transaction. */
export interface Settling {
  /** How many times the ledger was settled, this time included: tells whether somebody else did meanwhile. */
  generation(): Promise<number>
  /** Articles with filings that the ledger does not count yet: those that the record does not hold at all, or those that it does. */
  unsettled(which: 'new' | 'known', limit: number): Promise<readonly ArticleId[]>
  /** The first revisions that are not placed yet. */
  waiting(limit: number): Promise<readonly Streamed[]>
  readingsOf(articles: readonly ArticleId[]): Promise<readonly FiledReading[]>
  textsOf(revisions: readonly RevisionId[]): Promise<ReadonlyMap<RevisionId, string>>
  streamedOf(articles: readonly ArticleId[]): Promise<readonly Streamed[]>
  /** The last ones before a place, the nearest first. */
  streamedBefore(place: RecordPlace, limit: number): Promise<readonly Streamed[]>
  /** The first ones from a place on. */
  streamedFrom(place: RecordPlace, limit: number): Promise<readonly Streamed[]>
  /** Those after a place that made stories one, in order. */
  mergingAfter(place: RecordPlace): Promise<readonly Streamed[]>
  streamedIn(stories: readonly ArticleId[]): Promise<readonly Streamed[]>
  putStreamed(rows: readonly Streamed[]): Promise<void>
  /** Writes down which story these revisions are in. */
  nameStories(stories: ReadonlyMap<RevisionId, ArticleId>): Promise<void>
  /** The outlets of all articles that are placed, each as the record has it first, in that order. */
  outlets(): Promise<readonly string[]>
  /** Articles of outlets that are printed so. */
  articlesOf(outlets: readonly string[]): Promise<readonly ArticleId[]>
  /** Articles whose sentences hold a run of words, as far as the ledger counts them. */
  articlesNaming(words: string): Promise<readonly ArticleId[]>
  /** Everybody who speaks in the evidence, as far as the ledger counts it. */
  speakers(): Promise<readonly string[]>
  /** Articles with evidence from some of these. */
  articlesOfSpeakers(names: readonly string[]): Promise<readonly ArticleId[]>
  /** Takes out the stories that hold any of these articles. */
  removeStories(articles: readonly ArticleId[]): Promise<void>
  addStories(stories: readonly StoryStretch[]): Promise<void>
  /** All that were ever made, in the order in which they were made. */
  corrections(): Promise<readonly Correction[]>
  /** Keeps a correction; one that is there already stays as it is. */
  putCorrection(correction: Correction): Promise<void>
  /** Says how far the filings of these articles are: in the record, or in the ledger. Only those in the record may be counted so that waited there. */
  mark(articles: readonly ArticleId[], how: 'entered' | 'placed' | 'settled'): Promise<void>
}
