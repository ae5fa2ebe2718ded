// Measures archives: npm run bench:archives -- CORPORA [--records 20000]
// CORPORA holds warc/ (good and broken files), urls/suites.jsonl and extract/aeb/html (pages that a file is made of).
// warcio.js is measured beside it where bench/node_modules has it: npm ci --prefix bench
import { randomUUID } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openArchive } from '../dist/acquire/warc/open-archive.js'
import { openPieces } from '../dist/acquire/warc/open-pieces.js'
import { readArchiveFile } from '../dist/acquire/warc/read-archive-file.js'
import { readArchived } from '../dist/acquire/warc/read-archived.js'
import { readRecords } from '../dist/acquire/warc/read-records.js'
import { surtOf } from '../dist/acquire/warc/surt.js'

const [corpora = '', option, count = '20000'] = process.argv.slice(2)
const folder = (...names) => join(corpora, ...names)
if (!existsSync(folder('warc')) || (option !== undefined && option !== '--records')) {
  process.stderr.write(
    `Expected: npm run bench:archives -- CORPORA [--records N], a folder that holds warc/; got "${corpora}".\n`,
  )
  process.exit(2)
}
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-archives-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
const print = (line) => process.stdout.write(`${line}\n`)

await readFiles()
compareKeys()
const warcio = loadPeer('warcio')
const pages = readdirSync(folder('extract', 'aeb', 'html'))
  .filter((name) => name.endsWith('.gz'))
  .map((name) => gunzipSync(readFileSync(folder('extract', 'aeb', 'html', name))))
await measureReading()
await measureWriting()

function loadPeer(name) {
  try {
    return createRequire(import.meta.url)(name)
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    return undefined
  }
}

/** Every file of the corpus: what was read, and what was said of the rest. */
async function readFiles() {
  print('file                                    records  pages  what was said')
  for (const name of readdirSync(folder('warc')).sort()) {
    const path = folder('warc', name)
    let records = 0
    const doubts = []
    for await (const read of readRecords(openPieces(createReadStream(path)), {
      maxBlock: 8 * 1024 * 1024,
      size: statSync(path).size,
    })) {
      if (read.kind === 'record') records += 1
      else doubts.push(`record ${read.number}: ${read.kind === 'broken' ? read.what : 'too large'}`)
      if (read.record?.mended) doubts.push(`record ${read.number}: ${read.record.mended}`)
    }
    let found = 0
    for await (const { input } of readArchiveFile({ label: name, path }, { given: {} })) {
      if (input.kind === 'page') found += 1
      else if (input.error.code === 'input.none')
        doubts.push(input.error.message.split(';')[0].replace(/^Expected/, 'expected'))
    }
    print(`${name.padEnd(39)} ${String(records).padStart(7)} ${String(found).padStart(6)}  ${doubts.join('; ')}`)
  }
}

