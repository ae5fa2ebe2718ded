import type { Database } from 'better-sqlite3'
import { HearsayError } from '../../core/error.ts'
import { firstLedger } from './migrations/001-first-ledger.ts'
import { stepByStep } from './migrations/002-step-by-step.ts'
import { corrections } from './migrations/003-corrections.ts'
import { watching } from './migrations/004-watching.ts'
import { type Backup, writeBackup } from './write-backup.ts'

/**
 * In order; the place in the list is the schema's number. Added to, never changed: ledgers in use have run them.
 * PostgreSQL runs the same ones, turned by `toPostgres`.
 */
export const migrations: readonly string[] = [firstLedger, stepByStep, corrections, watching]

/** "Hrsy": tells a ledger from any other SQLite file. https://www.sqlite.org/fileformat.html#application_id */
const applicationId = 0x48727379

/** How long one process waits for another that copies and completes the ledger: that of 10,000 articles takes seconds. */
const migrateTimeoutMs = 120_000

/**
 * Brings a ledger's tables up to what this program knows, all the way or not at all; two processes may try at once. What an older hearsay wrote
 * is kept in a file beside it first: gives its name, if there is one.
 */
export function migrate(database: Database, folder: string): string | undefined {
  if (versionOf(database, folder) === migrations.length) return undefined
  database.pragma(`busy_timeout = ${migrateTimeoutMs}`)
  let backup: Backup | undefined
  try {
    database
      .transaction(() => {
        // Asked again under the write lock: another process may have done it meanwhile.
        const version = versionOf(database, folder)
        if (version > 0 && version < migrations.length) backup = writeBackup(database.name, version)
        for (const migration of migrations.slice(version)) database.exec(migration)
        database.pragma(`application_id = ${applicationId}`)
        database.pragma(`user_version = ${migrations.length}`)
        backup?.keep()
      })
      .immediate()
  } catch (error) {
    // The ledger is as it was; where the disk is full, each try would leave another copy.
    backup?.discard()
    throw error
  }
  return backup?.file
}

/** Throws `HearsayError` unless the tables are those that this program knows. */
export function checkSchema(database: Database, folder: string): void {
  const version = versionOf(database, folder)
  if (version === migrations.length) return
  throw new HearsayError(
    'ledger.unusable',
    version === 0
      ? `Expected a ledger in ${folder}, got a ledger.sqlite that is empty; hearsay ingest completes it`
      : `Expected a ledger of schema ${migrations.length} in ${folder}, got schema ${version} of an older hearsay; hearsay ingest or hearsay serve completes it, and keeps a copy beside it`,
  )
}

function versionOf(database: Database, folder: string): number {
  const version = Number(database.pragma('user_version', { simple: true }))
  const isOurs = Number(database.pragma('application_id', { simple: true })) === applicationId
  const isEmpty = database.prepare('select 1 from sqlite_schema limit 1').get() === undefined
  if (!isOurs && !isEmpty) {
    throw new HearsayError(
      'ledger.unusable',
      `Expected a ledger in ${folder}, got a ledger.sqlite that another program made; name another folder`,
    )
  }
  if (version > migrations.length) {
    throw new HearsayError(
      'ledger.newer-schema',
      `Expected a ledger of schema ${migrations.length} or older in ${folder}, got schema ${version}: it was written by a newer hearsay; update this one, or name another folder`,
    )
  }
  return version
}
