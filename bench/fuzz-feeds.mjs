// Reads mutated feeds, sitemaps and lists and tells of every exception and every slow one: npm run bench:fuzz-feeds -- CORPORA [--cases 100000] [--seed 1]
// CORPORA holds feeds/feedparser.jsonl and the documents that it names: what is mutated.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFeedAddresses, parseLinkHeader, readFeed, readOpml, readSitemap } from '../dist/acquire/feeds/index.js'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const [corpora = ''] = positionals
const list = join(corpora, 'feeds', 'feedparser.jsonl')
if (!existsSync(list)) {
  process.stderr.write(
    `Expected: npm run bench:fuzz-feeds -- CORPORA, a folder that holds feeds/feedparser.jsonl; got "${corpora}".\n`,
  )
  process.exit(2)
}
const documents = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line) => readFileSync(join(corpora, 'feeds', JSON.parse(line).feed)))

/** mulberry32, public domain: the same cases on every machine. */
let state = Number(values.seed)
const random = () => {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}
const below = (limit) => Math.floor(random() * limit)
const pick = (from) => from[below(from.length)]

/** Pieces of markup that change what follows them. */
const scraps = [
  ...['<', '>', '&', '"', "'", '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE x [', ']>', '<?xml ', '?>'],
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<entry>',
    '</entry>',
    '<feed>',
    '<link href="',
    '<title>',
    '<guid>',
    '<url>',
    '<loc>',
    '<outline ',
  ],
  ...[
    'xmlns="',
    'xmlns:a="',
    'xml:base="',
    'type="xhtml"',
    'mode="base64"',
    '&lt;',
    '&amp;',
    '&#x0;',
    '&#xD800;',
    '&#99999999;',
    '&lt;script&gt;',
    '<script>',
    '<iframe ',
  ],
  ...[
    '\0',
    '\ufeff',
    '\ud800',
    'é',
    '{',
    '[',
    '}',
    '{"items":[',
    '2024-99-99T99:99',
    'javascript:',
    '//',
    'encoding="utf-16"',
    'charset=hz-gb-2312',
  ],
].map((text) => Buffer.from(text))

function mutate(bytes) {
  let mutated = bytes
  for (let left = 1 + below(10); left > 0; left -= 1) {
    const at = below(mutated.length + 1)
    const [start, rest] = [mutated.subarray(0, at), mutated.subarray(at)]
    const kind = below(6)
    if (kind === 0) mutated = Buffer.concat([start, pick(scraps), rest])
    else if (kind === 1) mutated = Buffer.concat([start, rest.subarray(below(200))])
    else if (kind === 2) mutated = Buffer.concat([start, Buffer.from([below(256)]), rest.subarray(1)])
    else if (kind === 3) mutated = Buffer.concat([start, start.subarray(below(at + 1)), rest])
    else if (kind === 4) mutated = Buffer.concat([start, pick(documents).subarray(below(400), 800), rest])
    else mutated = start.length > 20 ? start : mutated
    if (mutated.length > 1_000_000) mutated = mutated.subarray(0, 1_000_000)
  }
  // Now and then one part of it very often: what is quadratic shows.
  if (below(200) > 0 || mutated.length === 0) return mutated
  const at = below(mutated.length)
  const part = Buffer.concat([mutated.subarray(at, at + 1 + below(30)), pick(scraps)])
  const many = Buffer.concat(Array(Math.ceil(1_000_000 / part.length)).fill(part))
  return Buffer.concat([mutated.subarray(0, at), many, mutated.subarray(at)]).subarray(0, 1_000_000)
}

const url = 'https://paper.example/feed'
const contentTypes = [
  undefined,
  'text/xml',
  'text/xml; charset=iso-8859-1',
  'application/rss+xml; charset=utf-16',
  'text/html; charset=gbk',
]
const tallies = { feed: 0, none: 0, threw: 0 }
let [slowest, total] = [0, 0]
const readers = {
  feed: (bytes) => tallies[readFeed({ bytes, url, contentType: pick(contentTypes) }).kind]++,
  sitemap: (bytes) => readSitemap({ bytes, url }),
  opml: (bytes) => readOpml(bytes),
  addresses: (bytes) => findFeedAddresses(bytes, url),
  header: (bytes) => parseLinkHeader(bytes.toString('latin1'), url),
}
const cases = Number(values.cases)
for (let i = 0; i < cases; i += 1) {
  const bytes = mutate(pick(documents))
  for (const [name, read] of Object.entries(readers)) {
    const started = process.cpuUsage()
    try {
      read(bytes)
    } catch (error) {
      tallies.threw += 1
      process.stdout.write(`${name}: threw at case ${i} of seed ${values.seed}: ${error.stack?.slice(0, 400)}\n`)
    }
    const { user, system } = process.cpuUsage(started)
    const seconds = (user + system) / 1e6
    total += seconds
    slowest = Math.max(slowest, seconds)
    if (seconds > 2)
      process.stdout.write(
        `${name}: ${seconds.toFixed(1)} s at case ${i} of seed ${values.seed}, ${bytes.length} bytes: ${JSON.stringify(bytes.toString('latin1', 0, 200))}\n`,
      )
  }
}
process.stdout.write(
  `${cases} cases: ${tallies.feed} feeds, ${tallies.none} none, ${tallies.threw} exceptions; slowest ${slowest.toFixed(2)} CPU-seconds, ${total.toFixed(0)} in all\n`,
)
