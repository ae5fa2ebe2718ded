import type { FiledReading } from '../core/ledger.ts'
import type { LedgerStore } from '../store/index.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { type SettleOptions, settle } from './settle.ts'
import { toFiledReading } from './to-filed-reading.ts'

/** How many inputs did what. */
export interface IngestCounts {
  readonly added: number
  readonly unchanged: number
  readonly failed: number
}

/** One commit for so many readings: a kill loses no more than these, and they are read again. */
const batchSize = 64

/** Files what was read and works the ledger out. The same outcomes again, or in another order, change nothing. */
export async function ingest(
  store: LedgerStore,
  outcomes: AsyncIterable<ReadOutcome>,
  options: Pick<SettleOptions, 'onSettled'> = {},
): Promise<IngestCounts> {
  const counts = { added: 0, unchanged: 0, failed: 0 }
  let batch: FiledReading[] = []
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return
    const { added, unchanged } = await store.file(batch)
    counts.added += added
    counts.unchanged += unchanged
    batch = []
  }
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') counts.failed += 1
    else batch.push(toFiledReading(outcome))
    if (batch.length === batchSize) await flush()
  }
  await flush()
  await settle(store, options)
  return counts
}
