import type { Fetcher, FetchOutcome, PostForm } from '../../acquire/index.ts'
import type { FeedId } from '../../core/ids.ts'
import type { Input } from '../../core/input.ts'
import type { LedgerStore } from '../../store/index.ts'
import type { ReadOutcome } from '../read-outcome.ts'
import type { PollPace } from './next-poll.ts'
import type { WatchEvent } from './watch-event.ts'

/** What the watcher of feeds works with; everything outside is handed in. */
export interface WatchDeps {
  readonly store: LedgerStore
  /** Polite: it asks robots.txt and waits for its turn at a host. */
  readonly fetch: Fetcher
  /** Keeps what went over the wire, before anything is read from it. */
  readonly archive: (exchanges: FetchOutcome['exchanges']) => Promise<void>
  readonly read: (input: Input) => Promise<ReadOutcome>
  /** An ISO 8601 instant in UTC. */
  readonly now: () => string
  /** Ends early when the signal is given. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** 0 to 1. */
  readonly random: () => number
  readonly settings: WatchSettings
  /** Absent where no hub can reach us. */
  readonly push?: PushDeps
  readonly onEvent?: (event: WatchEvent) => void
}

/** How a ledger's feeds are watched. */
export interface WatchSettings {
  readonly pace: PollPace
  /** Ages in seconds at which a page is looked at again. */
  readonly revisits: readonly number[]
  /** Fetches at one time, each from another host. */
  readonly slots: number
  /** Seconds after which a job of somebody who was killed is taken up by others; whoever lives renews it. */
  readonly lease: number
  /** Seconds after which the watcher looks whether somebody added a feed meanwhile. */
  readonly glance: number
  /** Articles filed, or seconds since the first of them, after which the ledger is settled. */
  readonly settleAfter: { readonly articles: number; readonly seconds: number }
}

/** How hubs reach us (WebSub, https://www.w3.org/TR/websub/). */
export interface PushDeps {
  /** Where a hub calls for a feed: an address that it can reach, and that nobody guesses who does not know the secret. */
  readonly callbackUrl: (id: FeedId, secret: string) => string
  readonly post: PostForm
  /** A new random secret that nobody can guess. */
  readonly secret: () => string
}
