import { type Kysely, sql } from 'kysely'
import type { LedgerTables } from './tables.ts'

/** Work on one connection of a ledger. */
export type Work<Result> = (connection: Kysely<LedgerTables>) => Promise<Result>

/** All of the work or none of it, on one state of the ledger; nobody else writes while it writes. */
export type InTransaction = <Result>(kind: 'read' | 'write', work: Work<Result>) => Promise<Result>

/** All of the work or none of it, in a transaction that is begun in these words. */
export async function allOrNothing<Result>(
  connection: Kysely<LedgerTables>,
  begin: string,
  work: Work<Result>,
): Promise<Result> {
  try {
    await sql.raw(begin).execute(connection)
    const result = await work(connection)
    await sql`commit`.execute(connection)
    return result
  } catch (error) {
    // A database rolls back by itself on a full disk, a lost connection and the like; a second rollback would hide the reason.
    await sql`rollback`.execute(connection).catch(() => undefined)
    throw error
  }
}
