import { rm } from 'node:fs/promises'
import { type ArchiveFile, archiveFile, draftOf, type FileState, surveyArchive } from './archive-files.ts'
import type { IndexEntry } from './cdxj.ts'
import { claimFile, type FileLock, isHeldHere } from './file-lock.ts'
import { indexFile, restoreFile } from './restore-file.ts'
import { finishFile } from './warc-writer.ts'

/** A file that was let go of or whose writer is dead, in order again. */
interface OpenFile {
  readonly file: ArchiveFile
  readonly entries: readonly IndexEntry[]
}

/** An archive that can be written: the file that is gone on with, and what was done to the files of the dead, in words. */
export interface RestoredArchive {
  readonly current?: OpenFile & { readonly lock: FileLock }
  readonly notices: readonly string[]
}

/** What other programs write into the folder is theirs. */
export const ownNames = 'hearsay-'
/** So many files wait for a writer; more are finished, since whoever looks for a page reads the indexes of open ones through. */
const mostWaiting = 4

/** Brings in order what dead writers left, and takes over the latest file that nobody writes. Files of the living are not touched. */
export async function restoreArchive(folder: string, token: () => string): Promise<RestoredArchive> {
  const notices: string[] = []
  let current: RestoredArchive['current']
  let waiting = 0
  for (const state of (await surveyArchive(folder)).toReversed()) {
    const isOpen = state.parts.has('open warc') && !state.parts.has('warc')
    if (isOpen && !state.name.startsWith(ownNames)) continue
    if (isOpen && current && state.locks.length === 0) waiting += 1
    const isWanted = isOpen && (!current || waiting > mostWaiting)
    if ((!isWanted && isInOrder(state)) || (await isHeldHere(state.locks))) continue
    const lock = await claimFile(folder, state.name, token())
    if (!lock) continue
    try {
      const open = await restoreState(folder, state.name, notices)
      if (open && !current) {
        current = { ...open, lock }
        continue
      }
      if (open && state.locks.length > 0) waiting += 1
      if (open && waiting > mostWaiting) await finishFile(folder, open.file)
    } catch (error) {
      await lock.release()
      await current?.lock.release()
      throw error
    }
    await lock.release()
  }
  return { ...(current && { current }), notices }
}

/** Whether a file looks as one does that was closed or let go of. */
function isInOrder({ parts, locks }: FileState): boolean {
  if (locks.length > 0 || parts.has('draft')) return false
  if (parts.has('warc')) return parts.has('index') && !parts.has('open index')
  return parts.has('open warc') ? !parts.has('index') : !parts.has('open index')
}

/** Only for who holds the lock: another may have finished the file while it was asked for. */
async function restoreState(folder: string, name: string, notices: string[]): Promise<OpenFile | undefined> {
  const parts = (await surveyArchive(folder)).find((file) => file.name === name)?.parts
  const [open, closed] = [archiveFile(folder, name, true), archiveFile(folder, name, false)]
  await rm(draftOf(folder, name), { force: true })
  if (parts?.has('warc')) {
    if (!parts.has('index')) {
      await indexFile(folder, closed)
      notices.push(`The index of ${name} was missing; it was made again.`)
    }
    await rm(open.index, { force: true })
    return undefined
  }
  if (!parts?.has('open warc')) {
    await rm(open.index, { force: true })
    return undefined
  }
  await rm(closed.index, { force: true })
  const { entries, size, cut } = await restoreFile(folder, open)
  if (cut > 0)
    notices.push(`The last ${cut} bytes of ${name} were a record that was not written to its end; they were cut.`)
  if (size > 0) return { file: open, entries }
  await rm(open.warc, { force: true })
  return undefined
}
