import { type Kysely, sql } from 'kysely'
import { articleId, type RevisionId, revisionId } from '../../core/ids.ts'
import { parseColumn, type Row } from '../rows.ts'
import type { RecordPlace, Streamed } from '../settling.ts'
import type { LedgerTables } from '../tables.ts'

/** So many ids are asked for at once: SQLite takes no more than 32,766 parameters. */
const mostIds = 5000

/** The rows whose ids are among these, asked for in parts. */
export async function inParts<Id extends string, Found>(
  ids: readonly Id[],
  ask: (part: readonly Id[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (let start = 0; start < ids.length; start += mostIds)
    found.push(...(await ask(ids.slice(start, start + mostIds))))
  return found
}

const all = (db: Kysely<LedgerTables>) => db.selectFrom('streamed').selectAll()

/** Revisions of these articles, or in these stories. */
export async function selectStreamed(
  db: Kysely<LedgerTables>,
  column: 'article_id' | 'story',
  ids: readonly string[],
): Promise<readonly Streamed[]> {
  const rows = await inParts(ids, (part) =>
    all(db).where(column, 'in', part).orderBy('at').orderBy('article_id').orderBy('ordinal').execute(),
  )
  return rows.map(toStreamed)
}

const placeOf = ({ at, articleId: article, ordinal }: RecordPlace) => sql`(${at}, ${article}, ${ordinal})`
const place = sql`(at, article_id, ordinal)`

/** The last revisions before a place, the nearest first. */
export async function selectStreamedBefore(
  db: Kysely<LedgerTables>,
  before: RecordPlace,
  limit: number,
): Promise<readonly Streamed[]> {
  const rows = await all(db)
    .where(sql<boolean>`${place} < ${placeOf(before)}`)
    .orderBy('at', 'desc')
    .orderBy('article_id', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toStreamed)
}

/** Revisions from a place on: the first ones, or all that made stories one. */
export async function selectStreamedFrom(
  db: Kysely<LedgerTables>,
  from: RecordPlace,
  which: { readonly limit: number } | 'merging',
): Promise<readonly Streamed[]> {
  const ordered = all(db)
    .where(sql<boolean>`${place} >= ${placeOf(from)}`)
    .orderBy('at')
    .orderBy('article_id')
    .orderBy('ordinal')
  const select = which === 'merging' ? ordered.where('absorbed', '<>', '[]') : ordered.limit(which.limit)
  return (await select.execute()).map(toStreamed)
}

/** The first revisions that are not placed yet. */
export async function selectWaiting(db: Kysely<LedgerTables>, limit: number): Promise<readonly Streamed[]> {
  const rows = await all(db)
    .where('waiting', '=', 1)
    .orderBy('at')
    .orderBy('article_id')
    .orderBy('ordinal')
    .limit(limit)
    .execute()
  return rows.map(toStreamed)
}

/**
 * Every outlet as the record has it first, in that order; of articles that are placed, and had come up by a moment, if one is given.
 * From name to name along the index: as many look-ups as there are outlets, however many articles.
 */
export async function selectOutlets(db: Kysely<LedgerTables>, moment?: string): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly outlet: string; readonly at: string }>`
    with recursive named (outlet) as (
      select min(outlet) from streamed
      union all
      select (select min(outlet) from streamed where outlet > named.outlet) from named where named.outlet is not null
    ), first (outlet, at, article_id) as (
      select outlet,
        (select at from streamed where outlet = named.outlet and waiting = 0 order by at, article_id limit 1),
        (select article_id from streamed where outlet = named.outlet and waiting = 0 order by at, article_id limit 1)
      from named where outlet is not null
    )
    select outlet, at from first where at is not null order by at, article_id`.execute(db)
  return rows.filter(({ at }) => moment === undefined || at <= moment).map(({ outlet }) => outlet)
}

/** The texts of these revisions. */
export async function selectTexts(
  db: Kysely<LedgerTables>,
  ids: readonly RevisionId[],
): Promise<ReadonlyMap<RevisionId, string>> {
  const rows = await inParts(ids, (part) =>
    db.selectFrom('revision').select(['id', 'text']).where('id', 'in', part).execute(),
  )
  return new Map(rows.map(({ id, text }) => [revisionId(id), text]))
}

function toStreamed(row: Row<'streamed'>): Streamed {
  return {
    revisionId: revisionId(row.revision_id),
    articleId: articleId(row.article_id),
    at: row.at,
    ordinal: Number(row.ordinal),
    ...(row.outlet !== null && { outlet: row.outlet }),
    runs: row.runs,
    ...(row.sketch !== null && { sketch: row.sketch }),
    isWaiting: Number(row.waiting) === 1,
    overlaps: parseColumn(row.copied),
    ...(row.placed !== null && { placed: articleId(row.placed) }),
    absorbed: parseColumn(row.absorbed),
    ...(row.kin !== null && { kin: articleId(row.kin) }),
    ...(row.story !== null && { story: articleId(row.story) }),
  }
}
