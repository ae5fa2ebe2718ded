import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** One WARC file of an archive and its index. */
export interface ArchiveFile {
  /** Its name when it is closed: "hearsay-20240806042000-00000.warc.gz". */
  readonly name: string
  /** Whether it is still written. */
  readonly isOpen: boolean
  readonly warc: string
  readonly index: string
}

const openEnding = '.open'

/** The paths of a file, by the name that it has when it is closed. The index of an open one is in the order of writing. */
export function archiveFile(folder: string, name: string, isOpen: boolean): ArchiveFile {
  const ending = isOpen ? openEnding : ''
  return { name, isOpen, warc: join(folder, name + ending), index: join(folder, toIndexName(name) + ending) }
}

/** The files of an archive, oldest first. None for a folder that does not exist. */
export async function listArchive(folder: string): Promise<readonly ArchiveFile[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const files = names.flatMap((name) => {
    const isOpen = name.endsWith(openEnding)
    const closed = isOpen ? name.slice(0, -openEnding.length) : name
    return closed.endsWith('.warc.gz') ? [archiveFile(folder, closed, isOpen)] : []
  })
  return files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : Number(a.isOpen) - Number(b.isOpen)))
}

const toIndexName = (name: string): string => name.replace(/\.warc\.gz$/, '.cdxj')
