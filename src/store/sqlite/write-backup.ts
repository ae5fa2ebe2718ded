import { closeSync, existsSync, fsyncSync, openSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { HearsayError } from '../../core/error.ts'
import { reasonOf } from './ledger-error.ts'

/** A copy of a ledger that is whole, and has no name of its own yet. */
export interface Backup {
  /** The name that it is given. */
  readonly file: string
  /** Gives it its name. Done last, so that a kill on the way leaves nothing that the next try does not clear away. */
  keep(): void
  discard(): void
}

/**
 * Copies a ledger as it stands into one file beside it that is a ledger itself: `ledger.schema-1.sqlite`, or `ledger.schema-1-2.sqlite` where
 * that is taken. Whoever calls it holds the write lock, so that nobody writes meanwhile, neither to the ledger nor to a copy. Throws
 * `HearsayError` `ledger.unusable`, with nothing left behind.
 */
export function writeBackup(file: string, version: number): Backup {
  const name = freeName(join(dirname(file), `ledger.schema-${version}`))
  const partial = `${name}.partial`
  let at = partial
  try {
    clear(partial)
    copy(file, partial)
  } catch (error) {
    if (isFile(partial)) clear(partial)
    throw toBackupError(error, name)
  }
  return {
    file: name,
    keep() {
      renameSync(partial, name)
      at = name
    },
    discard: () => clear(at),
  }
}

function toBackupError(error: unknown, name: string): unknown {
  const reason = reasonOf(error)
  if (reason === undefined) return error
  return new HearsayError(
    'ledger.unusable',
    `Expected to keep a copy of the older ledger as ${name} before completing it: ${reason}; the ledger is as it was`,
    { cause: error },
  )
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

/** With the journal that SQLite keeps beside a file while it fills it. */
function clear(file: string): void {
  for (const each of [`${file}-journal`, file]) if (existsSync(each)) unlinkSync(each)
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true
