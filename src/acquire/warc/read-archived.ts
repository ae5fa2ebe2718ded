import { maxPageBytes } from '../acquire-options.ts'
import { type IndexEntry, toTimestamp } from './cdxj.ts'
import { type ArchivedQuery, findArchived, findCaptures } from './find-archived.ts'
import { parseHttpResponse } from './parse-http-response.ts'
import { brokenArchive, readRecordOf } from './read-record-of.ts'
import type { WarcRecord } from './warc-record.ts'

/** A page out of an archive: the bytes that were read, unpacked, and what is known of how they came. */
export interface ArchivedCopy {
  readonly url: string
  /** When the answer came, as the record says. */
  readonly at: string
  readonly status: number
  readonly contentType?: string
  readonly bytes: Uint8Array
  /** The file and the place of the record. */
  readonly entry: IndexEntry
  /** What was wrong with how it was kept or sent. */
  readonly doubts: readonly string[]
}

/** The page that is asked for out of the archive in a folder; `undefined` where none is kept. Throws `HearsayError` for a broken record. */
export async function readArchived(folder: string, query: ArchivedQuery): Promise<ArchivedCopy | undefined> {
  const entry = await findArchived(folder, query)
  return entry && readEntry(folder, entry)
}

/** The page of an index entry. One that had not changed is read where it was first kept. */
async function readEntry(folder: string, entry: IndexEntry): Promise<ArchivedCopy> {
  const record = await readRecordOf(folder, entry)
  const { url } = entry
  const at = record.headers.get('warc-date') ?? ''
  if (record.headers.get('warc-type') !== 'revisit') return { ...toCopy(record, entry), url, at }
  const original = await findOriginal(folder, record)
  if (!original)
    throw brokenArchive(entry, 'it says only that the page had not changed, and the archive does not have it')
  const own = contentTypeOf(record)
  const copy = toCopy(await readRecordOf(folder, original), entry)
  return { ...copy, url, at, ...(own !== undefined && { contentType: own }) }
}

/** What an answer without a body says of it. */
function contentTypeOf({ block }: WarcRecord): string | undefined {
  try {
    return parseHttpResponse(block, 0).headers.get('content-type')
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

async function findOriginal(folder: string, { headers }: WarcRecord): Promise<IndexEntry | undefined> {
  const url = headers.get('warc-refers-to-target-uri') ?? headers.get('warc-target-uri')
  const at = headers.get('warc-refers-to-date')
  const digest = headers.get('warc-payload-digest')
  if (url === undefined) return undefined
  const captures = (await findCaptures(folder, url)).filter(({ mime }) => mime !== 'warc/revisit')
  const same = captures.filter((capture) => digest === undefined || capture.digest === digest)
  return same.find(({ timestamp }) => at === undefined || timestamp === toTimestamp(at)) ?? same[0]
}

function toCopy(
  { block, headers, mended }: WarcRecord,
  entry: IndexEntry,
): Pick<ArchivedCopy, 'status' | 'contentType' | 'bytes' | 'entry' | 'doubts'> {
  try {
    const response = parseHttpResponse(block, maxPageBytes)
    const { bytes, doubts } = response.body()
    const contentType = response.headers.get('content-type')
    const cut = headers.get('warc-truncated')
    const all = [
      ...(mended === undefined ? [] : [mended]),
      ...(cut === undefined ? [] : [`it was cut (${cut})`]),
      ...doubts,
    ]
    return { status: response.status, ...(contentType !== undefined && { contentType }), bytes, entry, doubts: all }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw brokenArchive(entry, error.message)
  }
}
