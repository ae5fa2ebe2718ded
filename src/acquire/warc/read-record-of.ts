import { type FileHandle, open } from 'node:fs/promises'
import { HearsayError } from '../../core/error.ts'
import { maxExchangeBody } from '../exchange.ts'
import { archiveFile } from './archive-files.ts'
import type { IndexEntry } from './cdxj.ts'
import { openPieces } from './open-pieces.ts'
import { readRecords } from './read-records.ts'
import type { WarcRecord } from './warc-record.ts'

/** A body and its headers. */
const maxRecord = maxExchangeBody + 1024 * 1024

/** The record that an entry of an archive tells of. Throws `HearsayError` where it is not what the entry says. */
export async function readRecordOf(folder: string, entry: IndexEntry): Promise<WarcRecord> {
  const handle = await openEither(folder, entry)
  try {
    const packed = Buffer.alloc(Math.min(entry.length, maxRecord))
    const { bytesRead } = await handle.read(packed, 0, packed.length, entry.offset)
    const bytes = (async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(packed.subarray(0, bytesRead))
    })()
    for await (const read of readRecords(openPieces(bytes), { maxBlock: maxRecord })) {
      if (read.kind === 'record') return read.record
      throw brokenArchive(entry, read.kind === 'broken' ? read.what : 'it is too large')
    }
    throw brokenArchive(entry, 'there is none')
  } finally {
    await handle.close()
  }
}

/** A file may be closed between a look at its name and opening it. */
async function openEither(folder: string, entry: IndexEntry): Promise<FileHandle> {
  for (const isOpen of [false, true, false]) {
    try {
      return await open(archiveFile(folder, entry.filename, isOpen).warc)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  throw brokenArchive(entry, 'there is no such file')
}

/** Said of a record that cannot be read as it was written. */
export function brokenArchive({ url, filename, offset }: IndexEntry, what: string): HearsayError {
  const message = `Expected the page ${url} at byte ${offset} of ${filename}; ${what}. Put the file back from a copy, or fetch the page again.`
  return new HearsayError('archive.broken', message)
}
