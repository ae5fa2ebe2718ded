// Times the filing of many pages: node bench/ingest.mjs [FOLDER with samples.jsonl] [--pages N] [--limit SECONDS]
// The pages are the folder's own and copies of them in which every name is another one, so that they make stories of their own.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '200' }, limit: { type: 'string', default: '60' } },
})
const folder = positionals[0] ?? join(root, 'samples')
const list = join(folder, 'samples.jsonl')
if (!existsSync(list)) {
  process.stderr.write(`Expected ${list}, a list of pages as hearsay ingest takes it; there is none.\n`)
  process.exit(2)
}

const lines = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const pages = lines.map((line) => ({ ...line, html: readFileSync(join(dirname(list), line.file), 'utf8') }))

/** Capitalised words that stand after a small word are names. */
const names = new Set(
  pages.flatMap(({ html }) => [...html.matchAll(/(?<=\b[a-z]+ )[A-Z][a-z]{4,}/g)].map(([name]) => name)),
)
const ending = (round) => (round === 0 ? '' : 'aeiou'[round % 5] + 'nrstl'[Math.floor(round / 5) % 5])
const renamed = (html, round) =>
  html.replace(/\b[A-Z][a-z]{4,}\b/g, (word) => (names.has(word) ? word + ending(round) : word))

const rows = Array.from({ length: Number(values.pages) }, (_, i) => {
  const { html, url, fetchedAt } = pages[i % pages.length]
  const round = Math.floor(i / pages.length)
  const given = round === 0 ? url : url.replace('.example/', `.example/${round}/`)
  return { html: renamed(html.replaceAll(url, given), round), url: given, fetchedAt }
})

const place = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
const input = join(place, 'pages.jsonl')
writeFileSync(input, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))

const startedAt = performance.now()
const program = join(root, 'bin', 'hearsay.js')
const { status } = spawnSync(process.execPath, [program, 'ingest', input, '--ledger', join(place, 'ledger')], {
  stdio: 'inherit',
})
const seconds = (performance.now() - startedAt) / 1000
rmSync(place, { recursive: true, force: true })

process.stdout.write(`${rows.length} pages filed in ${seconds.toFixed(1)} s (limit ${values.limit} s)\n`)
process.exitCode = status === 0 && seconds < Number(values.limit) ? 0 : 1
