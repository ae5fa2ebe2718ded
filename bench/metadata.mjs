// Measures what is read about a report beside its text, on real pages: npm run bench:metadata -- CORPORA [--errors date|title|author [--half A]]
// CORPORA holds extract/trafilatura/gold.jsonl and its pages. Halves are by a hash of the page's name: rules are made on A, and checked on B.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodePage } from '../dist/extract/decode-page.js'
import { findFacts } from '../dist/extract/find-facts.js'
import { viewPage } from '../dist/extract/page-view.js'
import { parsePage } from '../dist/extract/parse-page.js'

const [corpora = '', ...options] = process.argv.slice(2)
const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined)
const folder = join(corpora, 'extract', 'trafilatura')
if (!existsSync(join(folder, 'gold.jsonl'))) {
  process.stderr.write(
    `Expected: npm run bench:metadata -- CORPORA, a folder that holds extract/trafilatura/gold.jsonl; got "${corpora}".\n`,
  )
  process.exit(2)
}

const rows = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** FNV-1a, so that a page stays in its half whatever joins the corpus. */
function halfOf(id) {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return (hash >>> 8) % 2 === 0 ? 'A' : 'B'
}

const spent = { parse: 0, view: 0, facts: 0 }
function timed(step, run) {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  spent[step] += user + system
  return result
}

const found = rows.map((row) => {
  const bytes = gunzipSync(readFileSync(join(folder, row.htmlGz)))
  const root = timed('parse', () => parsePage(decodePage(bytes).text))
  timed('view', () => viewPage(root))
  const { facts } = timed('facts', () => findFacts(root, { url: row.url }))
  return { row, facts, half: halfOf(row.id) }
})

const plain = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
/** The gold writes several people as a list, or with commas, semicolons, "&" and "und"; both sides are cut alike and must be the same set. */
const peopleOf = (value) =>
  (Array.isArray(value) ? value : [value])
    .flatMap((line) =>
      plain(line)
        .toLowerCase()
        .replace(/^(?:von|by|par|por) /, '')
        .split(/\s*[,;&]\s*|\s(?:und|and|et|y)\s/),
    )
    .filter(Boolean)
    .sort()
    .join('|')

const kinds = {
  date: {
    gold: (meta) => meta.date?.replace(/\D/g, '-').replace(/-(\d)$/, '-0$1'),
    ours: (facts) => facts.publishedAt?.slice(0, 10),
    same: (a, b) => a === b,
  },
  title: { gold: (meta) => meta.title, ours: (facts) => facts.title, same: (a, b) => plain(a) === plain(b) },
  author: { gold: (meta) => meta.author, ours: (facts) => facts.byline, same: (a, b) => peopleOf(a) === peopleOf(b) },
}

/** `wrong` is another value than the gold's, `missing` none; `extra` is one where the gold looked and found none. */
function count(kind, list) {
  const { gold, ours, same } = kinds[kind]
  const counts = { right: 0, wrong: 0, missing: 0, extra: 0 }
  const errors = []
  for (const { row, facts } of list) {
    if (!(kind in row.meta)) continue
    const [wanted, got] = [gold(row.meta) || undefined, ours(facts)]
    const result =
      wanted === undefined
        ? got === undefined
          ? 'none'
          : 'extra'
        : got === undefined
          ? 'missing'
          : same(wanted, got)
            ? 'right'
            : 'wrong'
    if (result in counts) counts[result] += 1
    if (result !== 'none' && result !== 'right')
      errors.push({ result, id: row.id, url: row.url, wanted, got, from: facts.publishedFrom })
  }
  return { ...counts, errors }
}

const half = option('--half')
const listed = option('--errors')
if (listed !== undefined) {
  const { errors } = count(
    listed,
    found.filter((one) => half === undefined || one.half === half),
  )
  for (const { result, id, wanted, got, from } of errors)
    process.stdout.write(
      `${result}\t${id}\t${wanted ?? '-'}\t${got ?? '-'}${listed === 'date' ? `\t${from ?? ''}` : ''}\n`,
    )
}

const share = (value) => value.toFixed(3)
const lines = [
  ['', 'half', 'pages', 'right', 'wrong', 'missing', 'extra', 'P', 'R', 'F1', 'F1, a wrong one counted once'],
]
for (const kind of Object.keys(kinds))
  for (const part of ['A', 'B', 'both']) {
    const { right, wrong, missing, extra } = count(
      kind,
      found.filter((one) => part === 'both' || one.half === part),
    )
    const [p, r] = [right / (right + wrong), right / (right + wrong + missing)]
    lines.push(
      [
        kind,
        part,
        right + wrong + missing,
        right,
        wrong,
        missing,
        extra,
        share(p),
        share(r),
        share((2 * p * r) / (p + r)),
        share((2 * right) / (2 * right + wrong + missing)),
      ].map(String),
    )
  }
const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)))
for (const line of lines)
  process.stdout.write(
    `${line
      .map((cell, at) => cell.padEnd(widths[at]))
      .join('  ')
      .trimEnd()}\n`,
  )
const rate = (step) => `${step} ${(spent[step] / 1000 / rows.length).toFixed(2)} ms`
process.stdout.write(`CPU time a page: ${Object.keys(spent).map(rate).join(', ')}\n`)
