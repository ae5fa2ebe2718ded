import { type FeedDocument, type Fetcher, parseRobots, readSitemap } from '../../acquire/index.ts'
import type { FoundFeed } from '../../core/added-feeds.ts'
import { siteOf } from '../../core/site.ts'

/** So many sitemaps of an index are taken: those that changed last. */
const mostSitemaps = 5
/** So many addresses of a robots.txt are tried. */
const mostTried = 3

/** The sitemap in a document, or those of its own site that an index in it names; none where it is neither. */
export function toSitemaps(document: FeedDocument): readonly FoundFeed[] {
  const read = readSitemap(document)
  if (read.kind === 'entries') return [{ url: document.url, kind: 'sitemap', entries: read.entries.length }]
  if (read.kind === 'none') return []
  // Anybody's index could have us ask other sites, or this machine's neighbours, for ever.
  const own = read.sitemaps.filter(({ url }) => siteOf(url) === siteOf(document.url))
  const latest = own.toSorted((a, b) => ((a.modifiedAt ?? '') < (b.modifiedAt ?? '') ? 1 : -1))
  return latest.slice(0, mostSitemaps).map(({ url }) => ({ url, kind: 'sitemap' }))
}

/** The sitemaps that the robots.txt of a site names, the likeliest that is one: for a site without a feed. */
export async function findSitemaps(site: string, fetch: Fetcher): Promise<readonly FoundFeed[]> {
  const robots = await fetch({ url: new URL('/robots.txt', site).href, kind: 'robots' })
  if (robots.kind !== 'fetched') return []
  const named = parseRobots(robots.bytes).sitemaps.filter((url) => URL.canParse(url))
  for (const url of named.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, mostTried)) {
    const document = await fetch({ url, kind: 'feed' })
    const found = document.kind === 'fetched' ? toSitemaps(document) : []
    if (found.length > 0) return found
  }
  return []
}

/** One of news holds the last two days; others may hold all that an outlet ever published. */
const rankOf = (url: string): number => (/news/i.test(new URL(url).pathname) ? 0 : 1)
