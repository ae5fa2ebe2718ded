import { type Kysely, sql } from 'kysely'
import { type FeedId, feedId } from '../../core/ids.ts'
import type { Job } from '../../core/watch.ts'
import type { LedgerTables } from '../tables.ts'
import { toJob } from './watch-rows.ts'
import type { Lease, TakeQuery } from './watching.ts'

/** Nobody leases a job, waits between polls or leaves a host alone for longer: what lies further ahead was put there while a clock was wrong. */
const furthest = 3 * 86_400_000

const aheadOf = (now: string): string => new Date(Date.parse(now) + furthest).toISOString()

/** Jobs that somebody is at. */
const leases = (db: Kysely<LedgerTables>, now: string) =>
  db.selectFrom('job').where('leased_until', '>', now).where('leased_until', '<=', aheadOf(now))

/** Leases jobs that are due: the first of each host, the longest due first. Feeds ("poll") go before pages ("visit"): what a feed holds no more is lost. */
export async function takeJobs(
  db: Kysely<LedgerTables>,
  { now, leasedUntil, limit }: TakeQuery,
): Promise<readonly Job[]> {
  const ahead = aheadOf(now)
  const busy = leases(db, now).select('job.host')
  const due = db
    .selectFrom('job')
    .leftJoin('host', 'host.name', 'job.host')
    .select('job.id')
    .select(sql<number>`row_number() over (partition by job.host order by job.kind, job.run_at, job.id)`.as('place'))
    .where((where) =>
      where.or([where('run_at', '<=', now), where.and([where('job.kind', '=', 'poll'), where('run_at', '>', ahead)])]),
    )
    .where((where) =>
      where.or([
        where('host.next_at', 'is', null),
        where('host.next_at', '<=', now),
        where('host.next_at', '>', ahead),
      ]),
    )
    .where('job.host', 'not in', busy)
  const rows = await db
    .with('due', () => due)
    .selectFrom('job')
    .innerJoin('due', 'due.id', 'job.id')
    .leftJoin('feed', 'feed.id', 'job.feed_id')
    .select(['job.id', 'job.kind', 'job.host', 'job.run_at', 'job.document', 'feed.document as feed'])
    .where('due.place', '=', 1)
    .orderBy('job.run_at')
    .orderBy('job.id')
    .limit(limit)
    .execute()
  if (rows.length > 0) {
    const ids = rows.map(({ id }) => id)
    await db.updateTable('job').set({ leased_until: leasedUntil }).where('id', 'in', ids).execute()
  }
  return rows.map(toJob)
}

/** When the next job may be taken: it is due, nobody is at its host, and the host may be asked. */
export async function selectNextRunAt(db: Kysely<LedgerTables>, now: string): Promise<string | undefined> {
  const ahead = aheadOf(now)
  const busy = leases(db, now)
    .select(['job.host', (select) => select.fn.max('leased_until').as('until')])
    .groupBy('job.host')
  const due = db
    .selectFrom('job')
    .select([
      'job.host',
      sql<string>`case when kind = 'poll' and run_at > ${ahead} then ${now} else run_at end`.as('at'),
    ])
    .where('run_at', 'is not', null)
  const next = await db
    .with('due', () => due)
    .with('busy', () => busy)
    .selectFrom('due')
    .leftJoin('busy', 'busy.host', 'due.host')
    .leftJoin('host', (join) => join.onRef('host.name', '=', 'due.host').on('host.next_at', '<=', ahead))
    .select(
      sql<string | null>`min(case
        when coalesce(busy.until, '') > due.at and coalesce(busy.until, '') > coalesce(host.next_at, '') then busy.until
        when coalesce(host.next_at, '') > due.at then host.next_at
        else due.at end)`.as('at'),
    )
    .executeTakeFirst()
  return next?.at ?? undefined
}

/** Has a lease end at another moment, or now; a job that somebody else has taken since is left alone. */
export async function moveLease(
  db: Kysely<LedgerTables>,
  { id, leasedUntil }: Lease,
  until: string | null,
): Promise<void> {
  await db
    .updateTable('job')
    .set({ leased_until: until })
    .where('id', '=', id)
    .where('leased_until', '=', leasedUntil)
    .execute()
}

/** When each feed is polled next. */
export async function selectNextPolls(db: Kysely<LedgerTables>): Promise<ReadonlyMap<FeedId, string>> {
  const rows = await db.selectFrom('job').select(['feed_id', 'run_at']).where('kind', '=', 'poll').execute()
  return new Map(
    rows.flatMap(({ feed_id, run_at }) =>
      feed_id !== null && run_at !== null ? [[feedId(feed_id), run_at] as const] : [],
    ),
  )
}

/** How many pages are due. */
export async function countDueVisits(db: Kysely<LedgerTables>, now: string): Promise<number> {
  const counted = await db
    .selectFrom('job')
    .select((select) => select.fn.countAll().as('count'))
    .where('kind', '=', 'visit')
    .where('run_at', '<=', now)
    .executeTakeFirst()
  return Number(counted?.count ?? 0)
}

/** How many jobs are leased, and until when. What lies too far ahead was put there while a clock was wrong. */
export async function selectLeased(
  db: Kysely<LedgerTables>,
  now: string,
): Promise<{ readonly jobs: number; readonly until: string } | undefined> {
  const row = await db
    .selectFrom('job')
    .select((select) => [select.fn.countAll().as('jobs'), select.fn.max('leased_until').as('until')])
    .where('leased_until', '>', now)
    .where('leased_until', '<=', new Date(Date.parse(now) + furthest).toISOString())
    .executeTakeFirst()
  return row?.until ? { jobs: Number(row.jobs), until: row.until } : undefined
}
