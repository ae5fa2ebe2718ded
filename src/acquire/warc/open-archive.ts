import { mkdir } from 'node:fs/promises'
import type { Exchange } from '../exchange.ts'
import { toArchiveError } from './archive-error.ts'
import { archiveFile } from './archive-files.ts'
import { lockArchive } from './archive-lock.ts'
import { type IndexEntry, toTimestamp } from './cdxj.ts'
import { createKnownCaptures } from './known-captures.ts'
import { restoreArchive } from './restore-archive.ts'
import { toWarcInfo } from './to-records.ts'
import { openWarcWriter, type WarcWriter } from './warc-writer.ts'
import { writeExchange } from './write-exchange.ts'

/** An archive that this process writes. */
export interface Archive {
  /** What was brought in order when it was opened: what a killed writer had left. */
  readonly notices: readonly string[]
  /** Keeps an exchange; resolves when a kill of this process cannot lose it any more. Calls are served one after another. */
  append(exchange: Exchange): Promise<IndexEntry>
  /** Lets go of the archive. Its last file stays open for the next writer, unless it shall be finished. */
  close(options?: { readonly finish?: boolean }): Promise<void>
}

export interface ArchiveOptions {
  readonly now: () => string
  /** A new random UUID, such as `crypto.randomUUID` of Node gives. */
  readonly uuid: () => string
  /** The program that writes, as in "Hearsay/0.1.0". */
  readonly software: string
  /** A file is finished when it has so many bytes; 1 GB unless told, as archives have it. */
  readonly maxFileBytes?: number
}

const gigabyte = 1_000_000_000

/** Opens the archive in a folder for writing, or makes it. Throws `HearsayError` while another process writes it. */
export async function openArchive(folder: string, options: ArchiveOptions): Promise<Archive> {
  try {
    await mkdir(folder, { recursive: true })
    const unlock = await lockArchive(folder, options.uuid)
    try {
      return await openLocked(folder, options, unlock)
    } catch (error) {
      await unlock()
      throw error
    }
  } catch (error) {
    throw toArchiveError(folder, error)
  }
}

async function openLocked(folder: string, options: ArchiveOptions, unlock: () => Promise<void>): Promise<Archive> {
  const { maxFileBytes = gigabyte, uuid } = options
  const { current, notices, serial } = await restoreArchive(folder)
  const known = createKnownCaptures(folder, current?.entries ?? [])
  let writer = current && (await openWarcWriter(folder, current.file, current.size))
  let next = serial
  let isClosed = false
  const append = async (exchange: Exchange): Promise<IndexEntry> => {
    if (isClosed) throw new TypeError('Expected an open archive to append to, got one that was closed')
    if (!writer) {
      writer = await beginFile(folder, next, options)
      next += 1
    }
    const entry = await writeExchange(folder, exchange, { writer, known, uuid })
    if (writer.size() >= maxFileBytes) {
      const full = writer
      writer = undefined
      await full.finish()
    }
    return entry
  }
  const close = async (finish: boolean): Promise<void> => {
    if (isClosed) return
    isClosed = true
    try {
      await (finish ? writer?.finish() : writer?.release())
    } finally {
      await unlock()
    }
  }
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work).catch((error: unknown) => Promise.reject(toArchiveError(folder, error)))
    queue = done.catch(() => undefined)
    return done
  }
  return {
    notices,
    append: (exchange) => inTurn(() => append(exchange)),
    close: ({ finish = false } = {}) => inTurn(() => close(finish)),
  }
}

async function beginFile(folder: string, serial: number, { now, uuid, software }: ArchiveOptions): Promise<WarcWriter> {
  const at = now()
  const name = `hearsay-${toTimestamp(at)}-${String(serial).padStart(5, '0')}.warc.gz`
  const writer = await openWarcWriter(folder, archiveFile(folder, name, true), 0)
  await writer.write([toWarcInfo({ name, software, at, uuid })])
  return writer
}
