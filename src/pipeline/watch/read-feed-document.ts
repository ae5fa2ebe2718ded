import { type FeedDocument, readFeed, readSitemap } from '../../acquire/index.ts'
import { unreachable } from '../../core/error.ts'
import type { Feed, FeedEntry } from '../../core/feed.ts'
import type { Notice } from '../../core/reading.ts'
import type { SitemapEntry } from '../../core/sitemap.ts'
import type { WatchedFeed } from '../../core/watch.ts'

/** What a feed or a sitemap names. */
export type ReadDocument =
  | {
      readonly kind: WatchedFeed['kind']
      readonly feed: Omit<Feed, 'format'>
      /** What was wrong with it, in words. */
      readonly doubts: readonly string[]
    }
  | { readonly kind: 'none'; readonly problem: string }

/** Reads a document as a feed, else as a sitemap. */
export function readFeedDocument(document: FeedDocument): ReadDocument {
  const asFeed = readFeed(document)
  if (asFeed.kind === 'feed') return { kind: 'feed', feed: asFeed.feed, doubts: toDoubts(asFeed.notices) }
  const asSitemap = readSitemap(document)
  switch (asSitemap.kind) {
    case 'entries':
      return {
        kind: 'sitemap',
        feed: { entries: asSitemap.entries.map(toFeedEntry) },
        doubts: toDoubts(asSitemap.notices),
      }
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

/** So many are told; more of one kind say no more. */
const mostDoubts = 5

const toDoubts = (notices: readonly Notice[]): readonly string[] =>
  [...new Set(notices.map(({ message }) => message))].slice(0, mostDoubts)

function toFeedEntry({ language: _language, ...entry }: SitemapEntry): FeedEntry {
  return { ...entry, key: entry.url, isFullText: false }
}
