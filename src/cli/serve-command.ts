import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Command, Option } from 'commander'
import type { Fetcher } from '../acquire/index.ts'
import { HearsayError } from '../core/error.ts'
import { createReaderPool, findFeeds } from '../pipeline/index.ts'
import { createApp, startServer } from '../serve/index.ts'
import type { LedgerStore } from '../store/index.ts'
import { toLedgerName } from '../store/index.ts'
import { archivePlace } from './archive-place.ts'
import { exit } from './failure.ts'
import { publicUrlOf } from './fetch-settings.ts'
import { openToWrite } from './open-to-write.ts'
import { createLedgerFetcher, openWatcher, toBrokenLine } from './open-watcher.ts'
import { addLedgerOption, type LedgerOptions, parseWhole } from './options.ts'
import { prepareLedger } from './prepare-ledger.ts'
import { createRequestReader } from './read-request.ts'
import { print, say, type Terminal } from './terminal.ts'
import { addWatchOptions, type WatchOptions } from './watch-options.ts'

interface ServeOptions extends LedgerOptions, WatchOptions {
  readonly port: number
  readonly samples?: boolean
  readonly watch: boolean
}

const desk = fileURLToPath(new URL('../web/', import.meta.url))

/** Processes for reports that are read over the API. */
const requestReaders = 2

/** `hearsay serve`: the desk and the HTTP API on this machine, until it is interrupted. */
export function addServeCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const command = program.command('serve').description('open the desk and the HTTP API on this machine')
  addWatchOptions(addLedgerOption(command))
    .option('--port <n>', 'the port on 127.0.0.1', parseWhole(0, 65_535), 4477)
    .option('--samples', 'fill an empty ledger with the bundled sample news')
    .addOption(
      new Option('--no-watch', 'leave the feeds alone: another process watches them, or nobody shall').conflicts([
        'every',
        'revisit',
        'fetches',
      ]),
    )
    .action(async (options: ServeOptions) => done(await serve(options, terminal)))
}

async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const publicUrl = publicUrlOf(terminal)
  const store = await openToWrite(options.ledger, terminal)
  const pool = createReaderPool({ jobs: requestReaders, now: terminal.now })
  try {
    await prepareLedger(store, { terminal, withSamples: options.samples === true })
    const fetch = createLedgerFetcher(store, terminal)
    const app = createApp({
      store,
      findFeeds: (address, { all }) => findFeeds(address, { fetch, all }),
      read: createRequestReader(pool),
      assets: { dir: desk },
      now: terminal.now,
      onFailure: (error) => say(terminal, toFailureLine(error)),
      archive: archivePlace(options.ledger, terminal.cwd, options.archive),
      ...(publicUrl !== undefined && { publicUrl }),
    })
    const server = await startServer(app, { port: options.port })
    try {
      await print(
        terminal.stdout,
        `The desk is open at ${server.url} (ledger: ${toLedgerName(options.ledger)}; Ctrl+C closes it)\n`,
      )
      const stop = new AbortController()
      void Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => stop.abort())
      await (options.watch
        ? watchFeeds({ store, fetch, options, terminal, publicUrl }, stop.signal)
        : aborted(stop.signal))
    } finally {
      await server.close()
    }
    return exit.allRead
  } finally {
    await pool.close()
    await store.close()
  }
}

const aborted = async (signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await once(signal, 'abort')
}

interface Watching {
  readonly store: LedgerStore
  readonly fetch: Fetcher
  readonly options: ServeOptions
  readonly terminal: Terminal
  readonly publicUrl: string | undefined
}

/** Watches the ledger's feeds beside the desk. What keeps the watcher from it is said; the desk stays open. */
async function watchFeeds(
  { store, fetch, options, terminal, publicUrl }: Watching,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { ledger } = options
    const watcher = openWatcher({
      store,
      fetch,
      ledger,
      options,
      terminal,
      onEvent: (event) => {
        if (event.kind === 'broken') say(terminal, toBrokenLine(event))
      },
      ...(publicUrl !== undefined && { publicUrl }),
    })
    try {
      await watcher.run(signal)
    } finally {
      await watcher.close()
    }
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    say(terminal, `Feeds are not watched: ${error.message}`)
    await aborted(signal)
  }
}

function toFailureLine(error: unknown): string {
  if (error instanceof HearsayError) return `A request failed: ${error.message}`
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `A request failed, and it is our fault: ${stack}`
}
