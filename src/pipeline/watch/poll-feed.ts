import type { FetchOutcome } from '../../acquire/index.ts'
import { unreachable } from '../../core/error.ts'
import type { Poll, WatchedFeed } from '../../core/watch.ts'
import type { PollOutcome } from '../../store/index.ts'
import type { WatchDeps } from './deps.ts'
import { nextPoll } from './next-poll.ts'
import { type ReadDocument, readFeedDocument } from './read-feed-document.ts'
import { type NamedEntries, noEntries, sortEntries } from './sort-entries.ts'
import { validatorsOf } from './validators.ts'

/** Answers of "not found" in a row after which a feed counts as gone: for a day or so, servers say that by mistake. */
const mostNotFound = 12

/** Polls a feed once: what it says now, what is new in it, and when it is asked again. Keeps nothing but the exchange. */
export async function pollFeed(feed: WatchedFeed, deps: WatchDeps): Promise<PollOutcome> {
  const outcome = await deps.fetch({ url: feed.url, kind: 'feed', ...feed.validators })
  await deps.archive(outcome.exchanges)
  const at = deps.now()
  switch (outcome.kind) {
    case 'fetched': {
      const document = readFeedDocument(outcome)
      if (document.kind === 'none') return failed(feed, deps, { at, result: 'failed', problem: document.problem })
      const known = await deps.store.watching.entries(feed.id)
      const sorted = sortEntries(document.feed.entries, { feed: { ...feed, kind: document.kind }, known, at })
      return answered(feed, deps, { at, outcome, document, sorted })
    }
    case 'unchanged':
      return answered(feed, deps, { at, outcome, sorted: noEntries })
    case 'gone': {
      const isGone = outcome.status === 410 || feed.failures + 1 >= mostNotFound
      return failed(feed, deps, { at, result: 'gone', problem: outcome.error.message, isGone })
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

interface Answered {
  readonly at: string
  readonly outcome: Extract<FetchOutcome, { kind: 'fetched' | 'unchanged' }>
  /** Absent where nothing changed. */
  readonly document?: Exclude<ReadDocument, { kind: 'none' }>
  readonly sorted: NamedEntries
}

function answered(feed: WatchedFeed, deps: WatchDeps, { at, outcome, document, sorted }: Answered): PollOutcome {
  const fresh = sorted.errands.length
  const asked = Math.max(outcome.cacheSeconds ?? 0, (document?.feed.ttlMinutes ?? 0) * 60)
  const { interval, wait } = nextPoll(
    feed,
    { result: fresh > 0 ? 'fresh' : 'still', asked },
    { pace: deps.settings.pace, random: deps.random() },
  )
  const { problem: _solved, ...rest } = feed
  const moved = outcome.movedTo !== undefined && outcome.movedTo !== feed.url
  const validators = validatorsOf(outcome.headers) ?? (outcome.kind === 'unchanged' ? feed.validators : undefined)
  const { validators: _old, ...kept } = rest
  return {
    feed: {
      ...kept,
      ...(moved && { url: outcome.movedTo, formerUrls: [...(feed.formerUrls ?? []), feed.url] }),
      ...(document && { kind: document.kind }),
      ...(document?.feed.title !== undefined && { title: document.feed.title }),
      ...(document?.feed.siteUrl !== undefined && { siteUrl: document.feed.siteUrl }),
      ...(validators && { validators }),
      interval,
      failures: 0,
      lastPolledAt: at,
      lastSuccessAt: at,
      ...(fresh > 0 && { lastFreshAt: at }),
    },
    poll: { at, result: outcome.kind, entries: document?.feed.entries.length ?? 0, fresh },
    runAt: after(at, wait),
    ...sorted,
  }
}

interface Failed {
  readonly at: string
  readonly result: Exclude<Poll['result'], 'fetched' | 'unchanged'>
  readonly problem: string
  readonly asked?: number
  readonly isGone?: boolean
}

function failed(
  feed: WatchedFeed,
  deps: WatchDeps,
  { at, result, problem, asked, isGone = false }: Failed,
): PollOutcome {
  const failures = feed.failures + 1
  const hints = { result: 'failed', ...(asked !== undefined && { asked }) } as const
  const { interval, wait } = nextPoll({ ...feed, failures }, hints, { pace: deps.settings.pace, random: deps.random() })
  return {
    feed: { ...feed, status: isGone ? 'gone' : feed.status, interval, failures, lastPolledAt: at, problem },
    poll: { at, result, entries: 0, fresh: 0 },
    ...(!isGone && { runAt: after(at, wait) }),
    ...noEntries,
  }
}

const after = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString()
