import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { allOrNothing, type Work } from '../all-or-nothing.ts'
import type { LedgerTables } from '../tables.ts'

/**
 * How long SQLite itself waits for another's write. Short, because it holds up the whole process: a server goes on
 * answering, and two connections of one process do not wait for each other for ever.
 */
export const busyTimeoutMs = 20

/** How long opening waits for another process that is making the same ledger. */
export const openTimeoutMs = 10_000

const pauseMs = 30
/** About 30 s in all: to settle a ledger of 10,000 articles locks it for some seconds. */
const mostTries = 600

/** All of the work or none of it, on one state of the ledger. Waits while another process writes. */
export async function transact<Result>(
  db: Kysely<LedgerTables>,
  kind: 'read' | 'write',
  work: Work<Result>,
): Promise<Result> {
  // A write takes the lock before it reads, so nobody can write between the two.
  const begin = kind === 'write' ? 'begin immediate' : 'begin'
  for (let tried = 1; ; tried += 1) {
    try {
      return await db.connection().execute((connection) => allOrNothing(connection, begin, work))
    } catch (error) {
      if (tried === mostTries || !isBusy(error)) throw error
    }
    await wait(pauseMs)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
