// Measures the feed reader on feedparser's own tests: npm run bench:feeds -- CORPORA [--errors N]
// CORPORA holds feeds/feedparser.jsonl and the documents that it names. feedsmith is measured beside it where it is installed: npm ci --prefix bench
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeDocument } from '../dist/acquire/feeds/decode-document.js'
import { readFeed } from '../dist/acquire/feeds/index.js'
import { findRule, leftOut } from './feeds-mapping.mjs'
import { fromFeedsmith } from './feeds-peer.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' }, half: { type: 'string' } },
})
const [corpora = ''] = positionals
const list = join(corpora, 'feeds', 'feedparser.jsonl')
if (!existsSync(list)) {
  process.stderr.write(
    `Expected: npm run bench:feeds -- CORPORA, a folder that holds feeds/feedparser.jsonl; got "${corpora}".\n`,
  )
  process.exit(2)
}
const rows = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** feedparser's tests serve their files from here. */
const server = 'http://127.0.0.1:8097/'
const headerOf = (row, name) => Object.entries(row.header).find(([key]) => key.toLowerCase() === name)?.[1]
const documentOf = (row) => {
  const bytes = readFileSync(join(corpora, 'feeds', row.feed))
  const location = headerOf(row, 'content-location')
  const page = `${server}${row.id}`
  const url = location && URL.canParse(location, page) ? new URL(location, page).href : page
  return { bytes, contentType: headerOf(row, 'content-type'), url: /^https?:/.test(url) ? url : page }
}
const documents = rows.map(documentOf)

const load = createRequire(import.meta.url)
const feedsmith = (() => {
  try {
    return load('feedsmith')
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    return undefined
  }
})()

const readers = {
  hearsay: (document) => {
    const read = readFeed(document)
    return read.kind === 'feed' ? read.feed : undefined
  },
  ...(feedsmith && {
    feedsmith: (document) => {
      const { text } = decodeDocument(document.bytes, document.contentType)
      return fromFeedsmith(feedsmith.parseFeed(text))
    },
  }),
}

const tally = new Map()
const skipped = new Map()
const failures = { hearsay: [], feedsmith: [] }
const passedByPeer = new Set()
const trouble = {}
const speed = {}
const halfOf = (id) => (createHash('sha256').update(id).digest()[0] < 128 ? 'develop' : 'check')
const holdsEntry = (bytes) => /<(?:\w+:)?(?:item|entry)\b|"items"/i.test(bytes.toString('latin1').replaceAll('\0', ''))

for (const [name, read] of Object.entries(readers)) {
  trouble[name] = { threw: 0, none: [] }
  const started = process.cpuUsage()
  const feeds = documents.map((document, i) => {
    try {
      const feed = read(document)
      if (!(feed?.entries.length > 0) && holdsEntry(document.bytes)) trouble[name].none.push(rows[i].id)
      return feed
    } catch {
      trouble[name].threw += 1
      if (holdsEntry(document.bytes)) trouble[name].none.push(rows[i].id)
      return undefined
    }
  })
  const { user, system } = process.cpuUsage(started)
  speed[name] = (documents.length * 1e6) / (user + system)
  rows.forEach((row, i) => {
    for (const check of row.checks ?? []) countCheck(name, row, check, feeds[i], documents[i])
  })
}

function countCheck(name, row, check, feed, document) {
  const path = check.path.map((part) => (typeof part === 'number' ? '#' : part)).join('.')
  const rule = findRule(path)
  if (!rule) {
    const reason = leftOut(path)
    const key = `${reason}\t${path}`
    if (name === 'hearsay') skipped.set(key, (skipped.get(key) ?? 0) + 1)
    return
  }
  const numbers = check.path.filter((part) => typeof part === 'number')
  const source = document.bytes.toString('latin1')
  const passed = feed !== undefined && rule({ feed, entry: feed.entries[numbers[0]], numbers, check, source })
  const half = halfOf(row.id)
  for (const key of [path, 'all', `all, ${half} half`]) {
    const counts = tally.get(key) ?? { total: 0, hearsay: 0, feedsmith: 0 }
    if (name === 'hearsay') counts.total += 1
    if (passed) counts[name] += 1
    tally.set(key, counts)
  }
  if (!passed) failures[name].push({ half, path, row, check, feed })
  if (passed && name === 'feedsmith') passedByPeer.add(check)
}

