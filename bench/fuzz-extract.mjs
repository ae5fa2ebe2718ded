// Spoils pages at random and reads them: npm run bench:fuzz-extract -- SHARED [--cases N] [--seed N]
// SHARED holds corpora/extract. Any exception, and any page of a megabyte that takes over two seconds, ends it with status 1.
import { parseArgs } from 'node:util'
import { extractPage, renderPage } from '../dist/extract/index.js'
import { corporaOf, expectCorpora, pageOf, rowsOf } from './main-text/pages.mjs'
import { randomFrom, spoil } from './main-text/spoil.mjs'

const { values, positionals } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '6' } },
  allowPositionals: true,
})
const [shared = ''] = positionals
expectCorpora(shared, 'bench:fuzz-extract')

const longest = 1_000_000
const slowest = { seconds: 0, at: -1, bytes: 0 }
const random = randomFrom(Number(values.seed))
const rows = corporaOf.flatMap((corpus) => rowsOf(shared, corpus).map(({ htmlGz }) => ({ corpus, htmlGz })))
const counts = { article: 0, failed: 0 }
const pick = (list) => list[Math.floor(random() * list.length)]
let pages = []
for (let at = 0; at < Number(values.cases); at += 1) {
  // A few pages at a time, so that not all of the corpora lie in memory.
  if (at % 500 === 0) pages = Array.from({ length: 20 }, () => pick(rows)).map((row) => pageOf(shared, row.corpus, row))
  const bytes = spoil(pick(pages), pick(pages), random).slice(0, longest)
  const started = process.cpuUsage()
  try {
    const page = { bytes, contentType: pick(['text/html', 'text/html; charset=utf-16le', '', 'application/xml']) }
    const found = extractPage(page)
    counts[found.kind] += 1
    renderPage(
      page,
      found.kind === 'article' ? { article: found, spans: found.paragraphs.map(({ span }) => span) } : undefined,
    )
  } catch (error) {
    process.stderr.write(`Case ${at} of seed ${values.seed}: ${error.stack}\n`)
    process.exit(1)
  }
  const { user, system } = process.cpuUsage(started)
  const seconds = (user + system) / 1e6
  if (seconds > slowest.seconds) Object.assign(slowest, { seconds, at, bytes: bytes.length })
}
process.stdout.write(
  `${values.cases} spoilt pages: ${counts.article} articles, ${counts.failed} refused in words, no exception; the slowest, of ${slowest.bytes} bytes, took ${slowest.seconds.toFixed(2)} s (case ${slowest.at})\n`,
)
process.exitCode = slowest.seconds > 2 ? 1 : 0
