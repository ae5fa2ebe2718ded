import { settle } from '../pipeline/index.ts'
import { type LedgerStore, openLedger } from '../store/index.ts'

/** To read only, unless an earlier run was ended between filing and settling: what it filed is counted first. */
export async function openSettled(place: string): Promise<LedgerStore> {
  const store = await openLedger(place, { readOnly: true })
  if (await store.settled()) return store
  await store.close()
  const writable = await openLedger(place)
  try {
    await settle(writable)
    return writable
  } catch (error) {
    await writable.close()
    throw error
  }
}

/** To write, where there is a ledger: none is made. */
export async function openExisting(place: string): Promise<LedgerStore> {
  await (await openLedger(place, { readOnly: true })).close()
  return openLedger(place)
}
