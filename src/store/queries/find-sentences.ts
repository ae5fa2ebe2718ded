import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { SearchFilter } from '../port.ts'
import type { LedgerTables } from '../tables.ts'
import type { FoundSentence } from '../text-index.ts'
import { type SearchDialect, toConditions } from './search-conditions.ts'

interface Finding {
  /** What gives `id` and `score` of each sentence that holds the words; may open with "with". */
  readonly hits: RawBuilder<unknown>
  readonly dialect: SearchDialect
  readonly offset: number
  readonly limit: number
  readonly filter: SearchFilter
}

/** A stretch of the hits of a text index: those of settled articles, least score first, each sentence once an article. */
export async function findSentences(
  db: Kysely<LedgerTables>,
  { hits, dialect, offset, limit, filter }: Finding,
): Promise<readonly FoundSentence[]> {
  const { rows } = await sql<FoundRow>`
    with hit as materialized (${hits}), placed as (
      select revision.id as revision_id, article_revision.article_id, span_start, span_end, score,
        row_number() over (
          partition by article_revision.article_id, words_hash
          order by article_revision.position desc, span_start
        ) as turn
      from hit
      join sentence on sentence.id = hit.id
      join revision on revision.id = sentence.revision_id
      join article_revision on article_revision.revision_id = revision.id
      join article on article.id = article_revision.article_id
      where ${toConditions(filter, dialect)}
    )
    select revision_id, article_id, span_start, span_end from placed where turn = 1
    order by score, revision_id, span_start limit ${limit} offset ${offset}`.execute(db)
  return rows.map((row) => ({
    revisionId: row.revision_id,
    articleId: row.article_id,
    span: [row.span_start, row.span_end] as const,
  }))
}

interface FoundRow {
  readonly revision_id: string
  readonly article_id: string
  readonly span_start: number
  readonly span_end: number
}
