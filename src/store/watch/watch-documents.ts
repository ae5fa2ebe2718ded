import { z } from 'zod'
import { datePrecisions } from '../../core/reading.ts'
import type { PageErrand, WatchedFeed } from '../../core/watch.ts'

const text = z.string().exactOptional()
const texts = z.array(z.string()).exactOptional()
const count = z.number().min(0)
const address = z.string().refine((url) => URL.canParse(url))
const instant = z.string().refine((at) => !Number.isNaN(Date.parse(at)))
const validators = z.object({ etag: text, lastModified: text }).exactOptional()

const wishes = z.object({
  ttlMinutes: count.exactOptional(),
  skipHours: z.array(count).exactOptional(),
  skipDays: texts,
})

const push = z.object({
  hub: z.string(),
  topic: z.string(),
  secret: z.string(),
  until: instant.exactOptional(),
  askedAt: instant,
})

const feed = z.object({
  id: z.string(),
  url: address,
  kind: z.enum(['feed', 'sitemap']),
  title: text,
  folder: texts,
  siteUrl: text,
  addedAt: instant,
  since: instant,
  status: z.enum(['watched', 'gone']),
  interval: count,
  failures: count,
  notFound: count.exactOptional(),
  lastPolledAt: instant.exactOptional(),
  lastSuccessAt: instant.exactOptional(),
  lastFreshAt: instant.exactOptional(),
  problem: text,
  doubts: texts,
  wishes: wishes.exactOptional(),
  validators,
  formerUrls: z.array(address).exactOptional(),
  push: push.exactOptional(),
})

const word = z.object({
  title: text,
  byline: text,
  outlet: text,
  publishedAt: text,
  publishedPrecision: z.enum(datePrecisions).exactOptional(),
  modifiedAt: text,
})

const errand = z.object({
  url: address.exactOptional(),
  name: z.string(),
  feedId: text,
  word,
  html: text,
  namedAt: instant,
  visits: count,
  failures: count,
  notFound: count.exactOptional(),
  validators,
  problem: text,
})

/** Whether a document is a feed as we keep it. */
export const isFeed = (value: unknown): value is WatchedFeed => feed.safeParse(value).success

/** Whether a document is an errand as we keep it. */
export const isErrand = (value: unknown): value is PageErrand => errand.safeParse(value).success
