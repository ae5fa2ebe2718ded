import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lifeOf, parseLockName, thisOwner, toLockName } from '../lock-owner.ts'
import { archiveFile, stemOf, surveyArchive } from './archive-files.ts'

/** The right to write one file of an archive. */
export interface FileLock {
  /** Whether nobody took it away, as another host may from a writer that seems dead. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

/** A writer on another host counts as dead when it has written nothing for so long. If it lives, it begins another file. */
const longestSilenceMs = 60 * 60 * 1000

/**
 * Makes this process the writer of a file; `undefined` where another is. Each who wants to be puts a lock of its own
 * there and only then looks at those of others: of two at once at least one sees the other and steps back. Locks of the
 * dead are removed, and each has a name that nobody else's ever has, so that none of the living can be meant.
 */
export async function claimFile(folder: string, name: string, token: string): Promise<FileLock | undefined> {
  const self = await thisOwner()
  const lockName = toLockName(stemOf(name), self, token)
  const path = join(folder, lockName)
  const release = (): Promise<void> => rm(path, { force: true })
  await writeFile(path, '', { flag: 'wx' })
  try {
    const state = (await surveyArchive(folder)).find((file) => file.name === name)
    const others = (state?.locks ?? []).filter((lock) => lock !== lockName)
    // The time by the clock of the file system: those of hosts differ.
    const now = await timeOf(path)
    for (const other of others) {
      const owner = parseLockName(other)
      const life = owner ? await lifeOf(owner, self) : 'unknown'
      const isAlive =
        life === 'unknown' ? now - (await lastSign(folder, name, other)) < longestSilenceMs : life === 'alive'
      if (isAlive) {
        await release()
        return undefined
      }
    }
    for (const other of others) await rm(join(folder, other), { force: true })
  } catch (error) {
    await release()
    throw error
  }
  return { isHeld: async () => (await timeOf(path)) > 0, release }
}

/** Whether a writer of this host holds one of these locks: then it is not worth a try. */
export async function isHeldHere(locks: readonly string[]): Promise<boolean> {
  const self = await thisOwner()
  for (const lock of locks) {
    const owner = parseLockName(lock)
    if (owner && (await lifeOf(owner, self)) === 'alive') return true
  }
  return false
}

/** When the lock was made, or something was written into the file that it is of. */
async function lastSign(folder: string, name: string, lock: string): Promise<number> {
  const { warc, index } = archiveFile(folder, name, true)
  return Math.max(...(await Promise.all([join(folder, lock), warc, index].map(timeOf))))
}

/** When a file was last written; 0 for one that is not there. */
async function timeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0
    throw error
  }
}
