import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { readOpml, writeOpml } from '../acquire/index.ts'
import { HearsayError } from '../core/error.ts'
import type { WatchedFeed } from '../core/watch.ts'
import { findFeeds, toWatchedFeed } from '../pipeline/index.ts'
import { type LedgerStore, openLedger } from '../store/index.ts'
import { exit, failureLine } from './failure.ts'
import { openExisting } from './open-settled.ts'
import { openToWrite } from './open-to-write.ts'
import { createLedgerFetcher } from './open-watcher.ts'
import { addLedgerOption, type LedgerOptions, parseWhole } from './options.ts'
import { print, say, type Terminal, toStderrText } from './terminal.ts'

interface AddOptions extends LedgerOptions {
  readonly all?: boolean
  readonly backlog: number
  readonly folder?: string
}

/** `hearsay feeds`: which feeds a ledger watches. */
export function addFeedsCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const parent = program.command('feeds').description('say which feeds and sitemaps a ledger watches')
  const add = parent.command('add').description('watch feeds: their own addresses, or those of sites that have them')
  addBacklogOption(addLedgerOption(add))
    .argument('<address...>', 'a feed, a sitemap, or a page that names its feeds')
    .option('--all', 'every feed that a page names, in place of the likeliest')
    .option('--folder <path>', 'where they stand in the list, as "Europe/Agencies"')
    .action((addresses: readonly string[], options: AddOptions) =>
      withLedger(openToWrite(options.ledger, terminal), async (store) =>
        done(await addAll(store, addresses, options, terminal)),
      ),
    )
  addLedgerOption(
    parent.command('list').description('print the address of each feed, its kind, title and folder'),
  ).action(({ ledger }: LedgerOptions) =>
    withLedger(openLedger(ledger, { readOnly: true }), async (store) => {
      for (const feed of await store.watching.feeds()) await print(terminal.stdout, `${toListLine(feed)}\n`)
      done(exit.allRead)
    }),
  )
  addLedgerOption(parent.command('remove').description('watch feeds no longer; what they brought stays'))
    .argument('<address...>', 'addresses as feeds list prints them')
    .action((addresses: readonly string[], { ledger }: LedgerOptions) =>
      withLedger(openExisting(ledger), async (store) => done(await removeAll(store, addresses, terminal))),
    )
  addBacklogOption(addLedgerOption(parent.command('import').description('watch the feeds that an OPML file lists')))
    .argument('<file>', 'an OPML file, as other readers of feeds export it')
    .action((file: string, options: AddOptions) =>
      withLedger(openToWrite(options.ledger, terminal), async (store) =>
        done(await importFile(store, file, options, terminal)),
      ),
    )
  addLedgerOption(parent.command('export').description('print the feeds as OPML')).action(({ ledger }: LedgerOptions) =>
    withLedger(openLedger(ledger, { readOnly: true }), async (store) => {
      const feeds = await store.watching.feeds()
      await print(terminal.stdout, writeOpml(feeds, { title: 'Feeds of Hearsay', createdAt: terminal.now() }))
      done(exit.allRead)
    }),
  )
}

const addBacklogOption = (command: Command): Command =>
  command.option('--backlog <days>', 'fetch reports of so many days back too', parseWhole(0, 36_500), 30)

async function addAll(
  store: LedgerStore,
  addresses: readonly string[],
  { all = false, backlog, folder }: AddOptions,
  terminal: Terminal,
): Promise<number> {
  const fetch = createLedgerFetcher(store, terminal)
  let failed = 0
  for (const address of addresses) {
    try {
      const found = await findFeeds(address, { fetch, all })
      const now = terminal.now()
      const path =
        folder
          ?.split('/')
          .map((name) => name.trim())
          .filter(Boolean) ?? []
      const feeds = found.map(({ entries: _entries, ...feed }) =>
        toWatchedFeed({ ...feed, now, backlogDays: backlog, ...(path.length > 0 && { folder: path }) }),
      )
      const added = await store.watching.addFeeds(feeds, now)
      for (const feed of feeds)
        say(terminal, `${added.includes(feed) ? 'Added' : 'Watched already'}: ${toListLine(feed)}`)
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      say(terminal, failureLine(address, error))
      failed += 1
    }
  }
  return failed > 0 ? exit.someFailed : exit.allRead
}

async function removeAll(store: LedgerStore, addresses: readonly string[], terminal: Terminal): Promise<number> {
  const feeds = await store.watching.feeds()
  let missing = 0
  for (const address of addresses) {
    const feed = feeds.find(({ url, id }) => url === address || id === address)
    if (feed && (await store.watching.removeFeed(feed.id))) say(terminal, `Removed: ${toListLine(feed)}`)
    else {
      say(terminal, `Expected the address of a feed that is watched, got ${address}; hearsay feeds list prints them.`)
      missing += 1
    }
  }
  return missing > 0 ? exit.someFailed : exit.allRead
}

async function importFile(
  store: LedgerStore,
  file: string,
  { backlog }: AddOptions,
  terminal: Terminal,
): Promise<number> {
  const read = readOpml(
    await readFile(resolve(terminal.cwd, file)).catch((error: unknown) => {
      throw toMissing(file, error)
    }),
  )
  if (read.kind === 'none') throw read.error
  const now = terminal.now()
  const feeds = read.feeds.map((feed) => toWatchedFeed({ ...feed, kind: 'feed', now, backlogDays: backlog }))
  const added = await store.watching.addFeeds(feeds, now)
  say(terminal, `Added ${added.length} of ${feeds.length} feeds; the others are watched already.`)
  return exit.allRead
}

function toMissing(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  return new HearsayError(
    'input.unreadable',
    `Expected an OPML file at ${file}, the system says ${String(error.code)}.`,
    { cause: error },
  )
}

function toListLine({ url, kind, title = '', folder = [] }: WatchedFeed): string {
  return [url, kind, toStderrText(title), toStderrText(folder.join('/'))].join('\t').trimEnd()
}

async function withLedger(opening: Promise<LedgerStore>, work: (store: LedgerStore) => Promise<void>): Promise<void> {
  const store = await opening
  try {
    await work(store)
  } finally {
    await store.close()
  }
}
