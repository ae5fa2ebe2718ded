import type { Insertable, Kysely } from 'kysely'
import type { LedgerTables } from '../tables.ts'

export type InsertableTable = keyof LedgerTables

/** 11 columns at most, and 200 rows are one tenth of SQLite's 32,766 parameters. More rows at once were not faster. */
const batchSize = 200

/** Inserts rows in batches. To be called inside a transaction. */
export async function insertRows<Table extends InsertableTable>(
  db: Kysely<LedgerTables>,
  table: Table,
  rows: readonly Insertable<LedgerTables[Table]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    await db
      .insertInto(table)
      .values(rows.slice(start, start + batchSize))
      .execute()
  }
}