/** The keys of addresses against two suites. Rows of the second give an address, not a key: both must have one key. */
function compareKeys() {
  if (!existsSync(folder('urls', 'suites.jsonl'))) return
  const rows = readFileSync(folder('urls', 'suites.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const suite of ['ia.surt', 'urlcanon.aggressive']) {
    const own = rows.filter((row) => row.suite === suite)
    const wrong = own.filter((row) => surtOf(row.in) !== (suite === 'ia.surt' ? row.out : surtOf(row.out)))
    print(
      `keys of ${suite}: ${own.length - wrong.length} of ${own.length}${wrong.map((row) => `\n    not as one: ${row.in} and ${row.out}`).join('')}`,
    )
  }
}

function recordOf(type, url, block) {
  const id = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${randomUUID()}>\r\nWARC-Date: 2024-08-06T04:20:00Z\r\n`
  const head = `${id}WARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length}\r\n\r\n`
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]))
}

function chunksOf(body) {
  const parts = []
  for (let at = 0; at < body.length; at += 8192) {
    const part = body.subarray(at, at + 8192)
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

/** Requests and answers of real pages: a half of them in chunks, a third packed. */
async function makeFile(records) {
  const path = join(scratch, 'made.warc.gz')
  const file = createWriteStream(path)
  for (let i = 0; i < records / 2; i += 1) {
    const url = `https://news${i % 50}.example/${i}`
    const isPacked = i % 3 === 1
    const isChunked = i % 2 === 1
    const body = isPacked ? gzipSync(pages[i % pages.length]) : pages[i % pages.length]
    const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${isPacked ? 'Content-Encoding: gzip\r\n' : ''}${isChunked ? 'Transfer-Encoding: chunked\r\n' : ''}\r\n`
    file.write(recordOf('request', url, Buffer.from(`GET /${i} HTTP/1.1\r\nHost: news.example\r\n\r\n`)))
    const isRoomy = file.write(
      recordOf('response', url, Buffer.concat([Buffer.from(head), isChunked ? chunksOf(body) : body])),
    )
    if (!isRoomy) await new Promise((resolve) => file.once('drain', resolve))
  }
  await new Promise((resolve) => file.end(resolve))
  return path
}

async function timed(name, records, work) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - wall) / 1000
  const perCpu = Math.round(records / ((user + system) / 1e6))
  print(
    `${name.padEnd(44)} ${String(Math.round(records / seconds)).padStart(6)} records/s, ${perCpu} per CPU-second; ${result}`,
  )
}

async function measureReading() {
  const records = Number(count)
  const path = await makeFile(records)
  const megabytes = Math.round(statSync(path).size / 1e6)
  print(
    `made file: ${records} records, ${megabytes} MB packed, pages of ${Math.round(pages.reduce((sum, page) => sum + page.length, 0) / pages.length / 1000)} kB`,
  )
  await timed('Hearsay: pages, unpacked and put together', records, async () => {
    let [found, most] = [0, 0]
    for await (const { input } of readArchiveFile({ label: 'made', path }, { given: {} })) {
      if (input.kind === 'page') found += 1
      most = Math.max(most, process.memoryUsage.rss())
    }
    return `${found} pages, at most ${Math.round(most / 1e6)} MB of memory`
  })
  await timed('Hearsay: records alone', records, async () => {
    let found = 0
    for await (const read of readRecords(openPieces(createReadStream(path)), { maxBlock: 8 * 1024 * 1024 }))
      found += read.kind === 'record' ? 1 : 0
    return `${found} records`
  })
  if (!warcio) return print('warcio.js: not installed here (npm ci --prefix bench)')
  await timed('warcio.js: pages, unpacked and put together', records, async () => {
    let found = 0
    for await (const record of new warcio.WARCParser(createReadStream(path)))
      if (record.warcType === 'response' && (await record.readFully(true)).length > 0) found += 1
    return `${found} pages`
  })
}

/** Writes an archive of pages, some of them again, and holds it against warcio.js. */
async function measureWriting() {
  const archive = join(scratch, 'written')
  const writer = await openArchive(archive, {
    now: () => '2024-08-06T04:20:00.000Z',
    uuid: randomUUID,
    software: 'bench',
    maxFileBytes: 20_000_000,
  })
  const exchanges = 2000
  const urlOf = (i) => `https://news${i % 50}.example/${i % 1500}?b=2&a=1`
  await timed('Hearsay: exchanges kept', exchanges * 2, async () => {
    for (let i = 0; i < exchanges; i += 1) {
      const request = { method: 'GET', target: `/${i}`, headers: [['User-Agent', 'bench']] }
      const body = Buffer.from(
        `<p>${i % 1500}</p>${pages[(i % 1500) % pages.length].toString('latin1').slice(0, 50_000)}`,
        'latin1',
      )
      const response = {
        status: 200,
        statusText: 'OK',
        httpVersion: '1.1',
        headers: [['Content-Type', 'text/html']],
        body,
      }
      await writer.append({
        url: urlOf(i),
        at: new Date(1722918000000 + i * 1000).toISOString(),
        ip: '192.0.2.1',
        request,
        response,
      })
    }
    await writer.close({ finish: true })
    return `${readdirSync(archive).filter((name) => name.endsWith('.warc.gz')).length} files`
  })
  await timed('Hearsay: pages found and read', 1500, async () => {
    let found = 0
    for (let i = 0; i < 1500; i += 1) found += (await readArchived(archive, { url: urlOf(i) })) ? 1 : 0
    return `${found} of 1500`
  })
  if (warcio) await compareIndexes(archive)
}

async function compareIndexes(archive) {
  const [types, wrong] = [new Map(), []]
  for (const name of readdirSync(archive).filter((file) => file.endsWith('.warc.gz'))) {
    const path = join(archive, name)
    for await (const record of new warcio.WARCParser(createReadStream(path))) {
      types.set(record.warcType, (types.get(record.warcType) ?? 0) + 1)
      await record.readFully(false)
    }
    const ours = new Set(readFileSync(path.replace('.warc.gz', '.cdxj'), 'utf8').trim().split('\n').map(summaryOf))
    const indexer = new warcio.CDXIndexer({})
    const theirs = []
    for await (const entry of indexer.iterRecords(new warcio.WARCParser(createReadStream(path)), name))
      theirs.push(summaryOf(indexer.serializeCDXJ(entry)))
    wrong.push(...theirs.filter((line) => !ours.has(line)))
    if (theirs.length !== ours.size) wrong.push(`${name}: ${theirs.length} and ${ours.size} lines`)
  }
  print(
    `warcio.js reads what we wrote: ${[...types].map(([type, found]) => `${found} ${type}`).join(', ')}; ${wrong.length} lines of its index differ from ours`,
  )
  for (const line of wrong.slice(0, 5)) print(`    ${line}`)
}

/** What both indexes must agree in: key, time, address, digest, status, kind and place. */
function summaryOf(line) {
  const [key, time, ...json] = line.trim().split(' ')
  const { url, mime, status, digest, length, offset } = JSON.parse(json.join(' '))
  return [key, time, url, mime, status, digest?.replace(/^sha1:/, ''), length, offset].join(' ')
}
