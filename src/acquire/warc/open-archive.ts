import { mkdir } from 'node:fs/promises'
import { HearsayError } from '../../core/error.ts'
import type { Exchange } from '../exchange.ts'
import { toArchiveError } from './archive-error.ts'
import { archiveFile } from './archive-files.ts'
import { type IndexEntry, toTimestamp } from './cdxj.ts'
import { claimFile } from './file-lock.ts'
import { createKnownCaptures } from './known-captures.ts'
import { ownNames, restoreArchive } from './restore-archive.ts'
import { toWarcInfo } from './to-records.ts'
import { openWarcWriter, type WarcWriter } from './warc-writer.ts'
import { writeExchange } from './write-exchange.ts'

/** An archive that this process writes, maybe beside others: each has a file of its own. */
export interface Archive {
  /** What was brought in order when it was opened: what killed writers had left. */
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
/** A file is finished as well when its index has so many bytes: whoever looks for a page reads the index of an open file through. */
const maxIndexBytes = 32 * 1024 * 1024
/** A file is taken from a writer that lives once in a blue moon, never again and again. */
const mostFilesTried = 3

/** Opens the archive in a folder for writing, or makes it. Any number of processes may, on several hosts over a shared folder too. */
export async function openArchive(folder: string, options: ArchiveOptions): Promise<Archive> {
  try {
    await mkdir(folder, { recursive: true })
    return await openRestored(folder, options)
  } catch (error) {
    throw toArchiveError(folder, error)
  }
}

async function openRestored(folder: string, options: ArchiveOptions): Promise<Archive> {
  const { maxFileBytes = gigabyte, uuid } = options
  const { current, notices } = await restoreArchive(folder, () => tokenOf(uuid))
  let writer = current && (await openWarcWriter(folder, current.file, current))
  const isOurs = (name: string): boolean => name === writer?.name
  const known = createKnownCaptures(folder, { entries: current?.entries ?? [], isOurs })
  let begun = 0
  let isClosed = false
  const append = async (exchange: Exchange): Promise<IndexEntry> => {
    if (isClosed) throw new TypeError('Expected an open archive to append to, got one that was closed')
    for (let tried = 0; tried < mostFilesTried; tried += 1) {
      if (!writer) {
        writer = await beginFile(folder, begun, options)
        begun += 1
      }
      const used = writer
      const entry = await writeExchange(folder, exchange, { writer: used, known, uuid })
      const { warc, index } = used.sizes()
      if (entry && warc < maxFileBytes && index < maxIndexBytes) return entry
      writer = undefined
      await (entry ? used.finish() : used.release())
      if (entry) return entry
    }
    const message = `Expected to be the only writer of a new file in the archive at ${folder}, others wrote it ${mostFilesTried} times; look at who else changes that folder.`
    throw new HearsayError('archive.unwritable', message)
  }
  const close = async (finish: boolean): Promise<void> => {
    if (isClosed) return
    isClosed = true
    await known.close()
    await (finish ? writer?.finish() : writer?.release())
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

/** The lock is there before the file: no file of the living stands without one. */
async function beginFile(folder: string, serial: number, { now, uuid, software }: ArchiveOptions): Promise<WarcWriter> {
  const at = now()
  const name = `${ownNames}${toTimestamp(at)}-${String(serial).padStart(5, '0')}-${tokenOf(uuid)}.warc.gz`
  const lock = await claimFile(folder, name, tokenOf(uuid))
  if (!lock) throw new TypeError(`Expected ${name} to be a name that nobody has, got one that is locked`)
  return openWarcWriter(folder, archiveFile(folder, name, true), {
    lock,
    beginning: toWarcInfo({ name, software, at, uuid }),
  })
}

/** The part of a UUID that is drawn. */
const tokenOf = (uuid: () => string): string => uuid().slice(-12)
