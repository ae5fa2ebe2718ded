import type { Correction } from '../core/correction.ts'
import type { ArticleId, RevisionId, StoryId } from '../core/ids.ts'
import type { FiledReading } from '../core/ledger.ts'
import type { Span } from '../core/span.ts'
import type { ArticleFilter } from './article-filter.ts'
import type { Streamed } from './settling.ts'

/** A revision that stood at a moment, and where the stream put it. */
export type Stood = Pick<Streamed, 'articleId' | 'ordinal' | 'revisionId' | 'overlaps' | 'placed' | 'absorbed' | 'kin'>

/** A story that had begun at a moment, by the id that it has now. */
export interface StoodStory {
  readonly id: StoryId
  /** How many of its articles had come up. */
  readonly articles: number
  /** A cursor to what follows it. */
  readonly next: string
}

/** A sentence that stood at a moment and holds the words looked for. */
export interface StoodSentence {
  readonly articleId: ArticleId
  /** The newest text of the article by then that has it. */
  readonly revisionId: RevisionId
  readonly span: Span
  /** The story of now that the article is in. */
  readonly storyId?: StoryId
  /** A cursor to what follows it. */
  readonly next: string
}

/** What is looked for in the texts of a moment. What may be asked of evidence hangs on claims, which are worked out for then by whoever asks. */
export interface StoodSearch {
  readonly text: string
  readonly filter?: ArticleFilter
  readonly cursor?: string
  readonly limit?: number
}

/** How much of what the ledger holds now had begun at a moment. */
export interface Begun {
  readonly articles: number
  readonly claims: number
  readonly stories: number
  /** When the last of the articles came up. */
  readonly lastAt?: string
}

/** What stood in the record at a moment: revisions whose words count from then or before. All on one state of the ledger. */
export interface Standing {
  /** The articles of a story as it is now. */
  membersOf(story: StoryId): Promise<readonly ArticleId[]>
  /** Those of some articles, and of all that the stream put in one story with them, in the order of the record. */
  revisionsAround(articles: readonly ArticleId[]): Promise<readonly Stood[]>
  corrections(): Promise<readonly Correction[]>
  readingsOf(articles: readonly ArticleId[], revisions: ReadonlySet<RevisionId>): Promise<readonly FiledReading[]>
  /** The outlets of all articles, each as the record has it first, in that order. */
  outlets(): Promise<readonly string[]>
  /** Stories as they are now, the one with the newest article by then first. */
  stories(query: {
    readonly cursor?: string
    readonly limit?: number
  }): Promise<{ readonly items: readonly StoodStory[]; readonly isLast: boolean }>
  /** Sentences of then by their words, best first: each once an article. `storyId` is that of a story of now. */
  sentences(query: StoodSearch): Promise<{ readonly items: readonly StoodSentence[]; readonly isLast: boolean }>
  begun(): Promise<Begun>
}
