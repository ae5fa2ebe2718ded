import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseLockName } from '../lock-owner.ts'

/** One WARC file of an archive and its index. */
export interface ArchiveFile {
  /** Its name when it is closed: "hearsay-20240806042000-00000-5d0c2ab1c3f4.warc.gz". */
  readonly name: string
  /** Whether it is still written, or may be gone on with. */
  readonly isOpen: boolean
  readonly warc: string
  readonly index: string
}

/** What a folder holds of one file: of a writer that was killed, more than there should be. */
export interface FileState {
  readonly name: string
  readonly parts: ReadonlySet<Part>
  /** The names of its locks. */
  readonly locks: readonly string[]
}

type Part = 'warc' | 'index' | 'open warc' | 'open index' | 'draft'

const openEnding = '.open'
const endings: readonly (readonly [ending: string, part: Part])[] = [
  ['.warc.gz', 'warc'],
  ['.cdxj', 'index'],
  [`.warc.gz${openEnding}`, 'open warc'],
  [`.cdxj${openEnding}`, 'open index'],
  ['.cdxj.tmp', 'draft'],
]

/** The paths of a file, by the name that it has when it is closed. The index of an open one is in the order of writing. */
export function archiveFile(folder: string, name: string, isOpen: boolean): ArchiveFile {
  const ending = isOpen ? openEnding : ''
  return { name, isOpen, warc: join(folder, name + ending), index: join(folder, `${stemOf(name)}.cdxj${ending}`) }
}

/** Where an index is put together before it gets its name. Only for who holds the lock of the file. */
export function draftOf(folder: string, name: string): string {
  return join(folder, `${stemOf(name)}.cdxj.tmp`)
}

/** The name of a file without its ending. */
export function stemOf(name: string): string {
  return name.replace(/\.warc\.gz$/, '')
}

/** All that a folder holds of each file, oldest first. Nothing for a folder that does not exist. */
export async function surveyArchive(folder: string): Promise<readonly FileState[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  // Whoever opens a pipe waits for its other end.
  const names = found.filter((one) => !one.isFIFO() && !one.isSocket()).map(({ name }) => name)
  const states = new Map<string, { readonly parts: Set<Part>; readonly locks: string[] }>()
  const stateOf = (stem: string): { readonly parts: Set<Part>; readonly locks: string[] } => {
    const state = states.get(stem) ?? { parts: new Set(), locks: [] }
    states.set(stem, state)
    return state
  }
  for (const name of names) {
    const locked = parseLockName(name)?.stem
    if (locked !== undefined) stateOf(locked).locks.push(name)
    for (const [ending, part] of endings)
      if (name.endsWith(ending)) stateOf(name.slice(0, -ending.length)).parts.add(part)
  }
  const all = [...states].map(([stem, state]): FileState => ({ name: `${stem}.warc.gz`, ...state }))
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** The files of an archive that can be read, oldest first. One that is just getting its name counts as closed. */
export async function listArchive(folder: string): Promise<readonly ArchiveFile[]> {
  return (await surveyArchive(folder)).flatMap(({ name, parts }) => {
    if (parts.has('warc')) return [archiveFile(folder, name, false)]
    return parts.has('open warc') ? [archiveFile(folder, name, true)] : []
  })
}
