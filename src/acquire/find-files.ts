import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputKind } from './acquire-options.ts'
import { findListedPages } from './find-listed-pages.ts'
import { isReportName, kindByName } from './input-kind.ts'
import { isCompanion } from './saved-companion.ts'

/** A file of a folder, or the part of it that could not be read. `name` is relative to the folder. */
export type FoundFile =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly error: unknown }

const maxDepth = 32

/**
 * The readable files of a folder and of those in it, by name; hidden ones left out, links followed. What two paths lead
 * to comes once, by the first: folders that link to each other have more paths than can ever be walked.
 * A page that a list of JSON lines in it names is left to the list, which knows more about it; the folder that a browser
 * puts beside a saved page is left out.
 */
export async function* findFiles(folder: string, input: InputKind): AsyncGenerator<FoundFile> {
  const files: FoundFile[] = []
  for await (const file of walk({ path: folder, name: '', depth: 0 }, { input, seen: new Set() })) files.push(file)
  const paths = files.flatMap((file) => (file.kind === 'file' ? [file.path] : []))
  const listed = await findListedPages(input === 'auto' ? paths.filter((path) => kindByName(path) === 'jsonl') : [])
  for (const file of files) if (file.kind !== 'file' || !listed.has(file.path)) yield file
}

interface Folder {
  readonly path: string
  readonly name: string
  readonly depth: number
}

interface Walk {
  readonly input: InputKind
  /** The real paths of all files and folders that were met. */
  readonly seen: Set<string>
}

async function* walk({ path, name, depth }: Folder, walked: Walk): AsyncGenerator<FoundFile> {
  if (depth > maxDepth) return
  let names: readonly string[]
  try {
    if (!(await isNew(path, walked))) return
    names = (await readdir(path)).sort(byName)
  } catch (error) {
    yield { kind: 'unreadable', name, error }
    return
  }
  for (const entry of names) {
    if (entry.startsWith('.') || isCompanion(entry, names)) continue
    const inner = { path: join(path, entry), name: name === '' ? entry : `${name}/${entry}`, depth: depth + 1 }
    try {
      const found = await stat(inner.path)
      if (found.isFile() && isReportName(entry, walked.input) && (await isNew(inner.path, walked)))
        yield { kind: 'file', name: inner.name, path: inner.path }
      if (!found.isDirectory()) continue
    } catch (error) {
      yield { kind: 'unreadable', name: inner.name, error }
      continue
    }
    yield* walk(inner, walked)
  }
}

/** Whether nothing has led here before; from now on, something has. */
async function isNew(path: string, { seen }: Walk): Promise<boolean> {
  const real = await realpath(path)
  if (seen.has(real)) return false
  seen.add(real)
  return true
}

/** By UTF-16 units, so that every machine reads in the same order. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
