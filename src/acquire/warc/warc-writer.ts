import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { syncFolder } from '../sync-folder.ts'
import { toArchiveError } from './archive-error.ts'
import { type ArchiveFile, archiveFile } from './archive-files.ts'
import { type IndexEntry, toIndexLine } from './cdxj.ts'
import type { FileLock } from './file-lock.ts'
import { readEntries, writeIndex } from './restore-file.ts'

/** One WARC file that is written, and the index beside it. */
export interface WarcWriter {
  readonly name: string
  /** What both have now, in bytes. */
  sizes(): { readonly warc: number; readonly index: number }
  /**
   * Writes records at the end, then the line that tells of the first of them. `undefined` where somebody else took the
   * file over: what was written may not be found there.
   */
  write(records: readonly Buffer[], toEntry: (place: Place) => IndexEntry): Promise<IndexEntry | undefined>
  /** Lets go of the file, which can be gone on with. */
  release(): Promise<void>
  /** Closes the file for good: its index is sorted, both get their names. */
  finish(): Promise<void>
}

type Place = Pick<IndexEntry, 'filename' | 'offset' | 'length'>

/** After so many bytes the disk is asked to have them; a killed process loses nothing in between, a power cut may. */
const syncEvery = 4 * 1024 * 1024

interface Opened {
  readonly lock: FileLock
  readonly warc: FileHandle
  readonly index: FileHandle
}

/** Opens a file of an archive for writing at its end, for who holds its lock. A new one begins with a record that says so. */
export async function openWarcWriter(
  folder: string,
  file: ArchiveFile,
  { lock, beginning }: { readonly lock: FileLock; readonly beginning?: Buffer },
): Promise<WarcWriter> {
  const opened: FileHandle[] = []
  try {
    const warc = await open(file.warc, 'a')
    opened.push(warc)
    const index = await open(file.index, 'a')
    opened.push(index)
    if (beginning) await warc.appendFile(beginning)
    const sizes = [(await warc.stat()).size, (await index.stat()).size] as const
    return createWriter({ folder, file, opened: { lock, warc, index }, sizes })
  } catch (error) {
    for (const handle of opened) await handle.close()
    await lock.release()
    throw toArchiveError(file.warc, error)
  }
}

function createWriter({
  folder,
  file,
  opened: { lock, warc, index },
  sizes,
}: {
  readonly folder: string
  readonly file: ArchiveFile
  readonly opened: Opened
  readonly sizes: readonly [warc: number, index: number]
}): WarcWriter {
  let [size, indexSize] = sizes
  let synced = size
  /** Looked at when a record is there and before it is told of: who takes the file over afterwards finds the record in it. */
  const isOurs = async (expected: number): Promise<boolean> =>
    (await warc.stat()).size === expected && (await lock.isHeld())
  const letGo = async (finish: boolean): Promise<void> => {
    try {
      await warc.datasync()
      await index.datasync()
      const mayFinish = finish && (await isOurs(size))
      await warc.close()
      await index.close()
      if (mayFinish) await finishFile(folder, file)
    } finally {
      await lock.release()
    }
  }
  return {
    name: file.name,
    sizes: () => ({ warc: size, index: indexSize }),
    async write(records, toEntry) {
      const bytes = Buffer.concat(records)
      const entry = toEntry({ filename: file.name, offset: size, length: records[0]?.length ?? 0 })
      const line = Buffer.from(`${toIndexLine(entry)}\n`)
      try {
        await warc.appendFile(bytes)
        if (!(await isOurs(size + bytes.length))) return undefined
        await index.appendFile(line)
      } catch (error) {
        // Both get it whole or not at all: a later writer looks for what the index lacks only at the end.
        if (await lock.isHeld()) {
          await warc.truncate(size)
          await index.truncate(indexSize)
        }
        throw toArchiveError(file.warc, error)
      }
      size += bytes.length
      indexSize += line.length
      if (size - synced >= syncEvery) {
        await warc.datasync()
        synced = size
      }
      return entry
    },
    release: () => letGo(false),
    finish: () => letGo(true),
  }
}

/**
 * Gives an open file the names of a closed one. The sorted index is there before the file has its name, and the one it
 * was sorted from goes last: killed anywhere in between, the next writer finds enough to end it.
 */
export async function finishFile(folder: string, { name, warc, index }: ArchiveFile): Promise<void> {
  const closed = archiveFile(folder, name, false)
  await writeIndex(folder, closed, (await readEntries(index)).entries.map(toIndexLine).sort())
  await rename(warc, closed.warc)
  await rm(index, { force: true })
  await syncFolder(folder)
}
