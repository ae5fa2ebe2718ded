import type { WatchedFeed } from './watch.ts'

/** The states of a feed, that which wants a look most first. */
export const feedStates = ['failing', 'gone', 'quiet', 'new', 'well'] as const
/** `new`: never polled; `quiet`: it answers, but with nothing new for days. */
export type FeedState = (typeof feedStates)[number]

/** How a feed does, for a person who watches many. */
export interface FeedHealth
  extends Pick<
    WatchedFeed,
    | 'id'
    | 'url'
    | 'kind'
    | 'title'
    | 'folder'
    | 'siteUrl'
    | 'addedAt'
    | 'lastPolledAt'
    | 'lastSuccessAt'
    | 'lastFreshAt'
    | 'failures'
    | 'problem'
    | 'doubts'
  > {
  readonly state: FeedState
  readonly nextPollAt?: string
  /** Until when a hub tells us of changes (WebSub). */
  readonly pushedUntil?: string
  /** Polls of the last seven days in UTC, and how many of them were answered with "not modified". */
  readonly polls: number
  readonly unchanged: number
  /** New reports on each of the last fourteen days in UTC, the earliest first. */
  readonly days: readonly { readonly on: string; readonly fresh: number }[]
}

/** One way in which a site's extractions changed against their own past. */
export interface Drift {
  readonly kind: 'length' | 'share' | 'dates' | 'failures'
  /** For a person: what it was, what it is. */
  readonly message: string
}

/** How a site's pages are extracted. */
export interface SiteHealth {
  readonly host: string
  /** Pages read lately, up to 200, and how many of them held an article. */
  readonly pages: number
  readonly articles: number
  readonly lastReadAt: string
  readonly drifts: readonly Drift[]
}

/** How the watching of a ledger's feeds goes. */
export interface WatchHealth {
  readonly at: string
  readonly feeds: readonly FeedHealth[]
  readonly sites: readonly SiteHealth[]
  /** Pages that are due and not fetched yet. */
  readonly waiting: number
  /** Feeds whose next poll is more than a quarter of an hour late. */
  readonly overdue: number
}

/** Whether nobody watches: most polls are late. One host alone may have asked for time. */
export function isUnwatched({ feeds, overdue }: Pick<WatchHealth, 'feeds' | 'overdue'>): boolean {
  return overdue > 0 && overdue * 2 >= feeds.filter(({ nextPollAt }) => nextPollAt !== undefined).length
}

type Pace = Pick<FeedHealth, 'days' | 'addedAt'>

/** New reports on a day, over whole days: neither today nor the day on which it was added, which brought older ones too. Absent before there is one. */
export function freshADay(feed: Pace): number | undefined {
  const whole = daysSince(feed).filter(({ on }) => on !== feed.days.at(-1)?.on)
  return whole.length === 0 ? undefined : whole.reduce((sum, { fresh }) => sum + fresh, 0) / whole.length
}

/** The most new reports on a day, by which bars are drawn; at least 1. The day on which it was added counts only where there is no other. */
export function mostADay(feed: Pace): number {
  const later = daysSince(feed).map(({ fresh }) => fresh)
  const all = feed.days.map(({ fresh }) => fresh)
  return Math.max(...(later.some((fresh) => fresh > 0) ? later : all), 1)
}

/** The days after that on which it was added. */
const daysSince = ({ days, addedAt }: Pace): FeedHealth['days'] => days.filter(({ on }) => on > addedAt.slice(0, 10))
