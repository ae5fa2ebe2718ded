import type { FeedWishes } from './feed.ts'
import type { FeedId } from './ids.ts'
import type { ArticleFacts } from './reading.ts'

/** A feed that a ledger watches: what a person added, and how its last polls went. */
export interface WatchedFeed {
  readonly id: FeedId
  readonly url: string
  /** A sitemap is polled like a feed; it names pages and no texts. */
  readonly kind: 'feed' | 'sitemap'
  readonly title?: string
  /** Where it stands in a reader's folders, outermost first. */
  readonly folder?: readonly string[]
  readonly siteUrl?: string
  /** An instant. */
  readonly addedAt: string
  /** Reports that were published before this instant are passed over. */
  readonly since: string
  /** `gone`: the server said so for good; it is polled no more. */
  readonly status: 'watched' | 'gone'
  /** Seconds until the next poll, before what the server asks for. */
  readonly interval: number
  /** Failed polls in a row. */
  readonly failures: number
  /** Answers of "not found" in a row. */
  readonly notFound?: number
  readonly lastPolledAt?: string
  readonly lastSuccessAt?: string
  /** The last poll that found something new. */
  readonly lastFreshAt?: string
  /** Why the last poll failed, in words. */
  readonly problem?: string
  /** What was wrong with the document that was read last, in words. */
  readonly doubts?: readonly string[]
  /** What the document that was read last wishes: it holds while the server says that nothing changed. */
  readonly wishes?: FeedWishes
  /** What the server gave to ask again with. */
  readonly validators?: Validators
  /** Addresses that led here for good, oldest first. */
  readonly formerUrls?: readonly string[]
  readonly push?: FeedPush
}

/** HTTP's own ways to ask whether a document changed (RFC 9110, 8.8). */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** A WebSub subscription: the hub tells us of changes. */
export interface FeedPush {
  readonly hub: string
  readonly topic: string
  readonly secret: string
  /** Until when the hub promised to tell; absent before it confirmed. */
  readonly until?: string
  /** When we asked last. */
  readonly askedAt: string
}

/** How one poll of a feed ended. */
export interface Poll {
  readonly at: string
  readonly result: 'fetched' | 'unchanged' | 'gone' | 'refused' | 'failed'
  /** Reports in the document, and how many of them were new. */
  readonly entries: number
  readonly fresh: number
}

/** The polls of a feed on one day in UTC. */
export interface PollDay {
  readonly on: string
  readonly polls: number
  /** How many of them were answered with "not modified". */
  readonly unchanged: number
  readonly fresh: number
}

/** What a feed says of a report. It counts where the page itself says nothing. */
export interface FeedWord
  extends Pick<ArticleFacts, 'title' | 'byline' | 'outlet' | 'publishedAt' | 'publishedPrecision' | 'modifiedAt'> {}

/** A page that is to be fetched, or looked at again. */
export interface PageErrand {
  /** Absent where the feed holds a report that has no page. */
  readonly url?: string
  /** What we call it: its address, or its place in the feed. */
  readonly name: string
  readonly feedId?: FeedId
  readonly word: FeedWord
  /** The whole report as HTML, where the feed holds it: for when the page cannot be had. */
  readonly html?: string
  /** When a feed first named it. */
  readonly namedAt: string
  /** Times that it was fetched well, the answer "unchanged" included. */
  readonly visits: number
  /** Tries in a row that brought nothing. */
  readonly failures: number
  /** Answers of "not found" in a row. */
  readonly notFound?: number
  readonly validators?: Validators
  /** Why the last try failed, in words. */
  readonly problem?: string
}

/** One thing to do at its time. A job's id says what it is about, so that nothing is queued twice. */
export type Job =
  | {
      readonly kind: 'poll'
      readonly id: string
      readonly host: string
      readonly runAt: string
      readonly feed: WatchedFeed
    }
  | {
      readonly kind: 'visit'
      readonly id: string
      readonly host: string
      readonly runAt: string
      readonly errand: PageErrand
    }

/** What an extraction looked like; many of them show when a site's pages changed their build. */
export interface PageShape {
  readonly host: string
  readonly at: string
  readonly url: string
  /** `article`, or the code of the error that stood in its place. */
  readonly result: string
  /** Characters of the article's text, and of all that the page shows. */
  readonly textLength: number
  readonly shownLength: number
  readonly isDated: boolean
}
