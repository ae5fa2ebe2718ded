import type { FoundFeed } from '../core/added-feeds.ts'
import type { Reading } from '../core/reading.ts'
import type { LedgerStore } from '../store/port.ts'
import type { ReadRequest } from './contract.ts'

/** One file of the built desk. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentType: string
}

/** Finds a file of the built desk by its path, as "assets/desk-x1.js"; `undefined` when there is none. */
export type FindAsset = (path: string) => Asset | undefined

/** What the server needs from outside. */
export interface ServeDeps {
  readonly store: LedgerStore
  /** Reads a report; touches no ledger. Throws `HearsayError` for one that cannot be read. */
  readonly read: (request: ReadRequest) => Promise<Reading>
  /** Looks up the feeds at an address, politely. Throws `HearsayError` where there are none. Without it none are looked up. */
  readonly findFeeds?: (address: string, options: { readonly all: boolean }) => Promise<readonly FoundFeed[]>
  /** The built desk: its folder, or a way to find its files. */
  readonly assets: { readonly dir: string } | FindAsset
  /** The clock: an ISO 8601 instant. */
  readonly now: () => string
  /** Names beside localhost to which the server answers. */
  readonly hosts?: readonly string[]
  /** The folder in which fetched pages are kept. */
  readonly archive?: string
  /** Where this server is reached from the web, for hubs alone; absent where it is not. */
  readonly publicUrl?: string
  /** Told of failures that are our own bugs, and of a ledger that fails. */
  readonly onFailure?: (error: unknown) => void
}
