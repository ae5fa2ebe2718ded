import { type Kysely, sql } from 'kysely'
import type { FeedId } from '../../core/ids.ts'
import type { FeedPush, WatchedFeed } from '../../core/watch.ts'
import type { LedgerTables } from '../tables.ts'
import { toFeed } from './watch-rows.ts'

/** The job that polls a feed. */
export const pollJobOf = (id: FeedId): string => `poll ${id}`

/** Every feed, by address. */
export async function selectFeeds(db: Kysely<LedgerTables>): Promise<readonly WatchedFeed[]> {
  const rows = await db.selectFrom('feed').select('document').orderBy('id').execute()
  return rows.map(({ document }) => toFeed(document)).sort((a, b) => (a.url < b.url ? -1 : 1))
}

/** Adds feeds that are not there; gives those. */
export async function insertFeeds(
  db: Kysely<LedgerTables>,
  feeds: readonly WatchedFeed[],
  runAt: string,
): Promise<readonly WatchedFeed[]> {
  const added: WatchedFeed[] = []
  for (const feed of feeds) {
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('feed')
      .values({ id: feed.id, document: JSON.stringify(feed) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 0n) continue
    added.push(feed)
    await db
      .insertInto('job')
      .values({
        id: pollJobOf(feed.id),
        kind: 'poll',
        host: hostOf(feed.url),
        feed_id: feed.id,
        run_at: runAt,
        leased_until: null,
        document: '{}',
      })
      .execute()
  }
  return added
}

/** Forgets a feed and, by the tables' own rules, its jobs, polls and entries. Pages that another feed names too are left to that one. */
export async function deleteFeed(db: Kysely<LedgerTables>, id: FeedId): Promise<boolean> {
  await sql`
    update job set feed_id = (select min(feed_id) from feed_entry where feed_entry.job = job.id and feed_entry.feed_id <> ${id})
    where kind = 'visit' and feed_id = ${id}
      and exists (select 1 from feed_entry where feed_entry.job = job.id and feed_entry.feed_id <> ${id})`.execute(db)
  const { numDeletedRows } = await db.deleteFrom('feed').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Puts a feed in place of what it was; `false` where it is no longer there. */
export async function updateFeed(db: Kysely<LedgerTables>, feed: WatchedFeed): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('feed')
    .set({ document: JSON.stringify(feed) })
    .where('id', '=', feed.id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Changes a feed's subscription, and nothing else of it. */
export async function changePush(
  db: Kysely<LedgerTables>,
  id: FeedId,
  change: (push: FeedPush | undefined) => FeedPush | undefined,
): Promise<void> {
  const row = await db.selectFrom('feed').select('document').where('id', '=', id).executeTakeFirst()
  if (!row) return
  const { push: before, ...feed } = toFeed(row.document)
  const push = change(before)
  if (push !== before) await updateFeed(db, { ...feed, ...(push && { push }) })
}

/** The host that is asked, by which jobs keep out of each other's way. */
export function hostOf(url: string): string {
  return new URL(url).host
}
