import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../../acquire/index.ts'
import { HearsayError } from '../../core/error.ts'

/** A file that nobody sees under its name before it is whole and on the disk. */
export interface OutputFile {
  write(chunk: string | Uint8Array): Promise<void>
  /** All is on the disk; gives how many bytes. */
  finish(): Promise<number>
  /** Gives it its name, which is on the disk as well. */
  publish(): Promise<void>
  /** Leaves nothing behind; a second time does nothing. */
  discard(): Promise<void>
}

/** So much is gathered before the disk is asked. */
const bufferedBytes = 256 * 1024

/** The name that a file has while it is written. */
export const draftOf = (path: string, token: string): string => `${path}.${token}.part`

/** Begins a file. Throws `HearsayError` `output.unusable` where it cannot be written. */
export async function createOutputFile(path: string, token: string): Promise<OutputFile> {
  const draft = draftOf(path, token)
  const handle: FileHandle = await tellingOf(path, () => open(draft, 'wx'))
  let [held, size, written]: [Uint8Array[], number, number] = [[], 0, 0]
  let isOpen = true
  const flush = async (): Promise<void> => {
    const chunks = held
    written += size
    held = []
    size = 0
    if (chunks.length > 0) await tellingOf(path, () => handle.writev(chunks))
  }
  const close = async (): Promise<void> => {
    if (isOpen) await handle.close()
    isOpen = false
  }
  return {
    async write(chunk) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
      if (bytes.length === 0) return
      held.push(bytes)
      size += bytes.length
      if (size >= bufferedBytes) await flush()
    },
    async finish() {
      await flush()
      await tellingOf(path, async () => {
        await handle.sync()
        await close()
      })
      return written
    },
    publish: () =>
      tellingOf(path, async () => {
        await rename(draft, path)
        await syncFolder(dirname(path))
      }),
    async discard() {
      await close()
      await rm(draft, { force: true })
    },
  }
}

/** Writes a small file whole, in place of one that is there. */
export async function writeOutput(path: string, { text, token }: { readonly text: string; readonly token: string }) {
  const file = await createOutputFile(path, token)
  try {
    await file.write(text)
    await file.finish()
    await file.publish()
  } finally {
    await file.discard()
  }
}

async function tellingOf<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw toOutputError(path, error)
  }
}

/** What a file system error means to the person who named the output folder. Rethrows what is none. */
export function toOutputError(path: string, error: unknown): HearsayError {
  if (error instanceof HearsayError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^E[A-Z0-9]+$/.test(code)) throw error
  const message = `Expected to write ${path}, the system answered ${code}; ${advice[code] ?? 'name another folder'}. The same command goes on from here.`
  return new HearsayError('output.unusable', message, { cause: error })
}

const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'make room on that disk',
  EFBIG: 'let this program write larger files',
  EDQUOT: 'make room on that disk: your share of it is used up',
  EACCES: 'name a folder that you may write to',
  EPERM: 'name a folder that you may write to',
  EROFS: 'name a folder that can be written to',
  ENOTDIR: 'name a folder, not a file',
  EEXIST: 'name a folder, not a file',
}
