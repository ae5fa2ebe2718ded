import type { DatePrecision } from './reading.ts'

/** The families of documents that list what an outlet publishes. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'cdf'

/** A file that an entry carries along: a picture, a recording. */
export interface FeedEnclosure {
  readonly url: string
  readonly mediaType?: string
  readonly bytes?: number
}

/** One article as a feed tells of it. Addresses are absolute, http or https; dates are in ISO 8601 as the feed gives them. */
export interface FeedEntry {
  /** The same at every look: its id, else its address, else a hash of title and text. Unique within its feed. */
  readonly key: string
  readonly url?: string
  /** The address elsewhere that the feed names as the one of its text: behind a redirect, or at another outlet. */
  readonly originalUrl?: string
  readonly title?: string
  /** The outlet that a feed of several outlets names. */
  readonly outlet?: string
  /** Names, joined with ", ". */
  readonly byline?: string
  readonly publishedAt?: string
  readonly publishedPrecision?: DatePrecision
  readonly modifiedAt?: string
  /** Plain text; paragraphs are parted by an empty line. */
  readonly summary?: string
  /** The longest text that the feed gives, as HTML with absolute addresses and without anything that runs. */
  readonly html?: string
  /** Whether `html` looks like the whole report. */
  readonly isFullText: boolean
  readonly categories?: readonly string[]
  readonly enclosures?: readonly FeedEnclosure[]
  /** BCP 47, as "en". */
  readonly language?: string
}

/** When a feed wishes to be asked. */
export interface FeedWishes {
  /** How long an answer is good. */
  readonly ttlMinutes?: number
  /** Hours of the day in UTC, 0 to 23, in which nothing new comes. */
  readonly skipHours?: readonly number[]
  /** Days in which nothing new comes: "sunday". */
  readonly skipDays?: readonly string[]
}

/** A feed, as far as Hearsay keeps it. */
export interface Feed extends FeedWishes {
  readonly format: FeedFormat
  /** As the document gives it: "2.0", "0.91". */
  readonly version?: string
  readonly title?: string
  readonly siteUrl?: string
  /** Where the feed says that it is. */
  readonly selfUrl?: string
  /** Where the feed says that it has moved. */
  readonly movedTo?: string
  /** Where changes can be subscribed to (WebSub). */
  readonly hubs?: readonly string[]
  readonly language?: string
  readonly updatedAt?: string
  readonly entries: readonly FeedEntry[]
}
