import { type FileHandle, open } from 'node:fs/promises'

/** An index to read from; `undefined` where there is none: another writer may give it its last name at any moment. */
export async function openIndex(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
