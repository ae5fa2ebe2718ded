import { createGzip, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetcher } from '../../../src/acquire/fetch/create-fetcher.ts'
import { createPageFetcher } from '../../../src/acquire/fetch/create-page-fetcher.ts'
import type { FetchOutcome } from '../../../src/acquire/fetch/fetch-outcome.ts'
import type { FetcherOptions } from '../../../src/acquire/fetch/fetch-settings.ts'
import { openServer, type TestServer } from './open-server.ts'

/** Zeros without end, packed: a thousandth of what comes out. */
async function packZeros(megabytes: number): Promise<Buffer> {
  const gzip = createGzip({ level: 9 })
  const zeros = Buffer.alloc(1024 * 1024)
  const chunks: Buffer[] = []
  gzip.on('data', (chunk: Buffer) => chunks.push(chunk))
  for (let at = 0; at < megabytes; at += 1) if (!gzip.write(zeros)) await new Promise((go) => gzip.once('drain', go))
  await new Promise<void>((resolve) => gzip.once('end', resolve).end())
  return Buffer.concat(chunks)
}

let server: TestServer
let target: TestServer
let timers: NodeJS.Timeout[] = []

beforeAll(async () => {
  target = await openServer({ '/secret': (_, response) => response.end('secret') })
  const bomb = await packZeros(300)
  const layered = gzipSync(bomb)
  server = await openServer({
    '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(bomb),
    '/bomb-in-bomb': (_, response) => response.setHeader('content-encoding', 'gzip, gzip').end(layered),
    '/drip': (_, response) => {
      response.setHeader('content-type', 'text/html').write('<p>')
      timers.push(setInterval(() => response.write('.'), 20))
    },
    '/drip-headers': ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      timers.push(setInterval(() => socket.write('x: y\r\n'), 20))
    },
    '/inward': (_, response) => response.writeHead(302, { location: `${target.base}/secret` }).end(),
    '/page': (_, response) => response.end('<p>Ana said so.'),
    '/by-name': (_, response) =>
      response.writeHead(301, { location: `http://inside.example:${target.port}/secret` }).end(),
  })
})
afterAll(async () => {
  for (const timer of timers) clearInterval(timer)
  timers = []
  await server.close()
  await target.close()
})

const fetcher = (options: FetcherOptions = {}) =>
  createFetcher({ allowAddresses: [`127.0.0.1:${server.port}`], ...options })
const get = (path: string, options: FetcherOptions = {}) =>
  fetcher(options)({ url: `${server.base}${path}`, kind: 'page' })
const tell = (end: FetchOutcome): string => ('error' in end ? `${end.kind} ${end.error.code}` : end.kind)
const say = (end: FetchOutcome): string => ('error' in end ? end.error.message : '')

describe('a hostile server', () => {
  it.each(['/bomb', '/bomb-in-bomb'])('cannot fill the memory with %s', async (path) => {
    const before = process.memoryUsage().rss
    const start = process.cpuUsage()
    const end = await get(path)
    expect(say(end)).toContain('got a decompression bomb: more than 500 times as large unpacked as packed')
    expect(tell(end)).toBe('failed fetch.too-large')
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
  })

  it('cannot hold us by sending a byte at a time', async () => {
    const end = await get('/drip', { limits: { stretchMs: 200 } })
    expect(tell(end)).toBe('failed fetch.timeout')
    expect(say(end)).toContain('Expected at least 2048 bytes in any 0.2 s')
    expect(say(end)).toContain('the server is too slow')
    expect(tell(await get('/drip-headers', { limits: { timeoutMs: 300 } }))).toBe('failed fetch.timeout')
  })

  it('cannot lead us into a private network', async () => {
    const end = await get('/inward')
    expect(tell(end)).toBe('refused fetch.refused')
    expect(say(end)).toContain('127.0.0.1, an address of a private network')
    expect(target.seen).toEqual([])
  })

  it('cannot lead us there by a name, also not with the robots.txt of a page', async () => {
    const lookup = () => Promise.resolve(['127.0.0.1'])
    expect(say(await get('/by-name', { lookup }))).toContain('inside.example, which is 127.0.0.1')
    const fetchPage = createPageFetcher({ lookup, allowAddresses: [`127.0.0.1:${server.port}`] })
    expect(await fetchPage(`${server.base}/by-name`)).toMatchObject({
      kind: 'refused',
      error: { code: 'fetch.refused' },
    })
    expect(target.seen).toEqual([])
  })

  it('cannot be one address when checked and another when connected', async () => {
    const answers = ['127.0.0.1', '10.0.0.1']
    const lookup = () => Promise.resolve([answers.shift() ?? '10.0.0.1'])
    const fetch = fetcher({ lookup })
    const url = `http://news.example:${server.port}/page`
    expect(tell(await fetch({ url, kind: 'page' }))).toBe('fetched')
    expect(answers).toEqual(['10.0.0.1'])
    const end = await fetch({ url, kind: 'page' })
    expect(tell(end)).toBe('refused fetch.refused')
    expect(say(end)).toContain('news.example, which is 10.0.0.1')
    expect(end.exchanges).toEqual([])
  })

  it('is refused when one of its addresses is private', async () => {
    const lookup = () => Promise.resolve(['127.0.0.1', '169.254.169.254'])
    expect(tell(await fetcher({ lookup })({ url: `http://news.example:${server.port}/page`, kind: 'page' }))).toBe(
      'refused fetch.refused',
    )
  })
})
