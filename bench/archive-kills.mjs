// Several writers of one archive, of which one is killed again and again; what they said was kept is counted, and looked for meanwhile.
// npm run bench:archive-kills [-- TIMES WRITERS]
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../dist/acquire/warc/open-archive.js'
import { openPieces } from '../dist/acquire/warc/open-pieces.js'
import { readArchived } from '../dist/acquire/warc/read-archived.js'
import { readRecords } from '../dist/acquire/warc/read-records.js'

const [first = '10', second = '3', writer = '', start = '0'] = process.argv.slice(2)
const open = (place) =>
  openArchive(place, {
    now: () => new Date().toISOString(),
    uuid: randomUUID,
    software: 'bench',
    maxFileBytes: 300_000,
  })
/** Every fifth page has words that all writers have. */
const wordsOf = (name, n) =>
  n % 5 === 0 ? `<p>all:${n}:${'said '.repeat(n % 1000)}` : `<p>${name}:${n}:${'said '.repeat(n % 1000)}`

if (first === 'write') await write()
else await killAndCount(Number(first), Number(second))

/** Keeps pages until it is told to end, and says the address of each that is kept. */
async function write() {
  const archive = await open(second)
  let isEnded = false
  process.once('SIGTERM', () => {
    isEnded = true
  })
  for (let n = Number(start); !isEnded; n += 1) {
    const request = { method: 'GET', target: `/${n}`, headers: [] }
    const body = Buffer.from(n % 5 === 0 ? wordsOf(writer, n) : `${wordsOf(writer, n)}${Math.random()}`)
    const headers = [['Content-Type', 'text/html']]
    const response = { status: 200, statusText: 'OK', httpVersion: '1.1', headers, body }
    const url = `https://${writer}.example/${n}`
    await archive.append({ url, at: new Date().toISOString(), request, response })
    process.stdout.write(`${url}\n`)
  }
  await archive.close()
}

async function killAndCount(times, writers) {
  const archive = mkdtempSync(join(tmpdir(), 'hearsay-kills-'))
  const kept = []
  let [isOver, looks, missed] = [false, 0, 0]
  const living = Array.from({ length: writers - 1 }, (_, i) => startWriter(archive, { name: `w${i}`, from: 0, kept }))
  const reader = (async () => {
    while (!isOver) {
      const url = kept[Math.floor(Math.random() * kept.length)]
      if (url === undefined) await new Promise((resolve) => setTimeout(resolve, 10))
      else if (await isKept(archive, url)) looks += 1
      else missed += 1
    }
  })()
  for (let i = 0; i < times; i += 1) {
    const killed = startWriter(archive, { name: 'killed', from: i * 100_000, kept })
    await new Promise((resolve) => setTimeout(resolve, 600 + Math.random() * 900))
    killed.child.kill('SIGKILL')
    await killed.ended
  }
  for (const { child } of living) child.kill('SIGTERM')
  const ends = await Promise.all(living.map(({ ended }) => ended))
  isOver = true
  await reader
  const last = await open(archive)
  await last.close({ finish: true })
  let lost = 0
  for (const url of kept) lost += (await isKept(archive, url)) ? 0 : 1
  const { broken, twice } = await countRecords(archive)
  process.stdout.write(
    `${writers} writers, one killed ${times} times: ${kept.length} pages were said to be kept, ${lost} of them are not; ` +
      `looked for ${looks + missed} times meanwhile, ${missed} not found; ${broken} records broken, ${twice} payloads stored twice; ` +
      `the others ended with ${ends.join(', ')}\n`,
  )
  rmSync(archive, { recursive: true })
  process.exitCode = lost + missed + broken > 0 || ends.some((status) => status !== 0) ? 1 : 0
}

async function isKept(archive, url) {
  const [, name, n] = /\/\/(\w+)\.example\/(\d+)$/.exec(url)
  const copy = await readArchived(archive, { url })
  return (
    copy !== undefined &&
    Buffer.from(copy.bytes)
      .toString()
      .startsWith(wordsOf(name, Number(n)))
  )
}

async function countRecords(archive) {
  let [broken, twice] = [0, 0]
  const payloads = new Set()
  for (const name of readdirSync(archive).filter((file) => file.includes('.warc.gz')))
    for await (const read of readRecords(openPieces(createReadStream(join(archive, name))), { maxBlock: 1_000_000 })) {
      if (read.kind !== 'record') {
        broken += 1
        continue
      }
      const { headers } = read.record
      const digest = headers.get('warc-payload-digest')
      if (headers.get('warc-type') !== 'response') continue
      if (payloads.has(digest)) twice += 1
      payloads.add(digest)
    }
  return { broken, twice }
}

function startWriter(archive, { name, from, kept }) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'write', archive, name, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.on('data', (chunk) => {
    told += chunk
    const lines = told.split('\n')
    // A line that is cut was not said.
    told = lines.pop()
    for (const line of lines) kept.push(line)
  })
  return { child, ended: new Promise((resolve) => child.once('close', resolve)) }
}
