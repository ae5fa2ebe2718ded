import { type Kysely, sql } from 'kysely'
import { type FeedId, feedId } from '../../core/ids.ts'
import type { PageShape, PollDay } from '../../core/watch.ts'
import type { InTransaction } from '../all-or-nothing.ts'
import { groupRows } from '../queries/group-rows.ts'
import type { LedgerTables } from '../tables.ts'
import { changePush, deleteFeed, insertFeeds, pollJobOf, selectFeeds } from './feeds.ts'
import { finishPoll } from './finish-poll.ts'
import { finishVisit } from './finish-visit.ts'
import { countDueVisits, moveLease, selectLeased, selectNextPolls, selectNextRunAt, takeJobs } from './jobs.ts'
import { toPollDay, toShape } from './watch-rows.ts'
import type { HostRecord, Watching } from './watching.ts'

type Db = Kysely<LedgerTables>

/** What the watcher keeps, in a ledger's database. */
export function createWatching(inTransaction: InTransaction): Watching {
  return {
    feeds: () => inTransaction('read', selectFeeds),
    nextPolls: () => inTransaction('read', selectNextPolls),
    dueVisits: (now) => inTransaction('read', (db) => countDueVisits(db, now)),
    addFeeds: (feeds, runAt) => inTransaction('write', (db) => insertFeeds(db, feeds, runAt)),
    removeFeed: (id) => inTransaction('write', (db) => deleteFeed(db, id)),
    changePush: (id, change) => inTransaction('write', (db) => changePush(db, id, change)),
    hurryPoll: (id, runAt) => inTransaction('write', (db) => hurryPoll(db, id, runAt)),
    entries: (id) => inTransaction('read', (db) => selectEntries(db, id)),
    take: (query) => inTransaction('write', (db) => takeJobs(db, query)),
    nextRunAt: (now) => inTransaction('read', (db) => selectNextRunAt(db, now)),
    finishPoll: (outcome) => inTransaction('write', (db) => finishPoll(db, outcome)),
    finishVisit: (errand, shape) => inTransaction('write', (db) => finishVisit(db, errand, shape)),
    renew: (lease, until) => inTransaction('write', (db) => moveLease(db, lease, until)),
    leased: (now) => inTransaction('read', (db) => selectLeased(db, now)),
    release: (lease) => inTransaction('write', (db) => moveLease(db, lease, null)),
    host: (name) => inTransaction('read', (db) => selectHost(db, name)),
    keepHost: (name, record) => inTransaction('write', (db) => keepHost(db, name, record)),
    pollDays: (since) => inTransaction('read', (db) => selectPollDays(db, since)),
    shapes: () => inTransaction('read', selectShapes),
  }
}

async function hurryPoll(db: Db, id: FeedId, runAt: string): Promise<void> {
  await db
    .updateTable('job')
    .set({ run_at: runAt })
    .where('id', '=', pollJobOf(id))
    .where((where) => where.or([where('run_at', '>', runAt), where('leased_until', '>', runAt)]))
    .execute()
}

async function selectEntries(db: Db, id: FeedId): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('feed_entry').select(['name', 'fingerprint']).where('feed_id', '=', id).execute()
  return new Map(rows.map(({ name, fingerprint }) => [name, fingerprint]))
}

async function selectHost(db: Db, name: string): Promise<HostRecord | undefined> {
  const row = await db.selectFrom('host').selectAll().where('name', '=', name).executeTakeFirst()
  return row && { nextAt: row.next_at, document: row.document }
}

async function keepHost(db: Db, name: string, { nextAt, document }: HostRecord): Promise<void> {
  await db
    .insertInto('host')
    .values({ name, next_at: nextAt, document })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ next_at: nextAt, document }))
    .execute()
}

async function selectPollDays(db: Db, since: string): Promise<ReadonlyMap<FeedId, readonly PollDay[]>> {
  // Instants are ASCII, and their first ten characters are the day.
  const on = sql<string>`substr(at, 1, 10)`
  const rows = await db
    .selectFrom('poll')
    .select(['feed_id', on.as('on_day')])
    .select((select) => select.fn.countAll().as('polls'))
    .select((select) => select.fn.sum(sql`case when result = 'unchanged' then 1 else 0 end`).as('unchanged'))
    .select((select) => select.fn.sum('fresh').as('fresh'))
    .where('at', '>=', since)
    .groupBy(['feed_id', on])
    .orderBy('feed_id')
    .orderBy(on)
    .execute()
  const byFeed = groupRows(rows, (row) => row.feed_id)
  return new Map([...byFeed].map(([id, days]) => [feedId(id), days.map(toPollDay)]))
}

async function selectShapes(db: Db): Promise<ReadonlyMap<string, readonly PageShape[]>> {
  const rows = await db.selectFrom('page_shape').selectAll().orderBy('host').orderBy('at').orderBy('url').execute()
  const byHost = groupRows(rows, (row) => row.host)
  return new Map([...byHost].map(([host, shapes]) => [host, shapes.map(toShape)]))
}
