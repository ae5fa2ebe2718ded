import { type FileHandle, open, stat } from 'node:fs/promises'
import { type ArchiveFile, listArchive } from './archive-files.ts'
import { type IndexEntry, parseIndexLine } from './cdxj.ts'

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
  /** A name that comes or goes changes the folder. */
  const lookAround = async (tell: (entry: IndexEntry) => void): Promise<void> => {
    const { mtimeMs } = await stat(folder)
    if (mtimeMs === seen) return
    seen = mtimeMs
    for (const [name, index] of followed) {
      if ((await index.handle.stat()).nlink > 0) continue
      // Finished, or put in its place anew: what was written until then can still be read.
      await readOn(index, tell)
      await drop(name, index)
    }
    const files = await listArchive(folder)
    closed = files.filter(({ isOpen }) => !isOpen)
    for (const { name, isOpen, index } of files) {
      if (!isOpen || followed.has(name) || isOurs(name)) continue
      const handle = await openIndex(index)
      if (handle) followed.set(name, { handle, position: 0 })
    }
  }
  return {
    async news(tell) {
      await lookAround(tell)
      for (const index of followed.values()) await readOn(index, tell)
    },
    closed: () => closed,
    async close() {
      for (const [name, index] of followed) await drop(name, index)
    },
  }
}

async function readOn(index: Followed, tell: (entry: IndexEntry) => void): Promise<void> {
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

async function openIndex(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
