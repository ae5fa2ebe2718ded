import type { ColumnType, Generated } from 'kysely'

/** Filled in by default, never read back by a query of ours. */
interface RevisionTable {
  readonly id: string
  readonly article_id: string
  readonly external_id: string | null
  readonly seen_at: string
  readonly text_hash: string
  readonly page_hash: string | null
  readonly text: string
  /** 1 when the worked-out ledger counts this row as it stands, 2 when it is in the record alone, else 0. */
  readonly settled: ColumnType<number, number | undefined, number>
}

/** `document` is the reading as JSON, less what `revision` holds. */
interface ReadingTable {
  readonly revision_id: string
  readonly document: string
}

/** A revision in the order of the record. Lists are JSON; `sketch` and `runs` are the pipeline's own. */
interface StreamedTable {
  readonly revision_id: string
  readonly article_id: string
  readonly at: string
  readonly ordinal: number
  readonly outlet: string | null
  readonly runs: string
  readonly sketch: string | null
  readonly copied: string
  readonly placed: string | null
  readonly absorbed: string
  readonly kin: string | null
  readonly story: string | null
  /** 1 when it is not placed yet. */
  readonly waiting: number
}

/** What a person changed: a record as JSON. */
interface CorrectionTable {
  readonly id: string
  readonly at: string
  readonly document: string
}

/** One row: how many times the ledger was settled. */
interface GenerationTable {
  readonly number: number
}

/** Where the sentences of a revision stand: what `sentence_index` finds by number. */
interface SentenceTable {
  readonly id: Generated<number>
  readonly revision_id: string
  readonly span_start: number
  readonly span_end: number
  readonly words_hash: string
}

interface CopyGroupTable {
  readonly id: string
  readonly rank: string
  readonly origin_article_id: string | null
  readonly reason: string
}

interface CopyGroupArticleTable {
  readonly group_id: string
  readonly position: number
  readonly article_id: string
}

interface StoryTable {
  readonly id: string
  readonly rank: string
  readonly title: string
  readonly newest_at: string
}

interface StoryArticleTable {
  readonly story_id: string
  readonly position: number
  readonly article_id: string
}

interface ArticleTable {
  readonly id: string
  readonly rank: string
  readonly external_id: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly published_at: string | null
  readonly group_id: string | null
  readonly story_id: string | null
  readonly newest_at: string
}

interface ArticleRevisionTable {
  readonly article_id: string
  readonly position: number
  readonly revision_id: string
}

interface ClaimTable {
  readonly id: string
  readonly rank: string
  readonly story_id: string | null
  readonly statement: string
  readonly statement_article_id: string
  readonly statement_revision_id: string
  readonly statement_spans: string
  readonly rival_ids: string | null
  readonly status: string
  readonly first_seen_at: string
  readonly first_denied_at: string | null
  readonly kept_apart: string | null
  readonly contested: number
  readonly changed_at: string
}

interface OriginTable {
  readonly claim_id: string
  readonly position: number
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly role: string
  readonly turns: string | null
  readonly article_ids: string
  readonly reason: string
}

interface EvidenceTable {
  readonly claim_id: string
  readonly position: number
  readonly article_id: string
  readonly revision_id: string
  readonly spans: string
  readonly text: string
  readonly speaker: string | null
  readonly stance: string
  readonly certainty: string
  readonly origin_id: string
  readonly attribution_id: string | null
}

interface HistoryTable {
  readonly claim_id: string
  readonly position: number
  readonly at: string
  readonly status: string
  readonly article_id: string
  readonly revision_id: string
  readonly spans: string
}

interface CitationTable {
  readonly rank: string
  readonly article_id: string
  readonly revision_id: string
  readonly spans: string
  readonly text: string
  readonly outlet: string | null
  readonly cited_article_id: string | null
  readonly how: string
}

interface EditTable {
  readonly rank: string
  readonly article_id: string
  readonly from_revision_id: string
  readonly to_revision_id: string
  readonly at: string
  readonly kind: string
  readonly claim_id: string | null
  readonly before: string | null
  readonly after: string | null
  readonly announced: number
}

/** A feed that is watched. */
interface FeedTable {
  readonly id: string
  readonly document: string
}

interface FeedEntryTable {
  readonly feed_id: string
  readonly name: string
  readonly fingerprint: string
  readonly job: string | null
}

interface PollTable {
  readonly feed_id: string
  readonly at: string
  readonly result: string
  readonly entries: number
  readonly fresh: number
}

/** Without `run_at` it is done; with `leased_until` somebody is at it until then. */
interface JobTable {
  readonly id: string
  readonly kind: string
  readonly host: string
  readonly feed_id: string | null
  readonly run_at: string | null
  readonly leased_until: string | null
  readonly document: string
}

interface HostTable {
  readonly name: string
  readonly next_at: string
  readonly document: string
}

interface PageShapeTable {
  readonly host: string
  readonly at: string
  readonly url: string
  readonly result: string
  readonly text_length: number
  readonly shown_length: number
  readonly dated: number
}

/** Every table of the ledger, as kysely is told of them. Spans and short lists are JSON. */
export interface LedgerTables {
  readonly revision: RevisionTable
  readonly reading: ReadingTable
  readonly sentence: SentenceTable
  readonly generation: GenerationTable
  readonly correction: CorrectionTable
  readonly streamed: StreamedTable
  readonly copy_group: CopyGroupTable
  readonly copy_group_article: CopyGroupArticleTable
  readonly story: StoryTable
  readonly story_article: StoryArticleTable
  readonly article: ArticleTable
  readonly article_revision: ArticleRevisionTable
  readonly claim: ClaimTable
  readonly origin: OriginTable
  readonly evidence: EvidenceTable
  readonly history: HistoryTable
  readonly citation: CitationTable
  readonly edit: EditTable
  readonly feed: FeedTable
  readonly feed_entry: FeedEntryTable
  readonly poll: PollTable
  readonly job: JobTable
  readonly host: HostTable
  readonly page_shape: PageShapeTable
}
