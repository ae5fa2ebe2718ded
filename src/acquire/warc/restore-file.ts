import { createReadStream } from 'node:fs'
import { readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { maxExchangeBody } from '../exchange.ts'
import { type ArchiveFile, draftOf } from './archive-files.ts'
import { type IndexEntry, parseIndexLine, toIndexLine, toTimestamp } from './cdxj.ts'
import { describeResponse } from './describe-response.ts'
import { openPieces } from './open-pieces.ts'
import { readRecords } from './read-records.ts'
import type { WarcRecord } from './warc-record.ts'

/** An open file as it can be gone on with. */
export interface RestoredFile {
  readonly entries: readonly IndexEntry[]
  readonly size: number
  /** Bytes of a record that was not written to its end. */
  readonly cut: number
}

/** Brings a file and its index in order that a writer left when it was killed: the torn end is cut, what the index lacks is added. */
export async function restoreFile(folder: string, file: ArchiveFile): Promise<RestoredFile> {
  const { size } = await stat(file.warc)
  const { entries: written, hasRest: isTorn } = await readEntries(file.index)
  const known = written.filter(({ offset, length }) => offset + length <= size)
  const hasRest = isTorn || known.length < written.length
  const from = known.reduce((most, { offset, length }) => Math.max(most, offset + length), 0)
  const { entries, end } = await readTail(file, { from, known })
  if (end < size) await truncate(file.warc, end)
  if (end === 0) await rm(file.index, { force: true })
  else if (entries.length > known.length || hasRest) await writeIndex(folder, file, entries.map(toIndexLine))
  return { entries, size: end, cut: size - end }
}

/** Makes the index of a closed file that has none. */
export async function indexFile(folder: string, file: ArchiveFile): Promise<void> {
  const { entries } = await readTail(file, { from: 0, known: [] })
  await writeIndex(folder, file, entries.map(toIndexLine).sort())
}

/** Puts an index in its place as a whole: whoever reads it meanwhile has the one before. Only for who holds the lock of the file. */
export async function writeIndex(
  folder: string,
  { name, index }: ArchiveFile,
  lines: readonly string[],
): Promise<void> {
  const draft = draftOf(folder, name)
  await writeFile(draft, lines.map((line) => `${line}\n`).join(''), { flush: true })
  await rename(draft, index)
}

/** The entries of an index, in its order; of one that was cut, those that are whole. `hasRest` says that there was something else. */
export async function readEntries(
  path: string,
): Promise<{ readonly entries: readonly IndexEntry[]; readonly hasRest: boolean }> {
  const text = await readFile(path, 'latin1').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })
  // The last line counts when it has its end.
  const lines = text.split('\n')
  const rest = lines.pop()
  const entries = lines.flatMap((line) => parseIndexLine(line) ?? [])
  return { entries, hasRest: rest !== '' || entries.length < lines.length }
}

async function readTail(
  { name, warc }: ArchiveFile,
  { from, known }: { readonly from: number; readonly known: readonly IndexEntry[] },
): Promise<{ readonly entries: readonly IndexEntry[]; readonly end: number }> {
  const entries = [...known]
  const hashes = new Map(known.flatMap(({ digest, sha256 }) => (digest && sha256 ? [[digest, sha256]] : [])))
  let end = from
  const pieces = openPieces(createReadStream(warc, { start: from }))
  for await (const read of readRecords(pieces, { maxBlock: maxExchangeBody + 1024 * 1024 })) {
    if (read.kind !== 'record') break
    const { record } = read
    const place = { filename: name, offset: from + record.at, length: record.end - record.at }
    const entry = toEntry(record, place, hashes)
    if (entry) entries.push(entry)
    if (entry?.digest && entry.sha256) hashes.set(entry.digest, entry.sha256)
    end = from + record.end
  }
  return { entries, end }
}

function toEntry(
  { headers, block }: WarcRecord,
  place: Pick<IndexEntry, 'filename' | 'offset' | 'length'>,
  hashes: ReadonlyMap<string, string>,
): IndexEntry | undefined {
  const type = headers.get('warc-type')
  const url = headers.get('warc-target-uri')
  if (url === undefined || (type !== 'response' && type !== 'revisit')) return undefined
  const timestamp = toTimestamp(headers.get('warc-date') ?? '')
  const digest = headers.get('warc-payload-digest')
  const said = { url, timestamp, ...place, ...(digest !== undefined && { digest }) }
  const described = describeResponse(block)
  if (type === 'response') return { ...said, ...described }
  const sha256 = hashes.get(digest ?? '')
  return { ...said, status: described.status, mime: 'warc/revisit', ...(sha256 !== undefined && { sha256 }) }
}
