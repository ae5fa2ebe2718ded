import { once } from 'node:events'
import type { Command } from 'commander'
import { unreachable } from '../core/error.ts'
import type { WatchEvent } from '../pipeline/index.ts'
import { exit } from './failure.ts'
import { noFeed } from './health-text.ts'
import { openToWrite } from './open-to-write.ts'
import { createLedgerFetcher, openWatcher, toBrokenLine } from './open-watcher.ts'
import { addLedgerOption, type LedgerOptions } from './options.ts'
import { say, type Terminal } from './terminal.ts'
import { addWatchOptions, type WatchOptions } from './watch-options.ts'

/** `hearsay watch`: polls the ledger's feeds and files what they bring, until it is interrupted. */
export function addWatchCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const command = program.command('watch').description('poll the feeds of a ledger and file what they bring')
  addWatchOptions(addLedgerOption(command)).action(async (options: WatchOptions & LedgerOptions) => {
    const store = await openToWrite(options.ledger, terminal)
    try {
      const feeds = await store.watching.feeds()
      if (feeds.length === 0) say(terminal, noFeed)
      const leased = await store.watching.leased(terminal.now())
      if (leased) say(terminal, toLeasedLine(leased))
      const onEvent = (event: WatchEvent): void => say(terminal, toLine(event))
      const watcher = openWatcher({
        store,
        fetch: createLedgerFetcher(store, terminal),
        ledger: options.ledger,
        options,
        terminal,
        onEvent,
      })
      const stop = new AbortController()
      void Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => stop.abort())
      try {
        await watcher.run(stop.signal)
      } finally {
        await watcher.close()
      }
    } finally {
      await store.close()
    }
    done(exit.allRead)
  })
}

function toLeasedLine({ jobs, until }: { readonly jobs: number; readonly until: string }): string {
  const [what, they] = jobs === 1 ? ['1 feed or page is', 'it is'] : [`${jobs} feeds and pages are`, 'they are']
  return `${what} with another watcher; if that was killed, ${they} taken over by ${until}.`
}

function toLine(event: WatchEvent): string {
  switch (event.kind) {
    case 'polled': {
      const { feed, poll } = event
      const name = feed.title ?? feed.url
      if (feed.failures > 0) return `${name}: ${feed.problem ?? poll.result}`
      return poll.result === 'unchanged' ? `${name}: not modified` : `${name}: ${poll.fresh} new of ${poll.entries}`
    }
    case 'filed':
      return `${event.isRevision ? 'Changed' : 'Filed'}: ${event.title === undefined ? '' : `${event.title} `}${event.name}`
    case 'unchanged':
      return `The same as before: ${event.name}`
    case 'missed':
      return `Not filed: ${event.name}: ${event.problem}`
    case 'broken':
      return toBrokenLine(event)
    case 'settled':
      return `Counted ${event.articles} ${event.articles === 1 ? 'report' : 'reports'} into the ledger.`
    default:
      return unreachable(event)
  }
}
