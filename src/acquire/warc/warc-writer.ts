import { open, rename, rm, writeFile } from 'node:fs/promises'
import { toArchiveError } from './archive-error.ts'
import { type ArchiveFile, archiveFile } from './archive-files.ts'
import { type IndexEntry, toIndexLine } from './cdxj.ts'
import { readEntries } from './restore-file.ts'

/** One WARC file that is written, and the index beside it. */
export interface WarcWriter {
  readonly name: string
  size(): number
  /** Writes records at the end; then the line that tells of the first of them, if there is something to tell. */
  write(records: readonly Buffer[], toEntry?: (place: Place) => IndexEntry): Promise<IndexEntry | undefined>
  /** Lets go of the file, which can be gone on with. */
  release(): Promise<void>
  /** Closes the file for good: its index is sorted, both get their names. */
  finish(): Promise<void>
}

type Place = Pick<IndexEntry, 'filename' | 'offset' | 'length'>

/** After so many bytes the disk is asked to have them; a killed process loses nothing in between, a power cut may. */
const syncEvery = 4 * 1024 * 1024

/** Opens a file of an archive for writing at its end. */
export async function openWarcWriter(folder: string, file: ArchiveFile, start: number): Promise<WarcWriter> {
  const warc = await open(file.warc, 'a')
  const index = await open(file.index, 'a')
  let [size, synced, indexSize] = [start, start, (await index.stat()).size]
  const release = async (): Promise<void> => {
    await warc.datasync()
    await warc.close()
    await index.datasync()
    await index.close()
  }
  return {
    name: file.name,
    size: () => size,
    async write(records, toEntry) {
      const bytes = Buffer.concat(records)
      const entry = toEntry?.({ filename: file.name, offset: size, length: records[0]?.length ?? 0 })
      const line = Buffer.from(entry ? `${toIndexLine(entry)}\n` : '')
      try {
        await warc.appendFile(bytes)
        await index.appendFile(line)
      } catch (error) {
        // Both get it whole or not at all: a later writer looks for what the index lacks only at the end.
        await warc.truncate(size)
        await index.truncate(indexSize)
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
    release,
    async finish() {
      await release()
      await finishFile(folder, file)
    },
  }
}

/**
 * Gives an open file the names of a closed one. The sorted index is there before the file has its name, and the one it
 * was sorted from goes last: killed anywhere in between, the next writer finds enough to end it.
 */
export async function finishFile(folder: string, { name, warc, index }: ArchiveFile): Promise<void> {
  const closed = archiveFile(folder, name, false)
  const lines = (await readEntries(index)).map(toIndexLine).sort()
  const draft = `${closed.index}.tmp`
  await writeFile(draft, lines.map((line) => `${line}\n`).join(''), { flush: true })
  await rename(draft, closed.index)
  await rename(warc, closed.warc)
  await rm(index, { force: true })
  await syncFolder(folder)
}

/** The names are on the disk as well. Some systems open no folder; there it is up to them. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const names = await open(folder)
    await names.sync().finally(() => names.close())
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^(?:EISDIR|EPERM|EACCES|EINVAL)$/.test(String(error.code))))
      throw error
  }
}
