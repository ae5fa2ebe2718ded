import type { FeedId } from '../../core/ids.ts'
import type { FeedPush, Job, PageErrand, PageShape, Poll, PollDay, WatchedFeed } from '../../core/watch.ts'

/** An errand under its job's id; nothing is done where `runAt` is absent. */
export interface NamedErrand {
  readonly id: string
  readonly host: string
  readonly runAt?: string
  readonly errand: PageErrand
}

/** An errand that was run. */
export interface FinishedErrand extends NamedErrand {
  /** When it was to run, as it was taken: a time that somebody set since then stands, unless it would be later. */
  readonly dueAt: string
}

/** What one poll of a feed leaves. */
export interface PollOutcome {
  /** The feed as it is to be known from now on. */
  readonly feed: WatchedFeed
  readonly poll: Poll
  /** When to poll again; absent for a feed that is gone. */
  readonly runAt?: string
  /** When this poll was due: a time that was set since, because a hub called, stays where it is earlier. */
  readonly dueAt?: string
  /** Entries that are new or changed, by name, with what tells a change. */
  readonly named: ReadonlyMap<string, string>
  /** Which job visits the page of each of them, if any: another feed may name it too. */
  readonly jobs: ReadonlyMap<string, string>
  /** Names of entries that the feed holds no more. */
  readonly dropped: readonly string[]
  /** Pages to fetch. One that is known already stays as it is. */
  readonly errands: readonly NamedErrand[]
  /** Jobs whose pages changed, says the feed: they are looked at again, now. */
  readonly hurried: readonly string[]
}

/** How a host wants to be treated, as the fetcher keeps it. */
export interface HostRecord {
  /** When the next request may go out. */
  readonly nextAt: string
  readonly document: string
}

export interface TakeQuery {
  readonly now: string
  /** Until when the jobs taken belong to whoever takes them; then others may have them. */
  readonly leasedUntil: string
  readonly limit: number
}

/** That a job belongs to somebody, by the moment until which it does. */
export interface Lease {
  readonly id: string
  readonly leasedUntil: string
}

/** What the watcher of feeds keeps in the ledger's database. Each call is all or nothing. */
export interface Watching {
  /** Every feed, by address. */
  feeds(): Promise<readonly WatchedFeed[]>
  /** When each feed is polled next; a feed that is gone never is. */
  nextPolls(): Promise<ReadonlyMap<FeedId, string>>
  /** Pages that are due and not visited yet. */
  dueVisits(now: string): Promise<number>
  /** Adds feeds, to be polled at `runAt`; gives those that were not there. */
  addFeeds(feeds: readonly WatchedFeed[], runAt: string): Promise<readonly WatchedFeed[]>
  /** Forgets a feed, with what was still to be done for it. Gives whether it was there. */
  removeFeed(id: FeedId): Promise<boolean>
  /**
   * Changes a feed's subscription as it stands: `change` gets it and gives what it is to be, perhaps the same; it may be called again where
   * another writer was quicker. Nothing else of the feed is touched: a poll may end meanwhile.
   */
  changePush(id: FeedId, change: (push: FeedPush | undefined) => FeedPush | undefined): Promise<void>
  /** Has a feed polled at an instant, if it would be later. One that is gone stays so. */
  hurryPoll(id: FeedId, runAt: string): Promise<void>
  /** What the feed named last: names with what tells a change. */
  entries(id: FeedId): Promise<ReadonlyMap<string, string>>
  /** Jobs that are due, one a host, none of a host that somebody is at work on or that wants to be left alone; they are leased. */
  take(query: TakeQuery): Promise<readonly Job[]>
  /** When the next job may be taken; absent when nothing is to be done. */
  nextRunAt(now: string): Promise<string | undefined>
  /** Ends the lease of a poll. Of a feed that was removed meanwhile nothing is kept. */
  finishPoll(outcome: PollOutcome): Promise<void>
  /** Ends the lease of a visit. */
  finishVisit(errand: FinishedErrand, shape?: PageShape): Promise<void>
  /** How many jobs somebody has a lease on, and when the last of these ends; absent when there is none. */
  leased(now: string): Promise<{ readonly jobs: number; readonly until: string } | undefined>
  /** Has a lease end later; one that is somebody else's by now stays as it is. */
  renew(lease: Lease, until: string): Promise<void>
  /** Gives a job back undone: it runs when its time comes again. One that is somebody else's by now stays theirs. */
  release(lease: Lease): Promise<void>
  host(name: string): Promise<HostRecord | undefined>
  keepHost(name: string, record: HostRecord): Promise<void>
  /** Polls from a day in UTC on, summed up by day, the earliest first. */
  pollDays(since: string): Promise<ReadonlyMap<FeedId, readonly PollDay[]>>
  /** Up to 200 extractions of each host, the earliest first. */
  shapes(): Promise<ReadonlyMap<string, readonly PageShape[]>>
}
