import type { Kysely } from 'kysely'
import type { FeedId } from '../../core/ids.ts'
import type { WatchedFeed } from '../../core/watch.ts'
import type { LedgerTables } from '../tables.ts'
import { hostOf, pollJobOf, updateFeed } from './feeds.ts'
import { nextRun } from './next-run.ts'
import { toFeed } from './watch-rows.ts'
import type { NamedErrand, PollOutcome } from './watching.ts'

/** Polls are kept for so long: what is looked at are days and weeks. */
const daysKept = 31

/** Rows in one statement: seven columns, well below SQLite's 32,766 parameters. */
const batchSize = 200

/** Keeps what a poll of a feed found, and what is to be done now. To be called inside one transaction. */
export async function finishPoll(db: Kysely<LedgerTables>, outcome: PollOutcome): Promise<void> {
  const { poll, runAt, dueAt } = outcome
  const feed = await withPush(db, outcome.feed)
  if (!feed || !(await updateFeed(db, feed))) return
  await db
    .insertInto('poll')
    .values({ feed_id: feed.id, ...poll })
    .onConflict((conflict) => conflict.columns(['feed_id', 'at']).doNothing())
    .execute()
  const oldest = new Date(Date.parse(poll.at) - daysKept * 86_400_000).toISOString()
  await db.deleteFrom('poll').where('feed_id', '=', feed.id).where('at', '<', oldest).execute()
  const isOver = runAt === undefined || dueAt === undefined
  const next = isOver ? runAt : await nextRun(db, pollJobOf(feed.id), { runAt, dueAt })
  await db
    .updateTable('job')
    .set({ run_at: next ?? null, leased_until: null, host: hostOf(feed.url) })
    .where('id', '=', pollJobOf(feed.id))
    .execute()
  await keepEntries(db, outcome)
  await insertErrands(db, feed.id, outcome.errands)
  for (const ids of batchesOf(outcome.hurried)) await hurryVisits(db, ids, poll.at)
}

/** Has pages looked at now. One that somebody is at this moment may have been fetched before it changed: it is due again after that. */
async function hurryVisits(db: Kysely<LedgerTables>, ids: readonly string[], at: string): Promise<void> {
  await db
    .updateTable('job')
    .set({ run_at: at })
    .where('id', 'in', ids)
    .where((where) => where.or([where('run_at', 'is', null), where('run_at', '>', at), where('leased_until', '>', at)]))
    .execute()
}

/** The feed with its subscription as it stands now: a hub may have called during the poll. */
async function withPush(
  db: Kysely<LedgerTables>,
  { push: _then, ...feed }: WatchedFeed,
): Promise<WatchedFeed | undefined> {
  const row = await db.selectFrom('feed').select('document').where('id', '=', feed.id).executeTakeFirst()
  const push = row && toFeed(row.document).push
  return row && { ...feed, ...(push && { push }) }
}

async function keepEntries(db: Kysely<LedgerTables>, { feed, named, jobs, dropped }: PollOutcome): Promise<void> {
  for (const batch of batchesOf([...named])) {
    await db
      .insertInto('feed_entry')
      .values(
        batch.map(([name, fingerprint]) => ({ feed_id: feed.id, name, fingerprint, job: jobs.get(name) ?? null })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['feed_id', 'name'])
          .doUpdateSet((set) => ({ fingerprint: set.ref('excluded.fingerprint'), job: set.ref('excluded.job') })),
      )
      .execute()
  }
  for (const names of batchesOf(dropped)) {
    await db.deleteFrom('feed_entry').where('feed_id', '=', feed.id).where('name', 'in', names).execute()
  }
}

async function insertErrands(db: Kysely<LedgerTables>, feed: FeedId, errands: readonly NamedErrand[]): Promise<void> {
  for (const batch of batchesOf(errands)) {
    await db
      .insertInto('job')
      .values(
        batch.map(({ id, host, runAt, errand }) => ({
          id,
          kind: 'visit',
          host,
          feed_id: feed,
          run_at: runAt ?? null,
          leased_until: null,
          document: JSON.stringify(errand),
        })),
      )
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }
}

function batchesOf<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  return Array.from({ length: Math.ceil(things.length / batchSize) }, (_, i) =>
    things.slice(i * batchSize, (i + 1) * batchSize),
  )
}
