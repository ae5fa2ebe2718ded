import { archiveFile, listArchive } from './archive-files.ts'
import type { IndexEntry } from './cdxj.ts'
import { scanIndex, searchIndex } from './search-index.ts'
import { surtOf } from './surt.ts'

const mostLooks = 3

/** Which page of an archive is asked for. */
export interface ArchivedQuery {
  readonly url: string
  /** The page as it was at this instant, or as near as there is one; the latest unless told. */
  readonly at?: string
  /** The hash that a reading has as its `pageHash`. */
  readonly pageHash?: string
}

/** The entry of a page in the archive in a folder, over all of its files; `undefined` where it is not kept. */
export async function findArchived(
  folder: string,
  { url, at, pageHash }: ArchivedQuery,
): Promise<IndexEntry | undefined> {
  const entries = (await findCaptures(folder, url)).filter(
    ({ sha256 }) => pageHash === undefined || sha256 === pageHash,
  )
  const pages = entries.filter(({ status }) => status === '200' || status === '304')
  const among = pages.length > 0 ? pages : entries
  if (at === undefined) return among.at(-1)
  const wanted = Date.parse(at)
  const distance = ({ timestamp }: IndexEntry): number => Math.abs(toTime(timestamp) - wanted)
  return among.reduce<IndexEntry | undefined>(
    (best, entry) => (best && distance(best) <= distance(entry) ? best : entry),
    undefined,
  )
}

/** All that an archive has of an address, in the order of time. */
export async function findCaptures(folder: string, url: string): Promise<readonly IndexEntry[]> {
  const key = surtOf(url)
  const found: IndexEntry[] = []
  const seen = new Set<string>()
  // A look at a folder may miss a file that gets its name in that moment: what a second look finds is looked at as well.
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const files = (await listArchive(folder)).filter(({ name }) => !seen.has(name))
    if (files.length === 0) break
    for (const { name, isOpen, index } of files) {
      seen.add(name)
      const inOpen = isOpen ? await scanIndex(index, key) : undefined
      // A file may be closed between a look at the folder and opening it.
      found.push(...(inOpen ?? (await searchIndex(archiveFile(folder, name, false).index, key))))
    }
  }
  return found.sort(byTime)
}

/** The order of time. */
export function byTime(a: IndexEntry, b: IndexEntry): number {
  return a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0
}

function toTime(timestamp: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(timestamp) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}
