import { HearsayError } from '../core/error.ts'
import type { FiledReading, Ledger } from '../core/ledger.ts'
import { readingsAsOf } from '../ledger/index.ts'
import type { LedgerStore } from '../store/index.ts'
import { workOut } from './work-out.ts'

/** Another process may file while we work the ledger out; it settles in its turn, so we need not try for ever. */
const mostRounds = 3

/**
 * Works the ledger out anew from everything filed, unless it stands already. Throws `HearsayError` `ledger.settle-failed` when
 * that cannot be done: what was worked out before then stands.
 */
export async function settle(store: LedgerStore): Promise<void> {
  for (let round = 0; round < mostRounds && !(await store.settled()); round += 1) {
    await store.replaceLedger(attempt(await store.filedReadings()))
  }
}

/**
 * The ledger as it would have stood at a moment, given in UTC with milliseconds: from what was published by then, whenever it was filed.
 * @throws HearsayError `ledger.settle-failed`.
 */
export async function ledgerAsOf(store: Pick<LedgerStore, 'filedReadings'>, moment: string): Promise<Ledger> {
  return attempt(readingsAsOf(await store.filedReadings(), moment))
}

function attempt(readings: readonly FiledReading[]): Ledger {
  try {
    return workOut(readings)
  } catch (error) {
    // Whatever a reading holds that we did not think of: it must not cost the ledger that stands.
    const [line] = String(error).split('\n', 1)
    throw new HearsayError(
      'ledger.settle-failed',
      `Expected to work out the ledger from ${readings.length} filed readings, got ${line?.slice(0, 200)}; the readings are kept, and the ledger stays as it was before them`,
      { cause: error },
    )
  }
}
