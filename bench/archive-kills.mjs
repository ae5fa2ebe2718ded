// Kills the writer of an archive again and again, and counts what it had said was kept: npm run bench:archive-kills [-- TIMES]
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../dist/acquire/warc/open-archive.js'
import { readArchived } from '../dist/acquire/warc/read-archived.js'

const [first = '10', folder = '', start = '0'] = process.argv.slice(2)
const open = (place) =>
  openArchive(place, {
    now: () => new Date().toISOString(),
    uuid: randomUUID,
    software: 'bench',
    maxFileBytes: 300_000,
  })
const urlOf = (n) => `https://news.example/${n}`

if (first === 'write') await write()
else await killAndCount(Number(first))

/** Keeps pages without end, and says the number of each that is kept. */
async function write() {
  const archive = await open(folder)
  for (let n = Number(start); ; n += 1) {
    const request = { method: 'GET', target: `/${n}`, headers: [] }
    const body = Buffer.from(`<p>${n}:${'said '.repeat(n % 1000)}${Math.random()}`)
    const response = {
      status: 200,
      statusText: 'OK',
      httpVersion: '1.1',
      headers: [['Content-Type', 'text/html']],
      body,
    }
    await archive.append({ url: urlOf(n), at: new Date().toISOString(), request, response })
    process.stdout.write(`${n}\n`)
  }
}

async function killAndCount(times) {
  const archive = mkdtempSync(join(tmpdir(), 'hearsay-kills-'))
  const kept = []
  for (let i = 0; i < times; i += 1)
    kept.push(...(await writeUntilKilled(archive, kept.length === 0 ? 0 : Math.max(...kept) + 10)))
  const writer = await open(archive)
  await writer.close({ finish: true })
  let lost = 0
  for (const n of kept) {
    const copy = await readArchived(archive, { url: urlOf(n) })
    if (!copy || !Buffer.from(copy.bytes).toString().startsWith(`<p>${n}:`)) lost += 1
  }
  process.stdout.write(`killed ${times} times: ${kept.length} pages were said to be kept, ${lost} of them are not\n`)
  rmSync(archive, { recursive: true })
  process.exitCode = lost > 0 ? 1 : 0
}

function writeUntilKilled(archive, from) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'write', archive, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.on('data', (chunk) => {
    told += chunk
  })
  setTimeout(() => child.kill('SIGKILL'), 600 + Math.random() * 900)
  // A line that is cut was not said.
  return new Promise((resolve) => child.once('close', () => resolve(told.split('\n').slice(0, -1).map(Number))))
}
