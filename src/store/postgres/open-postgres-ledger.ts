import { Kysely, PostgresDialect, sql } from 'kysely'
import { HearsayError } from '../../core/error.ts'
import type { Work } from '../all-or-nothing.ts'
import { createStore } from '../create-store.ts'
import type { LedgerStore, OpenOptions } from '../port.ts'
import { selectCounts } from '../queries/select-ledger.ts'
import type { LedgerTables } from '../tables.ts'
import { toAddressName } from './address.ts'
import { toLedgerError } from './ledger-error.ts'
import { checkSchema, migrate } from './migrate.ts'
import { openPool } from './open-pool.ts'
import { storedTexts } from './stored-text.ts'
import { postgresTextIndex } from './text-index.ts'
import { type TransactionKind, transact } from './transact.ts'

/**
 * Opens the ledger in a PostgreSQL database, as `postgres://user@host:5432/database`: its tables, made if missing. Throws
 * `HearsayError` `ledger.missing`, `ledger.newer-schema` or `ledger.unusable`; no message holds the password.
 */
export async function openPostgresLedger(
  address: string,
  { readOnly = false }: OpenOptions = {},
): Promise<LedgerStore> {
  const name = toAddressName(address)
  const db = await connect(address, name)
  const inTransaction = async <Result>(kind: TransactionKind, work: Work<Result>): Promise<Result> => {
    try {
      return await transact(db, readOnly ? 'read' : kind, work)
    } catch (error) {
      throw toLedgerError(error, name)
    }
  }
  try {
    await (readOnly ? checkSchema : migrate)({ name, inTransaction })
  } catch (error) {
    await db.destroy()
    throw error
  }
  return createStore({
    inTransaction,
    index: postgresTextIndex,
    check: async () => {
      await inTransaction('touch', async (connection) => {
        await sql`update hearsay_schema set version = version`.execute(connection)
        await selectCounts(connection)
      })
    },
    close: () => db.destroy(),
  })
}

async function connect(address: string, name: string): Promise<Kysely<LedgerTables>> {
  try {
    const pool = await openPool(address)
    return new Kysely<LedgerTables>({ dialect: new PostgresDialect({ pool }), plugins: [storedTexts] })
  } catch (error) {
    // Without the cause: Node's own error for an ill-formed address keeps the whole of it.
    const reason = error instanceof Error ? error.message : String(error)
    throw new HearsayError(
      'ledger.unusable',
      `Expected an address of PostgreSQL that can be used, as ${name}: ${reason}`,
    )
  }
}
