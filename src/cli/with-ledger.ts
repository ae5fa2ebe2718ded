import type { LedgerStore } from '../store/index.ts'

/** Does work on a ledger that is being opened, and closes it whatever comes of the work. */
export async function withLedger(
  opening: Promise<LedgerStore>,
  work: (store: LedgerStore) => Promise<void>,
): Promise<void> {
  const store = await opening
  try {
    await work(store)
  } finally {
    await store.close()
  }
}
