import type { FeedEntry } from '../../core/feed.ts'
import { shortHash } from '../../core/ids.ts'

/** An entry without its key, and the id that the feed gives it. */
export interface EntryDraft extends Omit<FeedEntry, 'key'> {
  readonly id?: string
}

const longestId = 500
/** Half a letter and nothing at all: no ledger keeps them, and two ids that differ in no more would be one there. */
const unkept = /[\p{Surrogate}\0]/gu

/**
 * Entries with a key each, none twice. An id that a feed gives to several addresses names none of them: their addresses
 * do. Of several entries with one key, the one that was changed last stays, in the place of the first.
 */
export function nameEntries(read: readonly EntryDraft[]): readonly FeedEntry[] {
  const drafts = read.map(
    ({ id, ...draft }): EntryDraft => (id === undefined ? draft : { id: id.replace(unkept, '\uFFFD'), ...draft }),
  )
  const addresses = new Map<string, Set<string>>()
  for (const { id, url } of drafts) {
    if (id === undefined || url === undefined) continue
    addresses.set(id, (addresses.get(id) ?? new Set()).add(url))
  }
  const entries = new Map<string, FeedEntry>()
  for (const { id, ...draft } of drafts) {
    const isShared = id !== undefined && (addresses.get(id)?.size ?? 0) > 1
    const key = keyOf(isShared ? undefined : id, draft)
    const before = entries.get(key)
    if (before === undefined || isLater(draft, before)) entries.set(key, { key, ...draft })
  }
  return [...entries.values()]
}

function keyOf(id: string | undefined, { url, title, summary, html }: Omit<FeedEntry, 'key'>): string {
  const name = id ?? url
  if (name !== undefined) return name.length <= longestId ? name : `${name.slice(0, 100)}#${shortHash(name)}`
  return `#${shortHash(title ?? '')}${shortHash(summary ?? html ?? '')}`
}

function isLater(draft: Omit<FeedEntry, 'key'>, before: FeedEntry): boolean {
  const [now, then] = [draft, before].map(({ modifiedAt, publishedAt }) => Date.parse(modifiedAt ?? publishedAt ?? ''))
  return now !== undefined && then !== undefined && now > then
}
