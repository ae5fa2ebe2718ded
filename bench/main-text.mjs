// Measures main text on labelled pages: npm run bench:main-text -- SHARED [--peer] [--speed] [--memory] [--errors FILE]
// SHARED holds corpora/extract/aeb and corpora/extract/trafilatura. Both halves are given, by a hash of the page's id.
// --peer measures Readability over linkedom too (npm ci --prefix bench); --errors writes what was missed and taken wrongly, page by page.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corporaOf, expectCorpora, halfOf, pageOf, rowsOf } from './main-text/pages.mjs'
import { loadReaders, ours } from './main-text/readers.mjs'
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
expectCorpora(shared, 'bench:main-text')

const measures = {
  aeb: { count: countShingles, sum: meanShingles, name: 'AEB, 4-word shingles' },
  trafilatura: { count: countSegments, sum: sumSegments, name: 'trafilatura, phrases' },
}
const percent = (share) => (100 * share).toFixed(1).padStart(5)
const errors = []

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

/** What a script beside this one says, in a process of its own: what another reader compiled would count against it. */
function runAlone(script, ...args) {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(script), shared, ...args], { encoding: 'utf8' })
  process.stdout.write(status === 0 ? stdout : `${script} ended with status ${status}.\n`)
}

const readers = [...loadReaders()].filter(([who]) => values.peer || who === 'Hearsay')
if (values.peer && readers.length === 1)
  process.stdout.write('No peer: npm ci --prefix bench installs Readability and linkedom.\n\n')
for (const [who, read] of readers) measure(who, read)
if (values.speed) for (const [who] of readers) runAlone(new URL('main-text/speed.mjs', import.meta.url), who)
if (values.errors) writeFileSync(values.errors, errors.map((row) => `${JSON.stringify(row)}\n`).join(''))
if (values.memory) runAlone(new URL('main-text/memory.mjs', import.meta.url), '10000')
