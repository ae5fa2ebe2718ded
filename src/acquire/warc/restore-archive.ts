import { rm, stat } from 'node:fs/promises'
import { type ArchiveFile, archiveFile, listArchive } from './archive-files.ts'
import type { IndexEntry } from './cdxj.ts'
import { indexFile, restoreFile } from './restore-file.ts'
import { finishFile } from './warc-writer.ts'

/** An archive that can be written again: the file that is gone on with, and what was done to its files, in words. */
export interface RestoredArchive {
  readonly current?: { readonly file: ArchiveFile; readonly size: number; readonly entries: readonly IndexEntry[] }
  readonly notices: readonly string[]
  /** The number of the next file. */
  readonly serial: number
}

/** Brings an archive in order that its last writer may not have closed. Only for who holds its lock. */
export async function restoreArchive(folder: string): Promise<RestoredArchive> {
  const files = await listArchive(folder)
  const notices: string[] = []
  let current: RestoredArchive['current']
  for (const file of files) {
    await removeDrafts(folder, file)
    if (!file.isOpen) {
      if (await exists(file.index)) continue
      await indexFile(file)
      notices.push(`The index of ${file.name} was missing; it was made again.`)
      continue
    }
    const { entries, size, cut } = await restoreFile(file)
    if (cut > 0)
      notices.push(
        `The last ${cut} bytes of ${file.name} were a record that was not written to its end; they were cut.`,
      )
    if (size === 0) {
      await rm(file.warc)
      continue
    }
    // One file is gone on with, the last; others should not be.
    if (current) await finishFile(folder, current.file)
    current = { file, size, entries }
  }
  const serial =
    1 + files.reduce((most, { name }) => Math.max(most, Number(/-(\d+)\.warc\.gz$/.exec(name)?.[1] ?? -1)), -1)
  return { ...(current && { current }), notices, serial }
}

/** What is left where a writer was killed while it closed the file. */
async function removeDrafts(folder: string, { name, isOpen }: ArchiveFile): Promise<void> {
  const [closed, open] = [archiveFile(folder, name, false).index, archiveFile(folder, name, true).index]
  await rm(`${closed}.tmp`, { force: true })
  if (isOpen) await rm(closed, { force: true })
  else if (await exists(closed)) await rm(open, { force: true })
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
