// Reads archives of invented pages into a folder: npm run bench:bulk -- [--pages 20000] [--kill-pages 600] [--kills 10] [--jobs 1,3] [--fast]
// First speed and memory over one archive, then runs that are ended by kill -9 at random moments, compared byte by byte.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { madePages, writeArchive } from './made-archive.mjs'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '20000' },
    'kill-pages': { type: 'string', default: '600' },
    kills: { type: 'string', default: '10' },
    jobs: { type: 'string', default: '1,3' },
    formats: { type: 'string', default: 'jsonl,parquet' },
    fast: { type: 'boolean', default: false },
  },
})
/** Enough that most kills find some done, one begun and some left. */
const parts = 20
const hearsay = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'hearsay-bulk-'))
const start = (...args) =>
  spawn(process.execPath, [hearsay, 'read', ...args, ...(values.fast ? ['--fast'] : [])], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: place,
  })

try {
  if (Number(values.pages) > 0) await measure(Number(values.pages))
  if (Number(values.kills) > 0) await killAtRandom(Number(values['kill-pages']), Number(values.kills))
} finally {
  rmSync(place, { recursive: true, force: true })
}

async function measure(pages) {
  const archive = join(place, 'made.warc.gz')
  await writeArchive(archive, madePages(pages))
  process.stdout.write(`${pages} pages, ${(statSync(archive).size / 1e6).toFixed(1)} MB packed\n\n`)
  process.stdout.write(
    '| format | jobs | seconds | pages a second | pages a CPU-second | parent’s share of CPU | MB, parent | MB, largest reader | MB written |\n',
  )
  process.stdout.write('| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n')
  for (const format of values.formats.split(','))
    for (const jobs of values.jobs.split(',')) {
      const out = join(place, `out-${format}-${jobs}`)
      const startedAt = performance.now()
      const child = start('made.warc.gz', '--out', out, '--format', format, '--jobs', jobs)
      const watched = watch(child)
      await once(child, 'close')
      const seconds = (performance.now() - startedAt) / 1000
      const { parent, readers } = watched()
      const cpu = parent.cpu + readers.reduce((sum, one) => sum + one.cpu, 0)
      const written = readdirSync(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0)
      const cells = [format, jobs, seconds.toFixed(0), (pages / seconds).toFixed(1), (pages / cpu).toFixed(1)]
      cells.push(`${((100 * parent.cpu) / cpu).toFixed(1)} %`, parent.peak.toFixed(0))
      cells.push(Math.max(...readers.map(({ peak }) => peak)).toFixed(0), (written / 1e6).toFixed(1))
      process.stdout.write(`| ${cells.join(' | ')} |\n`)
    }
}

/** Looks at a process and its children until it ends; gives what they took. */
function watch(child) {
  child.stderr.resume()
  const seen = new Map()
  const look = () => {
    const children = readText(`/proc/${child.pid}/task/${child.pid}/children`).trim().split(' ').filter(Boolean)
    for (const pid of [String(child.pid), ...children]) {
      const fields = readText(`/proc/${pid}/stat`)
        .replace(/^.*\) /, '')
        .split(' ')
      const peak = Number(/VmHWM:\s+(\d+)/.exec(readText(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
      // One that has ended and is not buried yet has no memory any more.
      const before = seen.get(pid)?.peak ?? 0
      if (fields.length > 20)
        seen.set(pid, { cpu: (Number(fields[11]) + Number(fields[12])) / 100, peak: Math.max(before, peak) })
    }
  }
  const timer = setInterval(look, 100)
  child.once('close', () => clearInterval(timer))
  return () => {
    const { [String(child.pid)]: parent, ...readers } = Object.fromEntries(seen)
    return { parent, readers: Object.values(readers) }
  }
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

async function killAtRandom(pages, kills) {
  const folder = join(place, 'crawl')
  mkdirSync(folder)
  const all = [...madePages(pages)]
  const part = Math.ceil(pages / parts)
  for (let i = 0; i < parts; i += 1)
    await writeArchive(join(folder, `part-${i}.warc.gz`), all.slice(i * part, (i + 1) * part))
  const startedAt = performance.now()
  const calm = start('crawl', '--out', 'calm', '--format', 'parquet', '--jobs', '1')
  calm.stderr.resume()
  await once(calm, 'close')
  await once(
    start('crawl', '--out', 'calm', '--jobs', '1').once('spawn', function () {
      this.stderr.resume()
    }),
    'close',
  )
  const shardMs = (performance.now() - startedAt) / 2 / parts
  const wanted = hashes(join(place, 'calm'))
  for (const format of ['jsonl', 'parquet']) {
    const done = []
    for (let i = 0; i < kills; i += 1) {
      const child = start('crawl', '--out', 'killed', '--format', format, '--jobs', '2')
      child.stderr.resume()
      const closed = once(child, 'close')
      // At a random moment after it has done one more: every run starts, reads and is cut off, however busy the machine is.
      const before = doneIn(format)
      while (child.exitCode === null && doneIn(format) === before) await setTimeout(20)
      await Promise.race([closed, setTimeout(Math.random() * 2 * shardMs)])
      const isKilled = child.exitCode === null && child.kill('SIGKILL')
      await closed
      done.push(`${doneIn(format)}${isKilled ? '' : ' (ended before)'}`)
    }
    process.stdout.write(`\n${format}: shards done after each of ${kills} kills: ${done.join(', ')} of ${parts}\n`)
    // Two at once go on; each reads what the other does not.
    const last = [1, 2].map(() => start('crawl', '--out', 'killed', '--format', format, '--jobs', '1'))
    for (const said of await Promise.all(last.map(lastLine))) process.stdout.write(`  then, two at once: ${said}\n`)
  }
  const got = hashes(join(place, 'killed'))
  const wrong = [...wanted].filter(([name, hash]) => got.get(name) !== hash).map(([name]) => name)
  const left = readdirSync(join(place, 'killed')).filter((name) => /\.(?:part|lock)$/.test(name))
  process.stdout.write(
    `${wanted.size} files, ${wrong.length} differ from those of undisturbed runs${wrong.length ? `: ${wrong}` : ''}; ${left.length} left over\n`,
  )
  process.exitCode = wrong.length + left.length === 0 && wanted.size === got.size ? 0 : 1
}

function doneIn(format) {
  const folder = join(place, 'killed')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => name.endsWith(`.${format}.manifest.json`)).length
}

async function lastLine(child) {
  let said = ''
  child.stderr.on('data', (words) => {
    said += words
  })
  await once(child, 'close')
  return said.trim().split('\n').at(-1)
}

function hashes(folder) {
  const names = readdirSync(folder).filter((name) => !name.endsWith('manifest.json') && !/\.(?:part|lock)$/.test(name))
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}
