import type { Fetcher } from '../../../src/acquire/index.ts'
import type { WatchedFeed } from '../../../src/core/watch.ts'
import {
  createReaderPool,
  type PushDeps,
  toWatchedFeed,
  usualPace,
  usualRevisits,
  type WatchEvent,
  watch,
} from '../../../src/pipeline/index.ts'
import type { LedgerStore } from '../../../src/store/index.ts'

/** When a made watch begins. */
export const begin = '2026-03-01T12:00:00.000Z'

export const hours = (count: number): string => new Date(Date.parse(begin) + count * 3_600_000).toISOString()

/** A feed at an address, as it is added when the watch begins. */
export const newFeed = (url: string): WatchedFeed => toWatchedFeed({ url, kind: 'feed', now: begin, backlogDays: 30 })

interface WatchStretch {
  readonly fetch: Fetcher
  readonly from?: string
  readonly to: string
  readonly push?: PushDeps
}

/** One for all watches: to load the models takes longer than most of them. */
const pool = createReaderPool({ jobs: 1, now: () => begin, fast: true })

/** Watches the feeds of a ledger over a stretch of made time, which passes whenever the watcher sleeps. Gives what it did. */
export async function watchUntil(
  store: LedgerStore,
  { fetch, from = begin, to, push }: WatchStretch,
): Promise<readonly WatchEvent[]> {
  let time = Date.parse(from)
  const now = (): string => new Date(time).toISOString()
  const events: WatchEvent[] = []
  const stop = new AbortController()
  let underWay = 0
  const counted =
    <Asked, Answer>(work: (asked: Asked) => Promise<Answer>) =>
    async (asked: Asked): Promise<Answer> => {
      underWay += 1
      return work(asked).finally(() => {
        underWay -= 1
      })
    }
  const sleep = async (ms: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve))
    // Made time stands still while there is work.
    if (underWay === 0) time += ms
    if (time >= Date.parse(to)) stop.abort()
  }
  const settings = {
    pace: usualPace,
    revisits: usualRevisits,
    slots: 2,
    lease: 300,
    glance: 3600,
    settleAfter: { articles: 50, seconds: 60 },
  }
  const outside = {
    fetch: counted(fetch),
    archive: async () => undefined,
    read: counted(pool.read),
    now,
    sleep,
    random: () => 0.5,
    ...(push && { push }),
  }
  await watch({ store, ...outside, settings, onEvent: (event) => events.push(event) }, stop.signal)
  return events
}
