import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { settle } from '../../src/pipeline/index.ts'
import { readingsAsOf } from '../../src/pipeline/work-out.ts'
import { createApp, type ServeDeps } from '../../src/serve/index.ts'
import { type LedgerStore, openSqliteLedger } from '../../src/store/index.ts'
import { datedNews } from './dated-news.ts'
import { filed, madeLedger, wire } from './made-ledger.ts'

export interface MadeApp {
  readonly app: Hono
  readonly store: LedgerStore
  close(): Promise<void>
}

/**
 * An app over a real ledger on disk, filled by hand; or worked out from other readings, so that it can be asked as of a moment; or from those of them
 * that were published by a moment.
 */
export async function openMadeApp(
  more: Partial<ServeDeps> = {},
  filled: 'by hand' | 'settled' | `${number}-${string}Z` = 'by hand',
): Promise<MadeApp> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay serve '))
  const store = await openSqliteLedger(folder)
  if (filled === 'by hand') {
    await store.file(filed)
    await store.replaceLedger(madeLedger)
  } else {
    await store.file(filled === 'settled' ? datedNews : readingsAsOf(datedNews, filled))
    await settle(store)
  }
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
