import { createReadStream } from 'node:fs'
import { maxPageBytes } from '../acquire-options.ts'
import { openPieces } from './open-pieces.ts'
import type { OriginalsOptions } from './originals.ts'
import { readRecords } from './read-records.ts'
import { toArchivedPage } from './to-archived-page.ts'

/** In a file that is packed as a whole every record is said to begin at its start: so many are looked through. */
const mostTried = 20

/** Reads the page of one record out of a file, from the place where it can be read from. */
export function readPageAt(path: string): NonNullable<OriginalsOptions['readAt']> {
  return async ({ at, id }) => {
    let tried = 0
    for await (const read of readRecords(openPieces(createReadStream(path, { start: at })), {
      maxBlock: maxPageBytes,
    })) {
      tried += 1
      if (read.kind === 'record' && read.record.headers.get('warc-record-id') === id) {
        const content = toArchivedPage(read.record, maxPageBytes)
        return content.kind === 'page' ? content : undefined
      }
      if (tried === mostTried) return undefined
    }
    return undefined
  }
}
