import { open } from 'node:fs/promises'

/** Puts the names that a folder holds on the disk as well. Some systems cannot do this for a folder; there it is up to them. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const names = await open(folder)
    await names.sync().finally(() => names.close())
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && unable.has(String(error.code)))) throw error
  }
}

const unable: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])
