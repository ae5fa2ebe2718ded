import { resolve } from 'node:path'
import type { Command } from 'commander'
import { readOpmlFile } from '../acquire/index.ts'
import type { FeedBrief } from '../core/added-feeds.ts'
import { HearsayError } from '../core/error.ts'
import { toShownAddress } from '../core/shown-address.ts'
import { addFeeds, exportFeeds, findFeeds, findWatched, importFeeds, usualBacklogDays } from '../pipeline/index.ts'
import { type LedgerStore, openLedger } from '../store/index.ts'
import { exit, failureLine } from './failure.ts'
import { noFeed } from './health-text.ts'
import { openExisting } from './open-settled.ts'
import { openToWrite } from './open-to-write.ts'
import { createLedgerFetcher } from './open-watcher.ts'
import { addLedgerOption, type LedgerOptions, parseFile, parseWhole } from './options.ts'
import { print, say, type Terminal, toStderrText } from './terminal.ts'
import { withLedger } from './with-ledger.ts'

interface ImportOptions extends LedgerOptions {
  readonly backlog: number
}

interface AddOptions extends ImportOptions {
  readonly all?: boolean
  readonly folder?: readonly string[]
}

/** `hearsay feeds`: which feeds a ledger watches. */
export function addFeedsCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const parent = program.command('feeds').description('say which feeds and sitemaps a ledger watches')
  const add = parent.command('add').description('watch feeds: their own addresses, or those of sites that have them')
  addBacklogOption(addLedgerOption(add))
    .argument('<address...>', 'a feed, a sitemap, or a page that names its feeds')
    .option('--all', 'every feed that a page names, in place of the likeliest')
    .option('--folder <path>', 'where they stand in the list, as "Europe/Agencies"', parsePath)
    .action((addresses: readonly string[], options: AddOptions) =>
      withLedger(openToWrite(options.ledger, terminal), async (store) =>
        done(await addAll(store, addresses, options, terminal)),
      ),
    )
  addLedgerOption(
    parent.command('list').description('print the address of each feed, its kind, title and folder'),
  ).action(({ ledger }: LedgerOptions) =>
    withLedger(openLedger(ledger, { readOnly: true }), async (store) => {
      const feeds = await store.watching.feeds()
      if (feeds.length === 0) say(terminal, noFeed)
      for (const feed of feeds) await print(terminal.stdout, `${toListLine(feed)}\n`)
      done(exit.allRead)
    }),
  )
  addLedgerOption(parent.command('remove').description('watch feeds no longer; what they brought stays'))
    .argument('<address...>', 'addresses as feeds list prints them')
    .action((addresses: readonly string[], { ledger }: LedgerOptions) =>
      withLedger(openExisting(ledger), async (store) => done(await removeAll(store, addresses, terminal))),
    )
  addBacklogOption(addLedgerOption(parent.command('import').description('watch the feeds that an OPML file lists')))
    .argument('<file>', 'an OPML file, as other readers of feeds export it', parseFile)
    .action((file: string, options: ImportOptions) =>
      withLedger(openToWrite(options.ledger, terminal), async (store) =>
        done(await importFile(store, file, options, terminal)),
      ),
    )
  addLedgerOption(parent.command('export').description('print the feeds as OPML')).action(({ ledger }: LedgerOptions) =>
    withLedger(openLedger(ledger, { readOnly: true }), async (store) => {
      await print(terminal.stdout, await exportFeeds(store, terminal.now()))
      done(exit.allRead)
    }),
  )
}

const addBacklogOption = (command: Command): Command =>
  command.option('--backlog <days>', 'fetch reports of so many days back too', parseWhole(0, 36_500), usualBacklogDays)

const parsePath = (path: string): readonly string[] =>
  path
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean)

/** An address as a person writes it, perhaps without its scheme, less the password in it. */
const toShown = (written: string): string =>
  toShownAddress(written.includes('@') && !written.includes('://') ? `https://${written}` : written)

async function addAll(
  store: LedgerStore,
  addresses: readonly string[],
  { all = false, backlog: backlogDays, folder = [] }: AddOptions,
  terminal: Terminal,
): Promise<number> {
  const fetch = createLedgerFetcher(store, terminal)
  let failed = 0
  for (const address of addresses) {
    try {
      const found = await findFeeds(address, { fetch, all })
      const { added, known } = await addFeeds(store, found, { now: terminal.now(), backlogDays, folder })
      for (const feed of added) say(terminal, `Added: ${toListLine(feed)}`)
      for (const feed of known) say(terminal, `Watched already: ${toListLine(feed)}`)
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      say(terminal, failureLine(toShown(address), error))
      failed += 1
    }
  }
  return failed > 0 ? exit.someFailed : exit.allRead
}

async function removeAll(store: LedgerStore, addresses: readonly string[], terminal: Terminal): Promise<number> {
  const feeds = await store.watching.feeds()
  let missing = 0
  for (const address of addresses) {
    const feed = findWatched(feeds, address)
    if (feed && (await store.watching.removeFeed(feed.id))) say(terminal, `Removed: ${toListLine(feed)}`)
    else {
      say(
        terminal,
        `Expected the address of a feed that is watched, got ${toShown(address)}; hearsay feeds list prints them.`,
      )
      missing += 1
    }
  }
  return missing > 0 ? exit.someFailed : exit.allRead
}

async function importFile(
  store: LedgerStore,
  file: string,
  { backlog: backlogDays }: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const opml = await readOpmlFile({ name: file, path: resolve(terminal.cwd, file) }).catch((error: unknown) => {
    throw toMissing(file, error)
  })
  const { added, known, skipped = 0 } = await importFeeds(store, opml, { now: terminal.now(), backlogDays })
  say(terminal, toImportLine(added.length, known.length))
  if (skipped > 0)
    say(
      terminal,
      `Left out ${skipped} ${skipped === 1 ? 'entry' : 'entries'} of the list without a usable web address.`,
    )
  return exit.allRead
}

function toImportLine(added: number, known: number): string {
  if (added + known === 0) return 'The list names no feed: nothing was added.'
  const rest = known === 0 ? '' : known === 1 ? ' 1 is watched already.' : ` ${known} are watched already.`
  return `Added ${added} of ${added + known} ${added + known === 1 ? 'feed' : 'feeds'}.${rest}`
}

function toMissing(file: string, error: unknown): unknown {
  if (error instanceof HearsayError || !(error instanceof Error && 'code' in error)) return error
  return new HearsayError(
    'input.unreadable',
    `Expected an OPML file at ${file}, the system says ${String(error.code)}.`,
    { cause: error },
  )
}

function toListLine({ url, kind, title = '', folder = [] }: Omit<FeedBrief, 'id'>): string {
  return [url, kind, toStderrText(title), toStderrText(folder.join('/'))].join('\t').trimEnd()
}
