// Keeps pages in an archive until its input ends, and prints the address of each that is kept: archive-writer.mjs FOLDER NAME FIRST
// Every third page has words that the other writers have as well. May be killed at any time.
import { randomUUID } from 'node:crypto'
import { openArchive } from '../../../dist/acquire/warc/open-archive.js'

const [folder, name, first] = process.argv.slice(2)
const archive = await openArchive(folder, {
  now: () => new Date().toISOString(),
  uuid: randomUUID,
  software: 'test',
  maxFileBytes: 40_000,
})
let isEnded = false
process.stdin.once('end', () => {
  isEnded = true
})
process.stdin.resume()
for (let n = Number(first); !isEnded; n += 1) {
  const words = n % 3 === 0 ? `all:${n}` : `${name}:${n}`
  const url = `https://${name}.example/${n}`
  const request = { method: 'GET', target: `/${n}`, headers: [] }
  const body = Buffer.from(`<p>${words}:${randomUUID().repeat(n % 3 === 0 ? 0 : n % 40)}`)
  const headers = [['Content-Type', 'text/html']]
  const response = { status: 200, statusText: 'OK', httpVersion: '1.1', headers, body }
  await archive.append({ url, at: new Date().toISOString(), request, response })
  process.stdout.write(`${url}\n`)
}
await archive.close()
process.exit(0)
