import type { Kysely } from 'kysely'
import type { FiledReading } from '../core/ledger.ts'
import type { Span } from '../core/span.ts'
import type { SearchFilter } from './port.ts'
import type { WordRun } from './search-words.ts'
import type { LedgerTables } from './tables.ts'

/** A sentence that holds every run of words looked for, or opens an article whose title does. */
export interface FoundSentence {
  readonly revisionId: string
  readonly articleId: string
  /** The story of now that the article is in. */
  readonly storyId?: string
  readonly span: Span
}

/** Which of the hits are wanted. */
export interface HitStretch {
  readonly offset: number
  readonly limit: number
  readonly filter: SearchFilter
  /** Only texts that stood at this moment, UTC with milliseconds. What is asked of evidence then must be left to who works it out. */
  readonly asOf?: string
}

/** Finds sentences by their words: the one thing that each database does in its own way. */
export interface TextIndex {
  add(db: Kysely<LedgerTables>, readings: readonly FiledReading[]): Promise<void>
  remove(db: Kysely<LedgerTables>, revisionId: string): Promise<void>
  /** Best first; a sentence that stands in several revisions of an article once: where it scores best, and of several such in the latest. Settled articles only. */
  find(db: Kysely<LedgerTables>, runs: readonly WordRun[], stretch: HitStretch): Promise<readonly FoundSentence[]>
}
