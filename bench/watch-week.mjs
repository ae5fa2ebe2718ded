// Replays a week of feeds at speed, with faults and kills: npm run bench:watch -- [--feeds 300] [--days 7] [--kills 10] [--keep FOLDER]
// An own server plays the outlets on 127.0.0.1 (week/server.mjs); the watcher (week/watcher.mjs) is killed and started again. What must hold is
// asserted from the server's log, the ledger and the archive.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { toWatchedFeed } from '../dist/pipeline/index.js'
import { openLedger } from '../dist/store/index.js'
import { checkArchive, checkArticles, checkManners } from './week/checks.mjs'
import { openClock } from './week/clock.mjs'
import { createRandom, makeWeek, start } from './week/news.mjs'

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '300' },
    days: { type: 'string', default: '7' },
    kills: { type: 'string', default: '10' },
    keep: { type: 'string' },
  },
})
const [feeds, days, kills] = [values.feeds, values.days, values.kills].map(Number)
const dayMs = 86_400_000
/** Two days more, for what was late. */
const end = start + (days + 2) * dayMs
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'hearsay week '))
if (values.keep) mkdirSync(folder, { recursive: true })
const [ledger, clockFile, log] = ['ledger', 'clock', 'requests.jsonl'].map((name) => join(folder, name))
const script = (name) => fileURLToPath(new URL(`./week/${name}`, import.meta.url))
const say = (line) => process.stderr.write(`${line}\n`)
const week = makeWeek({ feeds, days })
const clock = openClock(clockFile, start)

const server = spawn(process.execPath, [script('server.mjs'), clockFile, log, feeds, days], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const port = Number(String((await once(server.stdout, 'data'))[0]).trim())
const store = await openLedger(ledger)
const now = new Date(start).toISOString()
await store.watching.addFeeds(
  week.map(({ host }) => toWatchedFeed({ url: `http://${host}:${port}/feed`, kind: 'feed', now, backlogDays: 30 })),
  now,
)
await store.close()

const began = performance.now()
const random = createRandom(5)
const killTimes = Array.from({ length: kills }, () => start + random() * days * dayMs).sort((a, b) => a - b)
for (let done = false; !done; ) {
  const watcher = spawn(
    process.execPath,
    ['--enable-source-maps', script('watcher.mjs'), ledger, clockFile, port, end],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const ended = once(watcher, 'exit')
  const timer = setInterval(() => {
    if (killTimes.length > 0 && clock.now() >= killTimes[0]) {
      killTimes.shift()
      watcher.kill('SIGKILL')
    }
  }, 5)
  const report = setInterval(
    () => say(`day ${((clock.now() - start) / dayMs).toFixed(2)}, ${Math.round((performance.now() - began) / 1000)} s`),
    15_000,
  )
  const [code, signal] = await ended
  clearInterval(timer)
  clearInterval(report)
  if (signal === 'SIGKILL') say(`killed on day ${((clock.now() - start) / dayMs).toFixed(2)}`)
  else if (code !== 0) throw new Error(`Expected the watcher to end well, got ${code ?? signal}`)
  else done = true
}
const seconds = (performance.now() - began) / 1000
server.kill()

const requests = readFileSync(log, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const opened = await openLedger(ledger, { readOnly: true })
const rows = [
  ['feeds, days, kills', `${feeds}, ${days}, ${kills}`],
  ['seconds', seconds.toFixed(0)],
  ...(await checkArticles(opened, week, port)),
  ...checkManners(requests, week),
  ...(await checkArchive(join(ledger, 'archive'), opened)),
]
await opened.close()
const width = Math.max(...rows.map(([name]) => name.length))
for (const [name, value, isWrong] of rows)
  process.stdout.write(`${name.padEnd(width)}  ${value}${isWrong ? '   WRONG' : ''}\n`)
if (!values.keep && existsSync(folder)) rmSync(folder, { recursive: true })
process.exit(rows.some(([, , isWrong]) => isWrong) ? 1 : 0)
