// Measures main text on labelled pages: npm run bench:main-text -- SHARED [--peer] [--speed] [--memory] [--errors FILE]
// SHARED holds corpora/extract/aeb and corpora/extract/trafilatura. Both halves are given, by a hash of the page's id.
// --peer measures Readability over linkedom too (npm ci --prefix bench); --errors writes what was missed and taken wrongly, page by page.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { extractPage } from '../dist/extract/index.js'
import { corporaOf, fileOf, halfOf, pageOf, rowsOf } from './main-text/pages.mjs'
import { loadReadability } from './main-text/readability.mjs'
import { countSegments, sumSegments } from './main-text/segments.mjs'
import { countShingles, meanShingles } from './main-text/shingles.mjs'

const { values, positionals } = parseArgs({
  options: {
    memory: { type: 'boolean' },
    speed: { type: 'boolean' },
    peer: { type: 'boolean' },
    errors: { type: 'string' },
  },
  allowPositionals: true,
})
const [shared = ''] = positionals
for (const corpus of corporaOf)
  if (!existsSync(fileOf(shared, corpus))) {
    process.stderr.write(
      `Expected: npm run bench:main-text -- SHARED, a folder that holds corpora/extract/${corpus}/gold.jsonl; got "${shared}".\n`,
    )
    process.exit(2)
  }

const ours = ({ bytes, url }) => {
  const page = extractPage({ bytes, url, contentType: 'text/html' })
  return page.kind === 'article' ? page.text : ''
}

const measures = {
  aeb: { count: countShingles, sum: meanShingles, name: 'AEB, 4-word shingles' },
  trafilatura: { count: countSegments, sum: sumSegments, name: 'trafilatura, phrases' },
}
const percent = (share) => (100 * share).toFixed(1).padStart(5)
const errors = []

/** Twice over the pages, and the second time counts: the first compiles. */
function measureSpeed(who, read) {
  let line = ''
  for (let pass = 0; pass < 2; pass += 1) {
    let seconds = 0
    let pages = 0
    for (const corpus of corporaOf)
      for (const row of rowsOf(shared, corpus)) {
        const page = { bytes: pageOf(shared, corpus, row), url: row.url }
        const started = process.cpuUsage()
        read(page)
        const { user, system } = process.cpuUsage(started)
        seconds += (user + system) / 1e6
        pages += 1
      }
    line = `${who.padEnd(22)} ${pages} pages, ${(pages / seconds).toFixed(0)} a CPU-second\n`
  }
  process.stdout.write(line)
}

function measure(who, read) {
  for (const corpus of corporaOf) {
    const { count, sum, name } = measures[corpus]
    const counts = rowsOf(shared, corpus).map((row) => {
      const text = read({ bytes: pageOf(shared, corpus, row), url: row.url })
      if (read === ours) errors.push({ corpus, id: row.id, half: halfOf(row.id), ...count(row, text) })
      return { half: halfOf(row.id), ...count(row, text) }
    })
    for (const half of ['A', 'B', 'both']) {
      const { precision, recall, f1 } = sum(counts.filter((one) => half === 'both' || one.half === half))
      process.stdout.write(
        `${who.padEnd(22)} ${name.padEnd(22)} ${half.padEnd(5)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}\n`,
      )
    }
  }
}

const readability = loadReadability()
if (values.peer && !readability)
  process.stdout.write('No peer: npm ci --prefix bench installs Readability and linkedom.\n\n')
if (values.peer && readability) measure('Readability, linkedom', readability)
measure('Hearsay', ours)
if (values.speed) {
  if (values.peer && readability) measureSpeed('Readability, linkedom', readability)
  measureSpeed('Hearsay', ours)
}

if (values.errors) writeFileSync(values.errors, errors.map((row) => `${JSON.stringify(row)}\n`).join(''))
if (values.memory) {
  const child = fileURLToPath(new URL('main-text/memory.mjs', import.meta.url))
  const { stdout, status } = spawnSync(process.execPath, [child, shared, '10000'], { encoding: 'utf8' })
  process.stdout.write(status === 0 ? stdout : `The pages could not be read for memory; status ${status}.\n`)
}