const percent = (part, whole) => ((100 * part) / whole).toFixed(1).padStart(5)
const line = (path, { total, hearsay, feedsmith: peer }) =>
  `${path.padEnd(36)} ${String(total).padStart(5)} ${String(hearsay).padStart(8)} ${percent(hearsay, total)} %${feedsmith ? `${String(peer).padStart(10)} ${percent(peer, total)} %` : ''}\n`
const sums = [...tally].filter(([path]) => path.startsWith('all'))
const paths = [...tally].filter(([path]) => !path.startsWith('all')).toSorted(([, a], [, b]) => b.total - a.total)
process.stdout.write(
  `${'path in feedparser'.padEnd(36)} total  Hearsay        ${feedsmith ? '   feedsmith' : '   (feedsmith is not installed: npm ci --prefix bench)'}\n`,
)
for (const [path, counts] of [...paths, ...sums.toSorted()]) process.stdout.write(line(path, counts))
for (const [name, { threw, none }] of Object.entries(trouble))
  process.stdout.write(
    `${name}: threw ${threw} times; ${none.length} documents with an entry gave none${none.length > 0 ? ` (${none.slice(0, 8).join(', ')})` : ''}; ${Math.round(speed[name])} documents per CPU-second\n`,
  )

if (feedsmith) {
  const only = failures.hearsay.filter(({ check }) => passedByPeer.has(check))
  process.stdout.write(
    `checks that feedsmith alone passes: ${only.length} (${only.map(({ row }) => row.id).join(', ')})\n`,
  )
}

/** Feeds as outlets send them: 50 entries with their full text. feedparser's tests are small. */
const madeFeed = Buffer.from(
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Quay</title><link>https://quay.example/</link>${Array.from(
    { length: 50 },
    (_, i) =>
      `<item><title>Ferry ${i} runs aground &amp; waits</title><link>https://quay.example/${i}</link><guid>q${i}</guid><pubDate>Tue, 06 Aug 2024 07:10:00 GMT</pubDate><description>The ferry waits.</description><content:encoded><![CDATA[${'<p>The ferry <a href="/ferry">Anna</a> ran aground off the point at noon, the harbour master said.</p>'.repeat(40)}]]></content:encoded></item>`,
  ).join('')}</channel></rss>`,
)
for (const [name, read] of Object.entries(readers)) {
  const started = process.cpuUsage()
  for (let i = 0; i < 100; i += 1) read({ bytes: madeFeed, url: server })
  const { user, system } = process.cpuUsage(started)
  process.stdout.write(
    `${name}: ${Math.round(1e8 / (user + system))} feeds of 50 full texts (${Math.round(madeFeed.length / 1e3)} kB) per CPU-second\n`,
  )
}

const reasons = new Map()
for (const [key, count] of skipped) {
  const [reason, path] = key.split('\t')
  reasons.set(reason, [...(reasons.get(reason) ?? []), [path, count]])
}
process.stdout.write('\nLeft out, by kind:\n')
for (const [reason, list] of reasons) {
  const total = list.reduce((sum, [, count]) => sum + count, 0)
  const named = list.toSorted(([, a], [, b]) => b - a).map(([path, count]) => `${path} ${count}`)
  process.stdout.write(`${String(total).padStart(5)}  ${reason}: ${named.join(', ')}\n`)
}
const withoutChecks = rows.filter(({ checks }) => !checks).length
process.stdout.write(`${String(withoutChecks).padStart(5)}  documents whose expectation is a program and no path\n`)

for (const { path, row, check, feed } of failures.hearsay
  .filter(({ half }) => values.half === undefined || half.startsWith(values.half))
  .slice(0, Number(values.errors)))
  process.stdout.write(
    `\n${row.id} ${path} expected ${JSON.stringify(check.value)}\n  ${JSON.stringify(feed)?.slice(0, 700)}\n`,
  )
