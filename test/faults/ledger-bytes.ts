import { join } from 'node:path'
import Database from 'better-sqlite3'
import { toLedgerJson } from '../../src/export/ledger-json.ts'
import { openSqliteLedger } from '../../src/store/index.ts'

/** What `hearsay export` prints of a settled ledger, without the half second that a process takes to start. */
export async function ledgerBytes(folder: string): Promise<string> {
  const store = await openSqliteLedger(folder, { readOnly: true })
  try {
    return toLedgerJson(await store.ledger())
  } finally {
    await store.close()
  }
}

/** How far an ingest got, and that SQLite finds nothing wrong with the file. */
interface Found {
  readonly filed: number
  readonly settled: number
  readonly integrity: unknown
}

/** Looks at a ledger's file as SQLite does. */
export function lookInto(folder: string): Found {
  const database = new Database(join(folder, 'ledger.sqlite'), { fileMustExist: true })
  try {
    const integrity = database.pragma('integrity_check', { simple: true })
    if (database.pragma('user_version', { simple: true }) === 0) return { filed: 0, settled: 0, integrity }
    const count = database.prepare('select count(*) from revision where settled >= ?').pluck()
    return { filed: Number(count.get(0)), settled: Number(count.get(1)), integrity }
  } finally {
    database.close()
  }
}
