import { setTimeout as wait } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
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
  work: (connection: Kysely<LedgerTables>) => Promise<Result>,
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await db.connection().execute((connection) => attempt(connection, kind, work))
    } catch (error) {
      if (tried === mostTries || !isBusy(error)) throw error
    }
    await wait(pauseMs)
  }
}

/** A write takes the lock before it reads, so nobody can write between the two. */
async function attempt<Result>(
  connection: Kysely<LedgerTables>,
  kind: 'read' | 'write',
  work: (connection: Kysely<LedgerTables>) => Promise<Result>,
): Promise<Result> {
  await sql.raw(kind === 'write' ? 'begin immediate' : 'begin').execute(connection)
  try {
    const result = await work(connection)
    await sql`commit`.execute(connection)
    return result
  } catch (error) {
    // SQLite rolls back by itself on a full disk and the like; a second rollback would hide the reason.
    await sql`rollback`.execute(connection).catch(() => undefined)
    throw error
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
