import { readFileSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { checkSchema } from './migrate.ts'
import { busyTimeoutMs, openTimeoutMs } from './transact.ts'

/** Where a SQLite file says that it is in WAL, and the sign for "it is not". https://www.sqlite.org/fileformat.html */
const journalBytes = [18, 19] as const
const noWal = 1

/** Opens a ledger that is there, so that nothing can be written. */
export function openToRead(folder: string, file: string): Database.Database {
  try {
    return openChecked(folder, file)
  } catch (error) {
    // SQLite cannot read a WAL file where it may not make another beside it, though nobody is writing to it.
    if (!isCannotOpen(error) || sizeOf(`${file}-wal`) > 0) throw error
    const bytes = readFileSync(file)
    for (const at of journalBytes) bytes[at] = noWal
    return openChecked(folder, bytes)
  }
}

function openChecked(folder: string, from: string | Buffer): Database.Database {
  const database = new Database(from, { timeout: openTimeoutMs, fileMustExist: true })
  try {
    database.pragma('query_only = on')
    checkSchema(database, folder)
    database.pragma(`busy_timeout = ${busyTimeoutMs}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function isCannotOpen(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(?:CANTOPEN|READONLY)/.test(String(error.code))
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
