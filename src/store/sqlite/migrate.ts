import type { Database } from 'better-sqlite3'
import { HearsayError } from '../../core/error.ts'
import { firstLedger } from './migrations/001-first-ledger.ts'
import { stepByStep } from './migrations/002-step-by-step.ts'

/**
 * In order; the place in the list is the schema's number. Added to, never changed: ledgers in use have run them.
 * PostgreSQL runs the same ones, turned by `toPostgres`.
 */
export const migrations: readonly string[] = [firstLedger, stepByStep]

/** "Hrsy": tells a ledger from any other SQLite file. https://www.sqlite.org/fileformat.html#application_id */
const applicationId = 0x48727379

/** Brings a ledger's tables up to what this program knows. Each step is all or nothing; two processes may try at once. */
export function migrate(database: Database, folder: string): void {
  while (versionOf(database, folder) < migrations.length) {
    database
      .transaction(() => {
        // Asked again under the write lock: another process may have taken this step meanwhile.
        const version = versionOf(database, folder)
        const migration = migrations[version]
        if (migration === undefined) return
        database.exec(migration)
        database.pragma(`application_id = ${applicationId}`)
        database.pragma(`user_version = ${version + 1}`)
      })
      .immediate()
  }
}

/** Throws `HearsayError` unless the tables are those that this program knows. */
export function checkSchema(database: Database, folder: string): void {
  if (versionOf(database, folder) === migrations.length) return
  throw new HearsayError(
    'ledger.unusable',
    `Expected a ledger in ${folder}, got a ledger.sqlite that is empty or of an older hearsay; hearsay ingest completes it`,
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
