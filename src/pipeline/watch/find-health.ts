import type { FeedHealth, FeedState, SiteHealth, WatchHealth } from '../../core/feed-health.ts'
import type { PageShape, Poll, WatchedFeed } from '../../core/watch.ts'
import type { LedgerStore } from '../../store/index.ts'
import { findDrift } from './find-drift.ts'

const dayMs = 86_400_000
/** Days that are shown one by one. */
const daysShown = 14
const daysOfPolls = 7
/** Without anything new for so long a feed is called quiet: most outlets have a weekend. */
const quietMs = 3 * dayMs

/** How the watching of a ledger's feeds goes, as of now. */
export async function findHealth({ watching }: Pick<LedgerStore, 'watching'>, now: string): Promise<WatchHealth> {
  const since = new Date(Date.parse(now) - daysShown * dayMs).toISOString()
  const [feeds, polls, nextPolls, shapes, waiting] = await Promise.all([
    watching.feeds(),
    watching.polls(since),
    watching.nextPolls(),
    watching.shapes(),
    watching.dueVisits(now),
  ])
  return {
    at: now,
    feeds: feeds.map((feed) => toHealth(feed, polls.get(feed.id) ?? [], nextPolls.get(feed.id), now)),
    sites: [...shapes].map(([host, list]) => toSite(host, list)),
    waiting,
  }
}

function toHealth(feed: WatchedFeed, polls: readonly Poll[], nextPollAt: string | undefined, now: string): FeedHealth {
  const {
    push,
    validators: _kept,
    since: _since,
    interval: _interval,
    status: _status,
    formerUrls: _former,
    ...told
  } = feed
  const latest = polls.filter(({ at }) => Date.parse(at) >= Date.parse(now) - daysOfPolls * dayMs)
  return {
    ...told,
    state: stateOf(feed, now),
    ...(nextPollAt !== undefined && { nextPollAt }),
    ...(push?.until !== undefined && push.until > now && { pushedUntil: push.until }),
    polls: latest.length,
    unchanged: latest.filter(({ result }) => result === 'unchanged').length,
    days: toDays(polls, now),
  }
}

function stateOf({ status, failures, lastPolledAt, lastFreshAt, addedAt }: WatchedFeed, now: string): FeedState {
  if (status === 'gone') return 'gone'
  if (failures > 0) return 'failing'
  if (lastPolledAt === undefined) return 'new'
  return Date.parse(now) - Date.parse(lastFreshAt ?? addedAt) > quietMs ? 'quiet' : 'well'
}

function toDays(polls: readonly Poll[], now: string): FeedHealth['days'] {
  const fresh = new Map<string, number>()
  for (const poll of polls) fresh.set(poll.at.slice(0, 10), (fresh.get(poll.at.slice(0, 10)) ?? 0) + poll.fresh)
  return Array.from({ length: daysShown }, (_, i) => {
    const on = new Date(Date.parse(now) - (daysShown - 1 - i) * dayMs).toISOString().slice(0, 10)
    return { on, fresh: fresh.get(on) ?? 0 }
  })
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
