import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { LedgerTables } from '../tables.ts'
import type { FoundSentence, HitStretch } from '../text-index.ts'
import { type SearchDialect, toConditions } from './search-conditions.ts'

interface Finding extends HitStretch {
  /** What gives `id` and `score` of each sentence that holds the words; may open with "with". */
  readonly hits: RawBuilder<unknown>
  readonly dialect: SearchDialect
}

/** Hits that are looked up at first: those of the best score, four for each that is wanted, for some fall away; more where a filter takes most. */
const forEach = 4
const underFilter = 1000
/** When too few are left, as many are looked up as should leave enough, by what was left, and half as many again; all when that would be so many times more. */
const spare = 1.5
const timesMore = 16

/**
 * A stretch of the hits of a text index: those of settled articles, least score first, each sentence once an article. A common word has hits by the ten
 * thousand, and to look up where one stands costs more than to score it: so the best are looked up first, and the rest only when these are too few.
 */
export async function findSentences(db: Kysely<LedgerTables>, finding: Finding): Promise<readonly FoundSentence[]> {
  const wanted = finding.offset + finding.limit
  const least = Object.keys(finding.filter).length > 0 || finding.asOf !== undefined ? underFilter : 0
  for (let best = Math.max(least, wanted * forEach); ; ) {
    const rows = await findAmong(db, best, finding)
    if (rows.length < finding.limit && (await hasMore(db, best, finding))) {
      const times = (spare * wanted) / Math.max(1, finding.offset + rows.length)
      best = rows.length > 0 && times < timesMore ? Math.ceil(best * Math.max(2, times)) : Number.MAX_SAFE_INTEGER
      continue
    }
    return rows.map((row) => ({
      revisionId: row.revision_id,
      articleId: row.article_id,
      ...(row.story_id !== null && { storyId: row.story_id }),
      span: [row.span_start, row.span_end] as const,
    }))
  }
}

/** Among so many hits of the best score, and all that score the same as the last of them. */
async function findAmong(
  db: Kysely<LedgerTables>,
  best: number,
  { hits, dialect, offset, limit, ...which }: Finding,
): Promise<readonly FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    with hit as materialized (${hits}), best as materialized (
      select id, score from hit
      where score <= coalesce((select score from hit order by score limit 1 offset ${best - 1}), (select max(score) from hit))
    ), placed as (
      select revision.id as revision_id, article_revision.article_id, article.story_id, span_start, span_end, score,
        row_number() over (
          partition by article_revision.article_id, words_hash
          order by score, article_revision.position desc, span_start
        ) as turn
      from best
      join sentence on sentence.id = best.id
      join revision on revision.id = sentence.revision_id
      join article_revision on article_revision.revision_id = revision.id
      join article on article.id = article_revision.article_id
      where ${toConditions(which, dialect)}
    )
    select revision_id, article_id, story_id, span_start, span_end from placed where turn = 1
    order by score, revision_id, span_start limit ${limit} offset ${offset}`.execute(db)
  return rows
}

async function hasMore(db: Kysely<LedgerTables>, best: number, { hits }: Finding): Promise<boolean> {
  const { rows } = await sql<{ readonly id: number }>`
    select id from (${hits}) as hit limit 1 offset ${best}`.execute(db)
  return rows.length > 0
}

interface FoundRow {
  readonly revision_id: string
  readonly article_id: string
  readonly story_id: string | null
  readonly span_start: number
  readonly span_end: number
}
