import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import {
  createFetcher,
  createFormPoster,
  createPoliteFetcher,
  createUserAgent,
  type Fetcher,
  type FetcherOptions,
} from '../acquire/index.ts'
import { createLedgerMemory, createReaderPool, type PushDeps, type WatchEvent, watch } from '../pipeline/index.ts'
import { toCallbackUrl } from '../serve/index.ts'
import type { LedgerStore } from '../store/index.ts'
import { archivePlace } from './archive-place.ts'
import { fetchSettings } from './fetch-settings.ts'
import { openLazyArchive } from './open-archive.ts'
import type { Terminal } from './terminal.ts'
import { toWatchSettings, type WatchOptions } from './watch-options.ts'

/** The watcher of a ledger's feeds, wired to the web and to an archive. */
export interface Watcher {
  /** Watches until the signal is given. */
  run(signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

interface WatcherParts {
  readonly store: LedgerStore
  /** Whoever else fetches in this process must use the same: in it requests at a host wait for each other. */
  readonly fetch: Fetcher
  readonly ledger: string
  readonly options: WatchOptions
  readonly terminal: Terminal
  readonly onEvent?: (event: WatchEvent) => void
  /** Where hubs reach us; absent where they cannot. */
  readonly publicUrl?: string
}

/** Readers beside the fetches: to read a page takes less time than to be polite to its host. */
const readers = 2

/** Makes the watcher of a ledger. */
export function openWatcher({ store, fetch, ledger, options, terminal, ...parts }: WatcherParts): Watcher {
  const archive = openLazyArchive(archivePlace(ledger, terminal.cwd, options.archive), terminal)
  const pool = createReaderPool({ jobs: readers, now: terminal.now })
  return {
    run: (signal) =>
      watch(
        {
          store,
          fetch,
          archive: (exchanges) => archive.append(exchanges),
          read: (input) => pool.read(input),
          now: terminal.now,
          sleep: (ms, until) => setTimeout(ms, undefined, { signal: until }).catch(() => undefined),
          random: Math.random,
          settings: toWatchSettings(options),
          ...(parts.onEvent && { onEvent: parts.onEvent }),
          ...(parts.publicUrl !== undefined && { push: pushTo(parts.publicUrl, terminal) }),
        },
        signal,
      ),
    close: async () => {
      await pool.close()
      await archive.close()
    },
  }
}

/** What is said of a job that failed by a fault of ours. */
export function toBrokenLine({ name, error }: Extract<WatchEvent, { kind: 'broken' }>): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `Expected to deal with ${name}, but it failed: ${reason}. This is our fault: tell us. It is tried again in some minutes.`
}

function pushTo(publicUrl: string, terminal: Terminal): PushDeps {
  return {
    callbackUrl: (id, secret) => toCallbackUrl(publicUrl, id, secret),
    post: createFormPoster(fetcherOptions(terminal)),
    secret: () => randomBytes(24).toString('base64url'),
  }
}

function fetcherOptions(terminal: Terminal): FetcherOptions {
  const { contact, delaySeconds: _delay, ...settings } = fetchSettings(terminal)
  return { ...settings, userAgent: createUserAgent(contact === undefined ? {} : { contact }) }
}

/** A fetcher that is as polite as the ledger remembers. */
export function createLedgerFetcher({ watching }: LedgerStore, terminal: Terminal): Fetcher {
  const fetcher = createFetcher(fetcherOptions(terminal))
  return createPoliteFetcher({ ...fetchSettings(terminal), fetcher, memory: createLedgerMemory(watching) })
}
