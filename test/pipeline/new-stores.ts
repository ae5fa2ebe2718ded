import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { FiledReading } from '../../src/core/ledger.ts'
import { settle } from '../../src/pipeline/settle.ts'
import { type LedgerStore, openSqliteLedger } from '../../src/store/index.ts'

/** Opens ledgers on disk for one file of tests, each with readings that are settled; all are gone after it. */
export function newStores(): (readings?: readonly FiledReading[]) => Promise<LedgerStore> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay stores '))
  afterAll(() => rmSync(folder, { recursive: true }))
  let opened = 0
  return async (readings = []) => {
    opened += 1
    const store = await openSqliteLedger(join(folder, `${opened}`))
    await store.file(readings)
    await settle(store)
    return store
  }
}
