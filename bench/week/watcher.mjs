// Watches the invented week by the clock in the file, which jumps whenever nothing is under way. May be killed at any line.
// node watcher.mjs LEDGER CLOCK PORT UNTIL
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sendRequest } from '../../dist/acquire/fetch/send-request.js'
import { createFetcher, createPoliteFetcher, createUserAgent, openArchive } from '../../dist/acquire/index.js'
import { createLedgerMemory, createReaderPool, usualPace, usualRevisits, watch } from '../../dist/pipeline/index.js'
import { openLedger } from '../../dist/store/index.js'
import { openClock } from './clock.mjs'
import { createRandom, start } from './news.mjs'

const [ledger, clockFile, port, until] = process.argv.slice(2)
const clock = openClock(clockFile, start)
let time = clock.now()
const now = () => new Date(time).toISOString()
const move = (to) => {
  if (to <= time) return
  time = to
  clock.write(time)
}

/** While something is under way, time passes a hundred times as fast as it does; otherwise it jumps to where somebody wakes. */
let underWay = 0
const sleepers = new Set()
const counted =
  (work) =>
  async (...asked) => {
    underWay += 1
    return work(...asked).finally(() => {
      underWay -= 1
    })
  }
function tick() {
  if (underWay > 0) move(time + 100)
  else if (sleepers.size > 0) move(Math.min(...[...sleepers].map(({ at }) => at)))
  for (const sleeper of sleepers)
    if (sleeper.at <= time) {
      sleepers.delete(sleeper)
      sleeper.wake()
    }
  setTimeout(tick, underWay > 0 ? 1 : 0)
}
const sleep = (ms, signal) =>
  new Promise((resolve) => {
    const sleeper = { at: time + ms, wake: resolve }
    sleepers.add(sleeper)
    signal?.addEventListener('abort', () => {
      sleepers.delete(sleeper)
      resolve()
    })
  })

const random = createRandom(process.pid)
const store = await openLedger(ledger)
const archive = await openArchive(join(ledger, 'archive'), {
  now,
  uuid: randomUUID,
  software: 'Hearsay bench',
  maxFileBytes: 20_000_000,
})
const pool = createReaderPool({ jobs: 2, now, fast: true })
const fetcher = createFetcher({
  send: counted(sendRequest),
  now: () => time,
  lookup: async () => ['127.0.0.1'],
  allowAddresses: [`127.0.0.1:${port}`],
  userAgent: createUserAgent({ contact: 'bench@example.org' }),
})
const fetch = createPoliteFetcher({
  fetcher,
  memory: createLedgerMemory(store.watching),
  now: () => time,
  sleep,
  random,
})
const stop = new AbortController()
const ending = setInterval(() => time >= Number(until) && stop.abort(), 20)
tick()
await watch(
  {
    store,
    fetch,
    archive: counted(async (exchanges) => {
      for (const exchange of exchanges) await archive.append(exchange)
    }),
    read: counted((input) => pool.read(input)),
    now,
    sleep,
    random,
    settings: {
      pace: usualPace,
      revisits: usualRevisits.slice(0, 5),
      slots: 12,
      lease: 900,
      glance: 3600,
      settleAfter: { articles: 200, seconds: 6 * 3600 },
    },
  },
  stop.signal,
)
clearInterval(ending)
await pool.close()
await archive.close({ finish: true })
await store.close()
process.exit(0)
