import type { FeedHealth, FeedState, SiteHealth, WatchHealth } from '../../core/feed-health.ts'
import type { PageShape, PollDay, WatchedFeed } from '../../core/watch.ts'
import type { LedgerStore } from '../../store/index.ts'
import { findDrift } from './find-drift.ts'

const dayMs = 86_400_000
/** Days that are shown one by one. */
const daysShown = 14
const daysOfPolls = 7
/** A poll waits for its turn at a host; past this, something is amiss. */
const lateMs = 15 * 60_000
/** Without anything new for so long a feed is called quiet: most outlets have a weekend. */
const quietMs = 3 * dayMs

/** How the watching of a ledger's feeds goes, as of now. */
export async function findHealth({ watching }: Pick<LedgerStore, 'watching'>, now: string): Promise<WatchHealth> {
  const shown = daysUntil(now)
  const [feeds, polls, nextPolls, shapes, waiting] = await Promise.all([
    watching.feeds(),
    watching.pollDays(shown[0] ?? now),
    watching.nextPolls(),
    watching.shapes(),
    watching.dueVisits(now),
  ])
  return {
    at: now,
    feeds: feeds.map((feed) =>
      toHealth(feed, { polls: polls.get(feed.id) ?? [], shown, nextPollAt: nextPolls.get(feed.id), now }),
    ),
    sites: [...shapes].map(([host, list]) => toSite(host, list)),
    waiting,
    overdue: [...nextPolls.values()].filter((at) => Date.parse(now) - Date.parse(at) > lateMs).length,
  }
}

/** The days that are shown, in UTC, today last. */
function daysUntil(now: string): readonly string[] {
  return Array.from({ length: daysShown }, (_, at) =>
    new Date(Date.parse(now) - (daysShown - 1 - at) * dayMs).toISOString().slice(0, 10),
  )
}

interface Seen {
  readonly polls: readonly PollDay[]
  readonly shown: readonly string[]
  readonly nextPollAt: string | undefined
  readonly now: string
}

function toHealth(feed: WatchedFeed, { polls, shown, nextPollAt, now }: Seen): FeedHealth {
  const {
    push,
    validators: _kept,
    since: _since,
    interval: _interval,
    status: _status,
    formerUrls: _former,
    ...told
  } = feed
  const latest = polls.filter(({ on }) => on >= (shown.at(-daysOfPolls) ?? ''))
  return {
    ...told,
    state: stateOf(feed, now),
    ...(nextPollAt !== undefined && { nextPollAt }),
    ...(push?.until !== undefined && push.until > now && { pushedUntil: push.until }),
    polls: latest.reduce((sum, day) => sum + day.polls, 0),
    unchanged: latest.reduce((sum, day) => sum + day.unchanged, 0),
    days: shown.map((on) => ({ on, fresh: polls.find((day) => day.on === on)?.fresh ?? 0 })),
  }
}

function stateOf({ status, failures, lastPolledAt, lastFreshAt, addedAt }: WatchedFeed, now: string): FeedState {
  if (status === 'gone') return 'gone'
  if (failures > 0) return 'failing'
  if (lastPolledAt === undefined) return 'new'
  return Date.parse(now) - Date.parse(lastFreshAt ?? addedAt) > quietMs ? 'quiet' : 'well'
}

function toSite(host: string, shapes: readonly PageShape[]): SiteHealth {
  return {
    host,
    pages: shapes.length,
    articles: shapes.filter(({ result }) => result === 'article').length,
    lastReadAt: shapes.at(-1)?.at ?? '',
    drifts: findDrift(shapes),
  }
}
