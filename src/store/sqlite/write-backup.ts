import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { HearsayError } from '../../core/error.ts'
import { reasonOf } from './ledger-error.ts'

/**
 * Keeps a ledger as it stands, in one file beside it that is a ledger itself, and gives that file's name: `ledger.schema-1.sqlite`, or
 * `ledger.schema-1-2.sqlite` where that is taken. Whoever calls it holds the write lock, so that nobody writes meanwhile, neither to the
 * ledger nor to a copy. Throws `HearsayError` `ledger.unusable`, with nothing left behind.
 */
export function writeBackup(file: string, version: number): string {
  const name = freeName(join(dirname(file), `ledger.schema-${version}`))
  // Under its own name only when it is whole: a kill must leave nothing that looks like a copy and is none.
  const partial = `${name}.partial`
  try {
    removeIfThere(partial)
    copy(file, partial)
    renameSync(partial, name)
    return name
  } catch (error) {
    if (isFile(partial)) rmSync(partial)
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    throw new HearsayError(
      'ledger.unusable',
      `Expected to keep a copy of the older ledger as ${name} before completing it: ${reason}; the ledger is as it was`,
      { cause: error },
    )
  }
}

function freeName(stem: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${stem}.sqlite` : `${stem}-${n}.sqlite`
    if (!existsSync(name)) return name
  }
}

/** By SQLite, which sees what is still in the log; onto the disk, because the ledger's old tables go next. */
function copy(file: string, to: string): void {
  // Who may not read the ledger may not read its copy; SQLite takes an empty file as it finds it.
  writeFileSync(to, '', { flag: 'wx', mode: statSync(file).mode })
  const database = new Database(file, { readonly: true })
  try {
    database.prepare('vacuum into ?').run(to)
  } finally {
    database.close()
  }
  const handle = openSync(to, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function removeIfThere(file: string): void {
  if (existsSync(file)) unlinkSync(file)
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true
