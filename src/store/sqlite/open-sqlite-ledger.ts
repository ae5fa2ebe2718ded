import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { HearsayError } from '../../core/error.ts'
import type { Work } from '../all-or-nothing.ts'
import { createStore } from '../create-store.ts'
import type { LedgerStore, OpenOptions } from '../port.ts'
import { selectCounts } from '../queries/select-ledger.ts'
import type { LedgerTables } from '../tables.ts'
import { toLedgerError } from './ledger-error.ts'
import { migrate } from './migrate.ts'
import { openToRead } from './open-to-read.ts'
import { sqliteTextIndex } from './text-index.ts'
import { busyTimeoutMs, openTimeoutMs, transact } from './transact.ts'

/**
 * Opens the embedded ledger in a folder: `ledger.sqlite`, made if missing. Throws `HearsayError` `ledger.missing`,
 * `ledger.newer-schema` or `ledger.unusable`.
 */
export async function openSqliteLedger(
  folder: string,
  { readOnly = false, onBackup }: OpenOptions = {},
): Promise<LedgerStore> {
  const place = resolve(folder)
  const file = join(place, 'ledger.sqlite')
  return toStore(readOnly ? openExisting(place, file) : openDatabase(place, file, onBackup), place, file)
}

function openExisting(folder: string, file: string): Database.Database {
  try {
    checkFolder(folder)
    if (!existsSync(file)) {
      throw new HearsayError('ledger.missing', `Expected a ledger in ${folder}, found none: hearsay ingest makes one`)
    }
    return openToRead(folder, file)
  } catch (error) {
    throw toLedgerError(error, folder)
  }
}

function openDatabase(folder: string, file: string, onBackup: OpenOptions['onBackup']): Database.Database {
  let database: Database.Database | undefined
  try {
    makeFolder(folder)
    checkFolder(folder)
    // SQLite would say that the file cannot be opened, and mean the folder.
    if (!existsSync(file)) accessSync(folder, constants.W_OK)
    database = new Database(file, { timeout: openTimeoutMs })
    if (database.pragma('journal_mode', { simple: true }) !== 'wal') database.pragma('journal_mode = wal')
    // In WAL, NORMAL already outlives a kill -9; FULL also outlives a power cut. Its one fsync a commit is not felt,
    // because readings are filed by the batch.
    database.pragma('synchronous = full')
    database.pragma('foreign_keys = on')
    const backup = migrate(database, folder)
    database.pragma(`busy_timeout = ${busyTimeoutMs}`)
    if (backup !== undefined) onBackup?.(backup)
    return database
  } catch (error) {
    database?.close()
    throw toLedgerError(error, folder)
  }
}

/** One step at a time: Node 20 with `recursive` tries for ever where a file system refuses with ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error
  }
}

function checkFolder(folder: string): void {
  if (!existsSync(folder) || statSync(folder).isDirectory()) return
  throw Object.assign(new Error(`${folder} is a file`), { code: 'ENOTDIR' })
}

function toStore(database: Database.Database, folder: string, file: string): LedgerStore {
  const db = new Kysely<LedgerTables>({ dialect: new SqliteDialect({ database }) })
  const inTransaction = async <Result>(kind: 'read' | 'write', work: Work<Result>): Promise<Result> => {
    try {
      return await transact(db, kind, work)
    } catch (error) {
      throw toLedgerError(error, folder)
    }
  }
  return createStore({
    inTransaction,
    index: sqliteTextIndex,
    check: async () => {
      if (!existsSync(file)) {
        throw new HearsayError(
          'ledger.unusable',
          `Expected a ledger in ${folder}, found ${file} gone; start again to make a new one`,
        )
      }
      await inTransaction('write', selectCounts)
    },
    close: async () => {
      await db.destroy()
      // Kysely leaves a connection open that was never asked anything, and its log beside the ledger.
      database.close()
    },
  })
}
