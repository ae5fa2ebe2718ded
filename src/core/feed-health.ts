import type { WatchedFeed } from './watch.ts'

export const feedStates = ['new', 'well', 'quiet', 'failing', 'gone'] as const
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
  > {
  readonly state: FeedState
  readonly nextPollAt?: string
  /** Until when a hub tells us of changes (WebSub). */
  readonly pushedUntil?: string
  /** Polls of the last seven days, and how many of them were answered with "not modified". */
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
}
