// Measures a ledger as it grows: npm run bench:ledger -- SCENARIO [--count 100000] [--ledger PLACE]
// SCENARIO is a folder with gold.json, whose texts give the vocabulary; PLACE is where the ledger is made, a new folder unless told.

import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { settle } from '../dist/pipeline/settle.js'
import { toFiledReading } from '../dist/pipeline/to-filed-reading.js'
import { openLedger } from '../dist/store/index.js'
import { madeNews, vocabularyOf } from './made-news.mjs'

const usage = 'Expected: npm run bench:ledger -- SCENARIO [--count N] [--ledger PLACE], a folder that holds gold.json'
function stop(got) {
  process.stderr.write(`${usage}; got ${got}.\n`)
  process.exit(2)
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '100000' }, ledger: { type: 'string' } },
})
const gold = join(positionals[0] ?? '', 'gold.json')
if (!existsSync(gold)) stop(`"${positionals[0] ?? ''}"`)
const count = Number(values.count)
if (!Number.isInteger(count) || count < 3000) stop(`the count "${values.count}", which should be 3000 or more`)

const vocabulary = vocabularyOf(JSON.parse(readFileSync(gold, 'utf8')).pages.map(({ body }) => body))
const outlets = Array.from({ length: 60 }, (_, i) => `${vocabulary.names[i * 3]} ${i % 2 ? 'Post' : 'Times'}`)

function toReading({ i, at, outlet, title, text, said }) {
  const sentences = [...text.matchAll(/[^.\n]+\./g)].map((match) => [
    match.index + match[0].search(/\S/),
    match.index + match[0].length,
  ])
  const when = new Date(at).toISOString()
  return toFiledReading({
    seenAt: new Date(at + 600_000).toISOString(),
    externalId: `made-${i}`,
    reading: {
      hearsay: '1',
      article: {
        ...{ outlet, title, text, url: `https://made.example/${i}`, publishedAt: when },
        ...{ publishedPrecision: 'second', publishedFrom: 'given' },
        textHash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      },
      notices: [],
      sentences,
      times: [],
      entities: [],
      attributions: said.map(({ first, end, by, stance }, a) => ({
        id: `a${a}`,
        source: { spans: [[first - by.length - 11, first - 11]], text: by },
        cue: { spans: [[first - 10, first - 6]], text: 'said' },
        content: { spans: [[first, end]], text: text.slice(first, end) },
        ...{ form: 'indirect', stance, certainty: 'certain', sourceKind: 'organization', speaker: by },
        ...{ rule: 'made', confidence: 1 },
      })),
    },
  })
}

const place = values.ledger ?? mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
const store = await openLedger(place)
const costs = []
let batch = []
const began = performance.now()
for (const made of madeNews(vocabulary, { count, perDay: 180, outlets })) {
  batch.push(toReading(made))
  if (batch.length < 1000) continue
  const started = process.cpuUsage()
  for (let from = 0; from < batch.length; from += 64) await store.file(batch.slice(from, from + 64))
  const filed = process.cpuUsage(started)
  await settle(store)
  const { user, system } = process.cpuUsage(started)
  costs.push({ file: (filed.user + filed.system) / 1e6, all: (user + system) / 1e6 })
  if (costs.length % 5 === 0)
    process.stderr.write(
      `${costs.length} thousand articles, ${costs
        .slice(-5)
        .map(({ all }) => all.toFixed(2))
        .join(' ')} ms of CPU an article\n`,
    )
  batch = []
}
const seconds = (performance.now() - began) / 1000

const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
async function timed(asks, ask) {
  const times = []
  for (const one of asks) {
    const started = performance.now()
    await ask(one)
    times.push(performance.now() - started)
  }
  return times
}
const pages = []
for (let cursor; pages.length < 400; ) {
  const page = await store.claims({ limit: 200, ...(cursor && { cursor }) })
  pages.push(...page.items)
  cursor = page.next
  if (!cursor) break
}
const claimTimes = await timed(pages.slice(0, 300), ({ id }) => store.claim(id))
const storyTimes = await timed([...new Set(pages.map(({ storyId }) => storyId))].slice(0, 100), async (id) => {
  await store.story(id)
  await store.claims({ storyId: id })
})
const words = pages.flatMap(({ statement }) => statement.match(/\p{L}{5,}/gu) ?? []).slice(0, 300)
const searchTimes = await timed(
  words.slice(0, -1).map((word, i) => (i % 3 === 0 ? word : `${word} ${words[i + 1]}`)),
  (text) => store.search({ text, limit: 20, ...(text.length % 2 && { filter: { stance: 'denies' } }) }),
)
const counts = await store.counts()
const mean = (list, of) => list.reduce((sum, one) => sum + of(one), 0) / list.length
const warm = Math.min(10, Math.floor(costs.length / 3))
const [first, last] = [costs[warm] ?? costs[0], costs.at(-1)]
const size = existsSync(join(place, 'ledger.sqlite')) ? statSync(join(place, 'ledger.sqlite')).size : undefined
process.stdout.write(`${count} articles, ${counts.claims} claims, ${counts.stories} stories in ${seconds.toFixed(0)} s
cost of an article, ms of CPU    ${first.all.toFixed(2)} in thousand ${warm + 1}, ${last.all.toFixed(2)} in the last: ${(last.all / first.all).toFixed(2)} times; mean ${mean(costs, ({ all }) => all).toFixed(2)}, of which filing ${mean(costs, ({ file }) => file).toFixed(2)}
a claim from the store, ms       median ${quantile(claimTimes, 0.5).toFixed(1)}, p95 ${quantile(claimTimes, 0.95).toFixed(1)}
a story and its claims, ms       median ${quantile(storyTimes, 0.5).toFixed(1)}, p95 ${quantile(storyTimes, 0.95).toFixed(1)}
search, ms                       median ${quantile(searchTimes, 0.5).toFixed(1)}, p95 ${quantile(searchTimes, 0.95).toFixed(1)}
size of ledger.sqlite            ${size === undefined ? '-' : `${(size / 1e9).toFixed(2)} GB, ${(size / count / 1000).toFixed(1)} kB an article`}
`)
await store.close()
if (values.ledger === undefined) rmSync(place, { recursive: true })
