import { HearsayError } from '../core/error.ts'
import type { LedgerStore, OpenOptions } from './port.ts'
import { isPostgresAddress, toAddressName } from './postgres/address.ts'
import { openPostgresLedger } from './postgres/open-postgres-ledger.ts'
import { openSqliteLedger } from './sqlite/open-sqlite-ledger.ts'

/** Opens the ledger in a folder, or in a PostgreSQL database where its place is a `postgres://` address. */
export async function openLedger(place: string, options: OpenOptions = {}): Promise<LedgerStore> {
  if (isPostgresAddress(place)) return openPostgresLedger(place, options)
  // Otherwise we would make a folder of that name, with somebody's password in it.
  const [scheme] = /^[a-z][a-z0-9+.-]+:\/\//i.exec(place) ?? []
  if (scheme !== undefined) {
    throw new HearsayError(
      'ledger.unusable',
      `Expected a folder or a postgres:// address for the ledger, got an address that begins with ${scheme}`,
    )
  }
  return openSqliteLedger(place, options)
}

/** A ledger's place as it may be shown: an address without its password. */
export function toLedgerName(place: string): string {
  return isPostgresAddress(place) ? toAddressName(place) : place
}
