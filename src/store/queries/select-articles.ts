import type { Kysely } from 'kysely'
import type { LedgerArticle } from '../../core/ledger.ts'
import { limitOf, parseCursor, toCursor } from '../cursor.ts'
import type { ArticleQuery, Page } from '../port.ts'
import { type Row, toArticle, toRevision } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'
import { groupRows } from './group-rows.ts'

/** A stretch of the articles, newest first. */
export async function selectArticles(db: Kysely<LedgerTables>, query: ArticleQuery): Promise<Page<LedgerArticle>> {
  const limit = limitOf(query)
  let select = db.selectFrom('article').selectAll()
  if (query.storyId !== undefined) {
    const inStory = db.selectFrom('story_article').select('article_id').where('story_id', '=', query.storyId)
    select = select.where('id', 'in', inStory)
  }
  if (query.cursor !== undefined) {
    const [newestAt, id] = parseCursor(query.cursor, 'articles', ['', ''])
    select = select.where((where) =>
      where.or([
        where('newest_at', '<', newestAt),
        where.and([where('newest_at', '=', newestAt), where('id', '>', id)]),
      ]),
    )
  }
  const rows = await select
    .orderBy('newest_at', 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: await toArticles(db, rows.slice(0, limit)),
    ...(last && { next: toCursor('articles', [last.newest_at, last.id]) }),
  }
}

/** The articles with these ids, in ledger order. */
export async function selectArticlesById(
  db: Kysely<LedgerTables>,
  ids: readonly string[],
): Promise<readonly LedgerArticle[]> {
  if (ids.length === 0) return []
  return toArticles(db, await db.selectFrom('article').selectAll().where('id', 'in', ids).orderBy('rank').execute())
}

/** Every article, in ledger order. */
export async function selectAllArticles(db: Kysely<LedgerTables>): Promise<readonly LedgerArticle[]> {
  return toArticles(db, await db.selectFrom('article').selectAll().orderBy('rank').execute(), 'all')
}

/** Fills in the revisions. `all`: the rows are every article there is, so the revisions need no list of ids. */
async function toArticles(
  db: Kysely<LedgerTables>,
  rows: readonly Row<'article'>[],
  all?: 'all',
): Promise<readonly LedgerArticle[]> {
  if (rows.length === 0) return []
  const select = db
    .selectFrom('article_revision')
    .innerJoin('revision', 'revision.id', 'article_revision.revision_id')
    .select('article_revision.article_id as of_article')
    .select(['revision.id', 'external_id', 'seen_at', 'text_hash', 'page_hash', 'text'])
    .orderBy('article_revision.article_id')
    .orderBy('article_revision.position')
  const ids = rows.map(({ id }) => id)
  const found = await (all ? select : select.where('article_revision.article_id', 'in', ids)).execute()
  const revisions = groupRows(found, (row) => row.of_article)
  return rows.map((row) => toArticle(row, (revisions.get(row.id) ?? []).map(toRevision)))
}
