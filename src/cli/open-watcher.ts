import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { createFetcher, createPoliteFetcher, createUserAgent, type Fetcher, openArchive } from '../acquire/index.ts'
import { createLedgerMemory, createReaderPool, type WatchEvent, watch } from '../pipeline/index.ts'
import type { LedgerStore } from '../store/index.ts'
import { archivePlace } from './archive-place.ts'
import { fetchSettings } from './fetch-settings.ts'
import { say, type Terminal } from './terminal.ts'
import { version } from './version.ts'
import { toWatchSettings, type WatchOptions } from './watch-options.ts'

/** The watcher of a ledger's feeds, wired to the web and to an archive. */
export interface Watcher {
  /** Watches until the signal is given. */
  run(signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

interface WatcherParts {
  readonly store: LedgerStore
  readonly ledger: string
  readonly options: WatchOptions
  readonly terminal: Terminal
  readonly onEvent?: (event: WatchEvent) => void
}

/** Readers beside the fetches: to read a page takes less time than to be polite to its host. */
const readers = 2

/** Opens the watcher of a ledger. Throws `HearsayError` `archive.in-use` while another process watches it. */
export async function openWatcher({ store, ledger, options, terminal, onEvent }: WatcherParts): Promise<Watcher> {
  const archive = await openArchive(archivePlace(ledger, terminal.cwd, options.archive), {
    now: terminal.now,
    uuid: randomUUID,
    software: `Hearsay/${version}`,
  })
  for (const notice of archive.notices) say(terminal, notice)
  const pool = createReaderPool({ jobs: readers, now: terminal.now })
  return {
    run: (signal) =>
      watch(
        {
          store,
          fetch: createLedgerFetcher(store, terminal),
          archive: async (exchanges) => {
            for (const exchange of exchanges) await archive.append(exchange)
          },
          read: (input) => pool.read(input),
          now: terminal.now,
          sleep: (ms, until) => setTimeout(ms, undefined, { signal: until }).catch(() => undefined),
          random: Math.random,
          settings: toWatchSettings(options),
          ...(onEvent && { onEvent }),
        },
        signal,
      ),
    close: async () => {
      await pool.close()
      await archive.close()
    },
  }
}

/** A fetcher that is as polite as the ledger remembers. */
export function createLedgerFetcher({ watching }: LedgerStore, terminal: Terminal): Fetcher {
  const { contact, ...settings } = fetchSettings(terminal)
  const userAgent = createUserAgent(contact === undefined ? {} : { contact })
  const fetcher = createFetcher({ ...settings, userAgent })
  return createPoliteFetcher({ ...settings, fetcher, memory: createLedgerMemory(watching) })
}
