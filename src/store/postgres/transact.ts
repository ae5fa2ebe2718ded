import type { Kysely } from 'kysely'
import { allOrNothing, type Work } from '../all-or-nothing.ts'
import type { LedgerTables } from '../tables.ts'

/** "Hrsy": the advisory lock that whoever writes holds until the end of its transaction, one for all of a database. */
const writersLock = 0x48727379

/** To settle a ledger of many articles holds the lock for a while. */
const lockTimeout = '2min'

const begins = {
  // To compile a search took 0.4 s, to run it uncompiled 0.01 s: PostgreSQL compiles what it expects to be long.
  read: 'begin isolation level repeatable read read only; set local jit = off',
  // Each statement after the lock sees what the writer before left; a snapshot taken before the lock would not.
  write: `begin isolation level read committed read write;
    set local lock_timeout = '${lockTimeout}';
    select pg_advisory_xact_lock(${writersLock})`,
  touch: 'begin isolation level read committed read write',
} as const

/** To read on one state of the ledger, to write alone, or to see whether one could write, without waiting for a writer. */
export type TransactionKind = keyof typeof begins

/** All of the work or none of it. */
export function transact<Result>(db: Kysely<LedgerTables>, kind: TransactionKind, work: Work<Result>): Promise<Result> {
  return db.connection().execute((connection) => allOrNothing(connection, begins[kind], work))
}
