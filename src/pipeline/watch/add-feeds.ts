import { readOpml, writeOpml } from '../../acquire/index.ts'
import type { AddedFeeds, FeedBrief, FoundFeed } from '../../core/added-feeds.ts'
import type { WatchedFeed } from '../../core/watch.ts'
import type { LedgerStore } from '../../store/index.ts'
import { normalizeUrl } from '../identity.ts'
import { toWatchedFeed } from './to-watched-feed.ts'

/** Reports of so many days back are fetched too, unless told otherwise. */
export const usualBacklogDays = 30

/** How feeds begin to be watched. */
export interface AddFeedsOptions {
  readonly now: string
  /** Reports of so many days back are fetched too. */
  readonly backlogDays: number
  /** Where they stand in the list, outermost first; a feed that has its own keeps that. */
  readonly folder?: readonly string[]
  /** Whether it is only to be told what would be added. */
  readonly isDryRun?: boolean
}

/** Has feeds watched from now on, each once, whatever it was called before. */
export async function addFeeds(
  { watching }: Pick<LedgerStore, 'watching'>,
  found: readonly FoundFeed[],
  { now, backlogDays, folder = [], isDryRun = false }: AddFeedsOptions,
): Promise<AddedFeeds> {
  const watched = byPlace(await watching.feeds())
  const fresh = new Map<string, { readonly feed: WatchedFeed; readonly brief: FeedBrief }>()
  const known = new Map<string, FeedBrief>()
  for (const { entries, ...one } of found) {
    const place = placeOf(one.url)
    const before = watched.get(place)
    if (before) known.set(before.id, toBrief(before, entries))
    if (before || fresh.has(place)) continue
    const feed = toWatchedFeed({ ...(folder.length > 0 && { folder }), ...one, now, backlogDays })
    fresh.set(place, { feed, brief: toBrief(feed, entries) })
  }
  const feeds = [...fresh.values()].map(({ feed }) => feed)
  const ours = new Set((isDryRun ? feeds : await watching.addFeeds(feeds, now)).map(({ id }) => id))
  const added: FeedBrief[] = []
  // Where another process was quicker, a feed is known by now.
  for (const { brief } of fresh.values()) {
    if (ours.has(brief.id)) added.push(brief)
    else known.set(brief.id, brief)
  }
  return { added, known: [...known.values()] }
}

/** Has the feeds of an OPML document watched. Throws `HearsayError` where it is none. */
export async function importFeeds(
  store: Pick<LedgerStore, 'watching'>,
  opml: Uint8Array,
  options: AddFeedsOptions,
): Promise<AddedFeeds> {
  const read = readOpml(opml)
  if (read.kind === 'none') throw read.error
  const feeds = read.feeds.map((feed) => ({ ...feed, kind: 'feed' as const }))
  const came = await addFeeds(store, feeds, options)
  return read.skipped === 0 ? came : { ...came, skipped: read.skipped }
}

/** The feeds of a ledger as OPML, for other readers of feeds. */
export async function exportFeeds({ watching }: Pick<LedgerStore, 'watching'>, now: string): Promise<string> {
  return writeOpml(await watching.feeds(), { title: 'Feeds of Hearsay', createdAt: now })
}

/** The feed that an address, an earlier address or an id means. */
export function findWatched(feeds: readonly WatchedFeed[], name: string): WatchedFeed | undefined {
  return feeds.find(({ id }) => id === name) ?? byPlace(feeds).get(placeOf(name))
}

/** Feeds by where they are, and by where they were. */
function byPlace(feeds: readonly WatchedFeed[]): ReadonlyMap<string, WatchedFeed> {
  const former = feeds.flatMap((feed) => (feed.formerUrls ?? []).map((url) => [placeOf(url), feed] as const))
  return new Map([...former, ...feeds.map((feed) => [placeOf(feed.url), feed] as const)])
}

/** An address without its scheme: a list from years ago still says http. */
const placeOf = (url: string): string => normalizeUrl(url).replace(/^https?:\/\//, '')

function toBrief({ id, url, kind, title, siteUrl, folder }: WatchedFeed, entries: number | undefined): FeedBrief {
  return {
    id,
    url,
    kind,
    ...(title !== undefined && { title }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(folder !== undefined && { folder }),
    ...(entries !== undefined && { entries }),
  }
}
