import type { IndexEntry } from './cdxj.ts'
import { byTime } from './find-archived.ts'
import { createIndexFollower } from './index-follower.ts'
import { searchIndex } from './search-index.ts'
import { surtOf } from './surt.ts'

/** What an archive has already, so that the same bytes are not kept twice. */
export interface KnownCaptures {
  add(entry: IndexEntry): void
  /** An answer with that payload: of any address in the latest files, of this one in all. */
  withPayload(url: string, digest: string): Promise<IndexEntry | undefined>
  /** The page as it was fetched last. */
  lastOf(url: string): Promise<IndexEntry | undefined>
  close(): Promise<void>
}

/** More are not kept in mind: some 600 bytes each. */
const mostKnown = 50_000

/** What is known of the file that is written, what others write into theirs, and what the indexes of the closed ones tell. */
export function createKnownCaptures(
  folder: string,
  { entries, isOurs }: { readonly entries: readonly IndexEntry[]; readonly isOurs: (name: string) => boolean },
): KnownCaptures {
  const byDigest = new Map<string, IndexEntry>()
  const byUrl = new Map<string, IndexEntry>()
  const others = createIndexFollower(folder, isOurs)
  const closedOf = async (url: string): Promise<readonly IndexEntry[]> => {
    const key = surtOf(url)
    const found: IndexEntry[] = []
    for (const { index } of others.closed()) found.push(...(await searchIndex(index, key)))
    return found.sort(byTime)
  }
  const add = (entry: IndexEntry): void => {
    if (entry.status !== '200' && entry.status !== '304') return
    const last = byUrl.get(entry.url)
    if (!last || last.timestamp <= entry.timestamp) keep(byUrl, entry.url, entry)
    if (entry.mime !== 'warc/revisit' && entry.digest !== undefined) keep(byDigest, entry.digest, entry)
  }
  for (const entry of entries) add(entry)
  return {
    add,
    async withPayload(url, digest) {
      await others.news(add)
      const known = byDigest.get(digest)
      if (known) return known
      return (await closedOf(url)).findLast((entry) => entry.digest === digest && entry.mime !== 'warc/revisit')
    },
    async lastOf(url) {
      await others.news(add)
      const known = byUrl.get(url)
      if (known) return known
      return (await closedOf(url)).findLast((entry) => entry.url === url && /^(?:200|304)$/.test(entry.status))
    },
    close: () => others.close(),
  }
}

function keep(map: Map<string, IndexEntry>, key: string, entry: IndexEntry): void {
  map.delete(key)
  map.set(key, entry)
  for (const oldest of map.keys()) {
    if (map.size <= mostKnown) break
    map.delete(oldest)
  }
}
