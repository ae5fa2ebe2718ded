import type { Kysely } from 'kysely'
import type { Story } from '../../core/ledger.ts'
import { limitOf, parseCursor, toCursor } from '../cursor.ts'
import type { Page, PageQuery } from '../port.ts'
import { type Row, toStory } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'
import { groupRows } from './group-rows.ts'

/** A stretch of the stories, the one with the newest article first. */
export async function selectStories(db: Kysely<LedgerTables>, query: PageQuery): Promise<Page<Story>> {
  const limit = limitOf(query)
  let select = db.selectFrom('story').selectAll()
  if (query.cursor !== undefined) {
    const [newestAt, id] = parseCursor(query.cursor, 'stories', ['', ''])
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
    items: await toStories(db, rows.slice(0, limit)),
    ...(last && { next: toCursor('stories', [last.newest_at, last.id]) }),
  }
}

/** The story with this id. */
export async function selectStory(db: Kysely<LedgerTables>, id: string): Promise<Story | undefined> {
  const [story] = await toStories(db, await db.selectFrom('story').selectAll().where('id', '=', id).execute())
  return story
}

/** Every story, in ledger order. */
export async function selectAllStories(db: Kysely<LedgerTables>): Promise<readonly Story[]> {
  return toStories(db, await db.selectFrom('story').selectAll().orderBy('rank').execute(), 'all')
}

async function toStories(
  db: Kysely<LedgerTables>,
  rows: readonly Row<'story'>[],
  all?: 'all',
): Promise<readonly Story[]> {
  if (rows.length === 0) return []
  const select = db.selectFrom('story_article').selectAll().orderBy('story_id').orderBy('position')
  const ids = rows.map(({ id }) => id)
  const articles = groupRows(
    await (all ? select : select.where('story_id', 'in', ids)).execute(),
    (row) => row.story_id,
  )
  return rows.map((row) =>
    toStory(
      row,
      (articles.get(row.id) ?? []).map(({ article_id }) => article_id),
    ),
  )
}
