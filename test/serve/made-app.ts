import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { FiledReading } from '../../src/core/ledger.ts'
import { settle } from '../../src/pipeline/index.ts'
import { createApp, type ServeDeps } from '../../src/serve/index.ts'
import { type LedgerStore, openSqliteLedger } from '../../src/store/index.ts'
import { datedNews } from './dated-news.ts'
import { filed, madeLedger, wire } from './made-ledger.ts'

export interface MadeApp {
  readonly app: Hono
  readonly store: LedgerStore
  close(): Promise<void>
}

/** What a made ledger holds: what was written by hand, or what is worked out from readings: those of `datedNews`, or others. */
export type Filled = 'by hand' | 'settled' | readonly FiledReading[]

/** An app over a real ledger on disk; one worked out from readings can be asked as of a moment, and corrected. */
export async function openMadeApp(more: Partial<ServeDeps> = {}, filled: Filled = 'by hand'): Promise<MadeApp> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay serve '))
  const store = await openSqliteLedger(folder)
  const readings = filled === 'settled' ? datedNews : filled
  await store.file(readings === 'by hand' ? filed : readings)
  await (readings === 'by hand' ? store.replaceLedger(madeLedger) : settle(store))
  const app = createApp({
    store,
    read: async () => wire.reading,
    assets: () => undefined,
    now: () => '2026-03-04T00:00:00.000Z',
    ...more,
  })
  return {
    app,
    store,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
