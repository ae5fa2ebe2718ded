import { type ReadFeed, readFeed } from '../../../src/acquire/feeds/index.ts'
import type { Feed, FeedEntry } from '../../../src/core/feed.ts'

const url = 'https://paper.example/feeds/news.xml'

export function read(text: string, contentType?: string): ReadFeed {
  return readFeed({ bytes: Buffer.from(text), contentType, url })
}

/** The feed in a text; fails where there is none. */
export function feedOf(text: string): Feed {
  const outcome = read(text)
  if (outcome.kind === 'none') throw outcome.error
  return outcome.feed
}

/** The first entry of an RSS 2.0 feed with this content. */
export function itemOf(content: string, attributes = ''): FeedEntry {
  return firstOf(feedOf(`<rss version="2.0"${attributes}><channel><item>${content}</item></channel></rss>`))
}

/** The first entry of an Atom feed with this content. */
export function entryOf(content: string, attributes = ''): FeedEntry {
  return firstOf(feedOf(`<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><entry>${content}</entry></feed>`))
}

function firstOf(feed: Feed): FeedEntry {
  const [entry] = feed.entries
  if (!entry) throw new TypeError('Expected an entry, got a feed without any')
  return entry
}
