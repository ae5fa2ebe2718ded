import type { FeedEntry } from '../../core/feed.ts'
import { shortHash } from '../../core/ids.ts'
import { siteOf } from '../../core/site.ts'
import type { FeedWord, WatchedFeed } from '../../core/watch.ts'
import type { NamedErrand, PollOutcome } from '../../store/index.ts'
import { normalizeUrl } from '../identity.ts'

/** What a feed's entries come to: what is new, what changed, what is held no more. */
export type NamedEntries = Pick<PollOutcome, 'named' | 'jobs' | 'dropped' | 'errands' | 'hurried'>

export const noEntries: NamedEntries = { named: new Map(), jobs: new Map(), dropped: [], errands: [], hurried: [] }

/**
 * Sorts the entries of a feed by what was known of it. A new one becomes an errand, unless it was published before anybody wants it; of a
 * changed one the page is looked at again, now.
 */
export function sortEntries(
  entries: readonly FeedEntry[],
  { feed, known, at }: { readonly feed: WatchedFeed; readonly known: ReadonlyMap<string, string>; readonly at: string },
): NamedEntries {
  const named = new Map<string, string>()
  const jobs = new Map<string, string>()
  const errands = new Map<string, NamedErrand>()
  const hurried = new Set<string>()
  for (const entry of entries) {
    const fingerprint = fingerprintOf(entry)
    const [before, changedAt] = known.get(entry.key)?.split(' ') ?? []
    if (before === fingerprint) continue
    const isRestless = changedAt !== undefined && Date.parse(at) - Date.parse(changedAt) < restMs
    named.set(entry.key, before === undefined ? fingerprint : `${fingerprint} ${isRestless ? changedAt : at}`)
    const errand = toErrand(entry, feed, at)
    if (errand) jobs.set(entry.key, errand.id)
    if (!errand || (before === undefined && isTooOld(entry, feed))) continue
    if (before === undefined) errands.set(errand.id, errand)
    else if (!isRestless && isOurs(entry, feed)) hurried.add(errand.id)
  }
  const held = new Set(entries.map(({ key }) => key))
  const dropped = [...known.keys()].filter((key) => !held.has(key))
  return { named, jobs, dropped, errands: [...errands.values()], hurried: [...hurried] }
}

/** A page is hurried once an hour at most: some feeds change every entry at every poll. */
const restMs = 3_600_000

/** A sitemap may hold all that an outlet ever published: what it names without a date is passed over at first. */
function isTooOld({ publishedAt, modifiedAt }: FeedEntry, { kind, since, lastSuccessAt }: WatchedFeed): boolean {
  const at = publishedAt ?? (kind === 'sitemap' ? modifiedAt : undefined)
  if (at === undefined) return kind === 'sitemap' && lastSuccessAt === undefined
  return Date.parse(at) < Date.parse(since)
}

function fingerprintOf({ url, title, summary, html, modifiedAt }: FeedEntry): string {
  return shortHash(JSON.stringify([url, title, summary, html, modifiedAt]))
}

/** More of a report than this is left to its page. */
const longestHtml = 1_000_000

function toErrand(entry: FeedEntry, feed: WatchedFeed, at: string): NamedErrand | undefined {
  const { url, title, byline, outlet, publishedAt, publishedPrecision, modifiedAt, html } = entry
  const ours = isOurs(entry, feed)
  const isWhole = html !== undefined && html.length <= longestHtml && ours && (entry.isFullText || url === undefined)
  if (url === undefined && !isWhole) return undefined
  const word: FeedWord = {
    ...(title !== undefined && { title }),
    ...(ours && byline !== undefined && { byline }),
    ...(ours && outlet !== undefined && { outlet }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(publishedPrecision !== undefined && { publishedPrecision }),
    ...(modifiedAt !== undefined && { modifiedAt }),
  }
  const errand = { feedId: feed.id, word, ...(isWhole && { html }), namedAt: at, visits: 0, failures: 0 }
  if (url === undefined) {
    const id = `entry ${feed.id} ${shortHash(entry.key)}`
    return { id, host: `feed ${feed.id}`, runAt: at, errand: { ...errand, name: `${feed.url}#${entry.key}` } }
  }
  return { id: visitJobOf(url), host: new URL(url).host, runAt: at, errand: { ...errand, url, name: url } }
}

/** What a feed says of another site's page may be anybody's words: who wrote it is left to the page, and it is not hurried. */
const isOurs = ({ url }: FeedEntry, feed: WatchedFeed): boolean => url === undefined || siteOf(url) === siteOf(feed.url)

/** PostgreSQL cannot find what is longer than some 2,700 bytes in an index. */
const longestName = 1000

/** The job that visits a page, however many feeds name it and in whatever spelling. */
function visitJobOf(url: string): string {
  const name = normalizeUrl(url)
  return `visit ${name.length <= longestName ? name : `${name.slice(0, 100)}#${shortHash(name)}`}`
}
