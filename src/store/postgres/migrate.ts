import { type Kysely, sql } from 'kysely'
import { HearsayError } from '../../core/error.ts'
import type { Work } from '../all-or-nothing.ts'
import { migrations as ofSqlite } from '../sqlite/migrate.ts'
import type { LedgerTables } from '../tables.ts'
import { sentenceIndex } from './sentence-index.ts'
import { toPostgres } from './to-postgres.ts'

/** What PostgreSQL needs beside a step of SQLite's, at the same place. Added to, never changed. */
const besides: readonly string[] = [sentenceIndex]

/** In order; the place in the list is the schema's number, the same as in SQLite. */
const migrations: readonly string[] = ofSqlite.map((step, i) => toPostgres(step) + (besides[i] ?? ''))

/** Tells a ledger from any other schema, and which number it has. */
const createVersion = 'create table hearsay_schema (version bigint not null); insert into hearsay_schema values (0)'

interface Ledger {
  /** The address, as it may be shown. */
  readonly name: string
  inTransaction<Result>(kind: 'read' | 'write', work: Work<Result>): Promise<Result>
}

/** Brings a ledger's tables up to what this program knows. Each step is all or nothing; two processes may try at once. */
export async function migrate({ name, inTransaction }: Ledger): Promise<void> {
  while (((await inTransaction('read', (db) => versionOf(db, name))) ?? 0) < migrations.length) {
    await inTransaction('write', async (db) => {
      // Asked again under the lock: another process may have taken this step meanwhile.
      const version = await versionOf(db, name)
      const migration = migrations[version ?? 0]
      if (migration === undefined) return
      if (version === undefined) await sql.raw(createVersion).execute(db)
      await sql.raw(migration).execute(db)
      await sql`update hearsay_schema set version = version + 1`.execute(db)
    })
  }
}

/** Throws `HearsayError` unless the tables are those that this program knows. */
export async function checkSchema({ name, inTransaction }: Ledger): Promise<void> {
  const version = await inTransaction('read', (db) => versionOf(db, name))
  if (version === migrations.length) return
  throw version === undefined
    ? new HearsayError('ledger.missing', `Expected a ledger in ${name}, found none: hearsay ingest makes one`)
    : new HearsayError(
        'ledger.unusable',
        `Expected a ledger of schema ${migrations.length} in ${name}, got schema ${version} of an older hearsay; hearsay ingest completes it`,
      )
}

interface Found {
  readonly schema: string | null
  readonly encoding: string
  readonly is_ledger: boolean
  readonly is_taken: boolean
}

/** The schema's number; undefined where there is no ledger yet, and nothing else either. */
async function versionOf(db: Kysely<LedgerTables>, name: string): Promise<number | undefined> {
  const { rows } = await sql<Found>`
    with relation as (
      select relname, pg_class.oid from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = current_schema() and relkind in ('r', 'p', 'v', 'm', 'f')
    )
    select current_schema()::text as schema, current_setting('server_encoding') as encoding,
      exists (select from relation where relname = 'hearsay_schema') as is_ledger,
      exists (
        select from relation
        where not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = oid and deptype = 'e')
      ) as is_taken`.execute(db)
  const [found] = rows
  if (!found || found.schema === null) {
    throw unfit(name, 'a search_path without a schema that is there and may be used; make one, or name another')
  }
  if (found.encoding !== 'UTF8') throw unfit(name, `encoding ${found.encoding} in place of UTF8; make another database`)
  if (!found.is_ledger) {
    if (found.is_taken) throw unfit(name, `tables of another program in schema ${found.schema}; name another database`)
    return undefined
  }
  const version = await sql<{ readonly version: number }>`select version from hearsay_schema`.execute(db)
  const number = version.rows[0]?.version ?? 0
  if (number > migrations.length) {
    throw new HearsayError(
      'ledger.newer-schema',
      `Expected a ledger of schema ${migrations.length} or older in ${name}, got schema ${number}: it was written by a newer hearsay; update this one, or name another database`,
    )
  }
  return number
}

const unfit = (name: string, got: string): HearsayError =>
  new HearsayError('ledger.unusable', `Expected a database that can hold a ledger in ${name}, got ${got}`)
