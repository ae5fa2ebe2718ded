import { type FetchOutcome, findTopic, type Topic } from '../../acquire/index.ts'
import { unreachable } from '../../core/error.ts'
import type { FeedWishes } from '../../core/feed.ts'
import type { Poll, WatchedFeed } from '../../core/watch.ts'
import type { PollOutcome } from '../../store/index.ts'
import type { WatchDeps } from './deps.ts'
import { followMove } from './follow-move.ts'
import { nextPoll, outsideSkipped, type PollPace } from './next-poll.ts'
import { type ReadDocument, readFeedDocument } from './read-feed-document.ts'
import { type NamedEntries, noEntries, sortEntries } from './sort-entries.ts'
import { validatorsOf } from './validators.ts'

/** Answers of "not found" in a row after which a feed counts as gone: for a day or so, servers say that by mistake. */
const mostNotFound = 12

/** What a poll leaves, and where the feed's changes can be subscribed to. */
export interface Polled extends PollOutcome {
  readonly topic?: Topic
}

/** Polls a feed once: what it says now, what is new in it, and when it is asked again. Keeps nothing but the exchange. */
export async function pollFeed(feed: WatchedFeed, deps: WatchDeps): Promise<Polled> {
  const outcome = await deps.fetch({ url: feed.url, kind: 'feed', ...feed.validators })
  await deps.archive(outcome.exchanges)
  const at = deps.now()
  switch (outcome.kind) {
    case 'fetched': {
      const document = readFeedDocument(outcome)
      if (document.kind === 'none') return failed(feed, deps, { at, result: 'failed', problem: document.problem })
      const here = await followMove({ outcome, document }, feed.url, deps)
      const known = await deps.store.watching.entries(feed.id)
      const { kind, feed: read } = here.document
      return answered(feed, deps, {
        at,
        ...here,
        sorted: sortEntries(read.entries, { feed: { ...feed, kind }, known, at }),
      })
    }
    case 'unchanged':
      return answered(feed, deps, { at, outcome, sorted: noEntries })
    case 'gone': {
      const notFound = (feed.notFound ?? 0) + 1
      const isGone = outcome.status === 410 || notFound >= mostNotFound
      return failed(feed, deps, { at, result: 'gone', problem: outcome.error.message, notFound, isGone })
    }
    case 'refused':
      return failed(feed, deps, { at, result: 'refused', problem: outcome.error.message })
    case 'failed': {
      const { retryAfterSeconds: asked } = outcome
      return failed(feed, deps, {
        at,
        result: 'failed',
        problem: outcome.error.message,
        ...(asked !== undefined && { asked }),
      })
    }
    default:
      return unreachable(outcome)
  }
}

/** A feed may move at every poll. */
const mostFormerUrls = 20

interface Answered {
  readonly at: string
  readonly outcome: Extract<FetchOutcome, { kind: 'fetched' | 'unchanged' }>
  /** Absent where nothing changed. */
  readonly document?: Exclude<ReadDocument, { kind: 'none' }>
  readonly sorted: NamedEntries
}

function answered(feed: WatchedFeed, deps: WatchDeps, { at, outcome, document, sorted }: Answered): Polled {
  const fresh = sorted.errands.length
  const topic = document ? findTopic(document.feed, outcome.headers.get('link'), outcome.url) : topicOf(feed)
  const wishes = document ? wishesOf(document.feed) : (feed.wishes ?? {})
  const asked = Math.max(outcome.cacheSeconds ?? 0, (wishes.ttlMinutes ?? 0) * 60)
  const { interval, wait } = nextPoll(
    feed,
    { result: fresh > 0 ? 'fresh' : 'still', asked },
    { pace: paceOf(feed, deps, at), random: deps.random() },
  )
  const { problem: _solved, notFound: _found, doubts: before, wishes: _read, validators: _old, ...kept } = feed
  const doubts = document ? document.doubts : before
  const moved = outcome.movedTo !== undefined && outcome.movedTo !== feed.url
  const validators = validatorsOf(outcome.headers) ?? (outcome.kind === 'unchanged' ? feed.validators : undefined)
  return {
    feed: {
      ...kept,
      ...(moved && { url: outcome.movedTo, formerUrls: [...(feed.formerUrls ?? []), feed.url].slice(-mostFormerUrls) }),
      ...(document && { kind: document.kind }),
      ...(document?.feed.title !== undefined && { title: document.feed.title }),
      ...(document?.feed.siteUrl !== undefined && { siteUrl: document.feed.siteUrl }),
      ...(validators && { validators }),
      ...(doubts && doubts.length > 0 && { doubts }),
      ...(Object.keys(wishes).length > 0 && { wishes }),
      interval,
      failures: 0,
      lastPolledAt: at,
      lastSuccessAt: at,
      ...(fresh > 0 && { lastFreshAt: at }),
    },
    poll: { at, result: outcome.kind, entries: document?.feed.entries.length ?? 0, fresh },
    runAt: outsideSkipped(after(at, wait), wishes),
    ...sorted,
    ...(topic && { topic }),
  }
}

function wishesOf({ ttlMinutes, skipHours, skipDays }: FeedWishes): FeedWishes {
  return {
    ...(ttlMinutes !== undefined && { ttlMinutes }),
    ...(skipHours && { skipHours }),
    ...(skipDays && { skipDays }),
  }
}

/** What was subscribed to, where the feed itself was not given this time. */
const topicOf = ({ push }: WatchedFeed): Topic | undefined => push && { hubs: [push.hub], topicUrl: push.topic }

/** A feed whose changes a hub tells of is asked now and then all the same: hubs forget. */
const pushedLeast = 4 * 3600

function paceOf({ push }: WatchedFeed, { settings: { pace } }: WatchDeps, at: string): PollPace {
  if (push?.until === undefined || push.until < at) return pace
  const least = Math.max(pace.least, pushedLeast)
  return { least, most: Math.max(pace.most, least) }
}

interface Failed {
  readonly at: string
  readonly result: Exclude<Poll['result'], 'fetched' | 'unchanged'>
  readonly problem: string
  readonly asked?: number
  readonly notFound?: number
  readonly isGone?: boolean
}

function failed(
  { notFound: _before, ...feed }: WatchedFeed,
  deps: WatchDeps,
  { at, result, problem, asked, notFound, isGone = false }: Failed,
): PollOutcome {
  const failures = feed.failures + 1
  const hints = { result: 'failed', ...(asked !== undefined && { asked }) } as const
  const { interval, wait } = nextPoll({ ...feed, failures }, hints, { pace: deps.settings.pace, random: deps.random() })
  return {
    feed: {
      ...feed,
      status: isGone ? 'gone' : feed.status,
      interval,
      failures,
      ...(notFound !== undefined && { notFound }),
      lastPolledAt: at,
      problem,
    },
    poll: { at, result, entries: 0, fresh: 0 },
    ...(!isGone && { runAt: after(at, wait) }),
    ...noEntries,
  }
}

const after = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString()
