import { type FeedDocument, readFeed, readSitemap } from '../../acquire/index.ts'
import { unreachable } from '../../core/error.ts'
import type { Feed, FeedEntry } from '../../core/feed.ts'
import type { SitemapEntry } from '../../core/sitemap.ts'
import type { WatchedFeed } from '../../core/watch.ts'

/** What a feed or a sitemap names. */
export type ReadDocument =
  | {
      readonly kind: WatchedFeed['kind']
      readonly feed: Pick<Feed, 'title' | 'siteUrl' | 'ttlMinutes' | 'hubs' | 'selfUrl' | 'entries'>
    }
  | { readonly kind: 'none'; readonly problem: string }

/** Reads a document as a feed, else as a sitemap. */
export function readFeedDocument(document: FeedDocument): ReadDocument {
  const asFeed = readFeed(document)
  if (asFeed.kind === 'feed') return asFeed
  const asSitemap = readSitemap(document)
  switch (asSitemap.kind) {
    case 'entries':
      return { kind: 'sitemap', feed: { entries: asSitemap.entries.map(toFeedEntry) } }
    case 'index': {
      const problem = `Expected the addresses of pages in the sitemap at ${document.url}, got a list of other sitemaps; add those that are wanted.`
      return { kind: 'none', problem }
    }
    case 'none':
      return { kind: 'none', problem: asFeed.error.message }
    default:
      return unreachable(asSitemap)
  }
}

function toFeedEntry({ language: _language, ...entry }: SitemapEntry): FeedEntry {
  return { ...entry, key: entry.url, isFullText: false }
}
