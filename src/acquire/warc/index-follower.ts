import { type FileHandle, stat } from 'node:fs/promises'
import { type ArchiveFile, listArchive } from './archive-files.ts'
import { type IndexEntry, parseIndexLine } from './cdxj.ts'
import { openIndex } from './open-index.ts'

/** Reads on in the indexes that other writers write. */
export interface IndexFollower {
  /** Tells what was written since the last call. */
  news(tell: (entry: IndexEntry) => void): Promise<void>
  /** The files that were closed at the last call. */
  closed(): readonly ArchiveFile[]
  close(): Promise<void>
}

interface Followed {
  readonly handle: FileHandle
  readonly inode: number
  /** Where the first line begins that was not read. */
  position: number
}

const blockSize = 64 * 1024
/** Longer lines are none that we write. */
const longestLine = 256 * 1024

/** Follows the open files of an archive but those that are ours. */
export function createIndexFollower(folder: string, isOurs: (name: string) => boolean): IndexFollower {
  const followed = new Map<string, Followed>()
  let closed: readonly ArchiveFile[] = []
  let seen = -1
  const drop = async (name: string, { handle }: Followed): Promise<void> => {
    followed.delete(name)
    await handle.close()
  }
  const readAll = async (tell: (entry: IndexEntry) => void): Promise<void> => {
    for (const [name, index] of followed)
      if (!(await readOn(index, tell))) {
        await drop(name, index)
        seen = -1
      }
  }
  /** A name that comes or goes changes the folder. */
  const lookAround = async (tell: (entry: IndexEntry) => void): Promise<void> => {
    const { mtimeMs } = await stat(folder)
    if (mtimeMs === seen) return
    seen = mtimeMs
    // Of one that was finished, or put in its place anew, what was written until then can still be read.
    await readAll(tell)
    const files = await listArchive(folder)
    closed = files.filter(({ isOpen }) => !isOpen)
    const open = new Map(files.flatMap(({ name, isOpen, index }) => (isOpen && !isOurs(name) ? [[name, index]] : [])))
    for (const [name, index] of followed) {
      const path = open.get(name)
      if (path === undefined || (await inodeOf(path)) !== index.inode) await drop(name, index)
    }
    for (const [name, path] of open) {
      const handle = followed.has(name) ? undefined : await openIndex(path)
      if (handle) followed.set(name, { handle, inode: (await handle.stat()).ino, position: 0 })
    }
  }
  return {
    async news(tell) {
      await lookAround(tell)
      await readAll(tell)
    },
    closed: () => closed,
    async close() {
      for (const [name, index] of followed) await drop(name, index)
    },
  }
}

/** Reads on to the end. `false` of a file that a shared folder has no more, though we have it open. */
async function readOn(index: Followed, tell: (entry: IndexEntry) => void): Promise<boolean> {
  try {
    await readToEnd(index, tell)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESTALE') return false
    throw error
  }
}

async function readToEnd(index: Followed, tell: (entry: IndexEntry) => void): Promise<void> {
  let held = Buffer.alloc(0)
  for (;;) {
    const block = Buffer.allocUnsafe(blockSize)
    const { bytesRead } = await index.handle.read(block, 0, blockSize, index.position + held.length)
    if (bytesRead === 0) return
    held = Buffer.concat([held, block.subarray(0, bytesRead)])
    const end = held.length > longestLine ? held.length : held.lastIndexOf(10) + 1
    for (const line of held.toString('latin1', 0, end).split('\n')) {
      const entry = parseIndexLine(line)
      if (entry) tell(entry)
    }
    index.position += end
    held = held.subarray(end)
  }
}

async function inodeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).ino
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
