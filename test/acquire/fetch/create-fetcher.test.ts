import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetcher } from '../../../src/acquire/fetch/create-fetcher.ts'
import type { FetchOutcome, FetchRequest } from '../../../src/acquire/fetch/fetch-outcome.ts'
import type { FetcherOptions } from '../../../src/acquire/fetch/fetch-settings.ts'
import { openRawServer, openServer, type TestServer } from './open-server.ts'

const words = '<p>Ana said so.'
const noon = Date.parse('2026-03-01T12:00:00Z')
let server: TestServer

beforeAll(async () => {
  server = await openServer({
    '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(words),
    '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(words)),
    '/deflate': (_, response) => response.setHeader('content-encoding', 'deflate').end(deflateSync(words)),
    '/bare': (_, response) => response.setHeader('content-encoding', 'deflate').end(deflateRawSync(words)),
    '/brotli': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(words)),
    '/twice': (_, response) =>
      response.setHeader('content-encoding', 'br, gzip').end(gzipSync(brotliCompressSync(words))),
    '/unpacked': (_, response) => response.setHeader('content-encoding', 'gzip').end(words),
    '/often': (_, response) => response.setHeader('content-encoding', 'gzip, gzip, gzip, br').end(gzipSync(words)),
    '/odd': (_, response) => response.setHeader('content-encoding', 'sdch').end(Buffer.from([0, 1, 2, 3, 255])),
    '/half': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(words).subarray(0, 25)),
    '/empty': (_, response) => response.end(),
    '/none': (_, response) => response.writeHead(204).end(),
    '/part': (_, response) => response.writeHead(206).end(words),
    '/gone': (_, response) => response.writeHead(410).end(),
    '/forbidden': (_, response) => response.writeHead(403).end(),
    '/busy': (_, response) => response.writeHead(503, { 'retry-after': '120' }).end(),
    '/many': (_, response) => response.writeHead(429, { 'retry-after': 'Sun, 01 Mar 2026 13:00:00 GMT' }).end(),
    '/large': (_, response) => response.end('a'.repeat(2_000_000)),
    '/announced': (_, response) => response.writeHead(200, { 'content-length': '9000000000' }).write('a'),
    '/cut': (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write(words)
      setTimeout(() => response.destroy(), 20)
    },
    '/reset': ({ socket }) => socket.destroy(),
    '/slow': (_, response) => response.write(words),
    '/silent': () => undefined,
    '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end('Moved'),
    '/moved-again': (_, response) => response.writeHead(308, { location: 'moved#there' }).end(),
    '/for-now': (_, response) => response.writeHead(302, { location: '/moved' }).end(),
    '/moved-for-now': (_, response) => response.writeHead(301, { location: '/for-now' }).end(),
    '/caf%C3%A9': (_, response) => response.end(words),
    '/accent': ({ socket }) => socket.end('HTTP/1.1 302 Found\r\nLocation: /café\r\nContent-Length: 0\r\n\r\n'),
    '/round': (_, response) => response.writeHead(302, { location: '/square' }).end(),
    '/square': (_, response) => response.writeHead(302, { location: '/round#a' }).end(),
    '/nowhere': (_, response) => response.writeHead(302, { location: 'http://' }).end(),
    '/lost': (_, response) => response.writeHead(302).end(),
    '/tagged': ({ headers }, response) => {
      const isKnown =
        headers['if-none-match'] === '"7"' || headers['if-modified-since'] === 'Sun, 01 Mar 2026 09:00:00 GMT'
      response.setHeader('cache-control', 'public, max-age=600').setHeader('age', '100').setHeader('etag', '"7"')
      response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : words)
    },
    '/stale': (_, response) => response.writeHead(304).end(),
    '/cookie': (_, response) => response.writeHead(302, { location: '/page', 'set-cookie': 'id=7' }).end(),
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `/step${at}`,
        (_request: unknown, response: import('node:http').ServerResponse) =>
          response.writeHead(302, { location: `/step${at + 1}` }).end(),
      ]),
    ),
  })
})
afterAll(() => server.close())

const limits = { timeoutMs: 2000, maxBytes: 1_000_000 }
const fetcher = (options: FetcherOptions = {}) =>
  createFetcher({ allowAddresses: ['127.0.0.1'], limits, now: () => noon, ...options })
const get = (path: string, more: Partial<FetchRequest> = {}) =>
  fetcher()({ url: `${server.base}${path}`, kind: 'page', ...more })
const tell = (end: FetchOutcome): string => {
  if (end.kind === 'fetched') return `fetched ${Buffer.from(end.bytes).toString()}`
  return end.kind === 'unchanged' ? 'unchanged' : `${end.kind} ${end.error.code}`
}
const say = (end: FetchOutcome): string => ('error' in end ? end.error.message : '')

describe('createFetcher', () => {
  it.each(['/page', '/gzip', '/deflate', '/bare', '/brotli', '/twice', '/unpacked', '/moved', '/accent', '/cookie'])(
    'fetches %s',
    async (path) => {
      expect(tell(await get(path))).toBe(`fetched ${words}`)
    },
  )

  it.each([
    ['/gone', 'gone fetch.gone', 'gone for good (410)'],
    ['/missing', 'gone fetch.gone', 'there is none (404)'],
    ['/forbidden', 'failed fetch.failed', 'refused to give it (403)'],
    ['/busy', 'failed fetch.failed', 'answered 503; it asks to try again in 120 s'],
    ['/none', 'failed fetch.failed', 'got no bytes'],
    ['/empty', 'failed fetch.failed', 'got no bytes'],
    ['/part', 'failed fetch.failed', 'answered 206'],
    ['/stale', 'failed fetch.failed', 'answered 304'],
    ['/lost', 'failed fetch.failed', 'answered 302'],
    ['/cut', 'failed fetch.failed', 'the connection ended'],
    ['/reset', 'failed fetch.failed', 'the connection ended'],
    ['/large', 'failed fetch.too-large', 'at most 1000000 bytes'],
    ['/announced', 'failed fetch.too-large', 'at most 1000000 bytes'],
    ['/often', 'failed fetch.failed', 'the answer is packed 4 times'],
    ['/odd', 'failed fetch.failed', 'the answer is packed as "sdch"'],
    ['/half', 'failed fetch.failed', 'the answer is packed and cut short'],
    ['/round', 'refused fetch.redirects', '/round#a leads back to itself'],
    ['/step0', 'refused fetch.redirects', '/step0 leads to more than 8 others'],
    ['/nowhere', 'failed fetch.failed', 'to lead to an address, got "http://"'],
  ])('gives for %s: %s, %s', async (path, outcome, message) => {
    const end = await get(path)
    expect(tell(end)).toBe(outcome)
    expect(say(end)).toContain(message)
    expect(say(end)).toContain(server.base)
  })

  it('says where a page was found, what it is, and where it will be from now on', async () => {
    expect(await get('/moved-again')).toMatchObject({
      url: `${server.base}/page`,
      movedTo: `${server.base}/page`,
      contentType: 'text/html; charset=utf-8',
    })
    expect(await get('/moved-for-now')).toMatchObject({ url: `${server.base}/page`, movedTo: `${server.base}/for-now` })
    expect(await get('/for-now')).not.toHaveProperty('movedTo')
  })

  it('asks whether something changed, and says for how long the answer is good', async () => {
    expect(await get('/tagged')).toMatchObject({ kind: 'fetched', cacheSeconds: 500 })
    expect(await get('/tagged', { etag: '"7"' })).toMatchObject({ kind: 'unchanged', cacheSeconds: 500 })
    expect(tell(await get('/tagged', { lastModified: 'Sun, 01 Mar 2026 09:00:00 GMT' }))).toBe('unchanged')
    expect(tell(await get('/tagged', { etag: '"7"\r\nCookie: a' }))).toBe(`fetched ${words}`)
  })

  it('says when a server wants to be asked again', async () => {
    expect(await get('/busy')).toMatchObject({ status: 503, retryAfterSeconds: 120 })
    expect(await get('/many')).toMatchObject({ status: 429, retryAfterSeconds: 3600 })
  })

  it('keeps all that went over the wire, packed as it came', async () => {
    const { exchanges } = await get('/for-now')
    expect(exchanges.map(({ url, response: { status } }) => `${status} ${url}`)).toEqual(
      [302, 301, 200].map((status, at) => `${status} ${server.base}${['/for-now', '/moved', '/page'][at]}`),
    )
    expect(exchanges[1]).toMatchObject({
      at: '2026-03-01T12:00:00.000Z',
      ip: '127.0.0.1',
      request: { method: 'GET', target: '/moved' },
      response: { statusText: 'Moved Permanently', httpVersion: '1.1', body: Buffer.from('Moved') },
    })
    expect(exchanges[1]?.request.headers.slice(0, 2)).toEqual([
      ['host', `127.0.0.1:${server.port}`],
      ['connection', 'close'],
    ])
    expect((await get('/gzip')).exchanges[0]?.response.body).toEqual(gzipSync(words))
  })

  it('says why a body is not whole', async () => {
    const cut = async (path: string, more = {}) =>
      (await fetcher({ limits: { ...limits, ...more } })({ url: `${server.base}${path}`, kind: 'page' })).exchanges[0]
        ?.truncated
    expect(await cut('/cut')).toBe('disconnect')
    expect(await cut('/large')).toBe('length')
    expect(await cut('/slow', { timeoutMs: 200 })).toBe('time')
    expect(await cut('/page')).toBeUndefined()
  })

  it('sends who we are, and no cookie, password or referrer, also after a redirect', async () => {
    server.headers.length = 0
    await get('/cookie')
    expect(server.headers).toHaveLength(2)
    for (const headers of server.headers) {
      expect(headers['user-agent']).toMatch(/^Hearsay\//)
      expect(Object.keys(headers).toSorted()).toEqual([
        'accept',
        'accept-encoding',
        'accept-language',
        'connection',
        'host',
        'user-agent',
      ])
    }
  })

  it('reads the start of a robots.txt that is too large', async () => {
    expect(await get('/large', { kind: 'robots' })).toMatchObject({ kind: 'fetched', status: 200 })
    expect(tell(await get('/empty', { kind: 'robots' }))).toBe('fetched ')
  })

  it('keeps a body that comes byte by byte in little room', async () => {
    const { heapUsed } = process.memoryUsage()
    const raw = await openRawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n')
      socket.end(`${'1\r\na\r\n'.repeat(500_000)}0\r\n\r\n`)
    })
    const end = await fetcher()({ url: `${raw.base}/`, kind: 'page' })
    expect(end.kind === 'fetched' && end.bytes.length).toBe(500_000)
    expect(process.memoryUsage().heapUsed - heapUsed).toBeLessThan(100_000_000)
    await raw.close()
  })

  it('gives up after its time', async () => {
    const impatient = fetcher({ limits: { timeoutMs: 150 } })
    expect(tell(await impatient({ url: `${server.base}/silent`, kind: 'page' }))).toBe('failed fetch.timeout')
    expect(tell(await impatient({ url: `${server.base}/slow`, kind: 'page' }))).toBe('failed fetch.timeout')
    const lookup = () => new Promise<readonly string[]>(() => undefined)
    const end = await fetcher({ lookup, limits: { timeoutMs: 50 } })({ url: 'http://news.example/', kind: 'page' })
    expect(tell(end)).toBe('failed fetch.timeout')
  })

  it('lets each step pass by its passage', async () => {
    const steps: string[] = []
    const end = await fetcher()({ url: `${server.base}/moved`, kind: 'page' }, async (url, go) => {
      steps.push(url.pathname)
      return go()
    })
    expect(steps).toEqual(['/moved', '/page'])
    expect(tell(end)).toBe(`fetched ${words}`)
  })

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n\r\n', 'the answer is not HTTP'],
    [
      'endless headers',
      `HTTP/1.1 200 OK\r\n${`x: ${'y'.repeat(100)}\r\n`.repeat(1000)}`,
      'the headers of the answer are too large',
    ],
    ['notes without end', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(50), 'the connection ended'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello', 'the connection ended'],
    ['nothing', '', 'the connection ended'],
  ])('fails in words at a server that sends %s', async (_, bytes, message) => {
    const raw = await openRawServer((socket) => socket.end(bytes))
    const end = await fetcher()({ url: `${raw.base}/`, kind: 'page' })
    expect(tell(end)).toBe('failed fetch.failed')
    expect(say(end)).toContain(message)
    await raw.close()
  })

  it('fails in words when there is no such host or no server', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
    expect(say(await fetcher({ lookup })({ url: 'http://news.example/', kind: 'feed' }))).toContain('no such host')
    const raw = await openRawServer(() => undefined)
    await raw.close()
    expect(say(await fetcher()({ url: `${raw.base}/`, kind: 'feed' }))).toContain('ECONNREFUSED')
  })

  it('does not use a proxy named in the environment', async () => {
    process.env['http_proxy'] = 'http://127.0.0.1:1'
    expect(tell(await get('/page'))).toBe(`fetched ${words}`)
    delete process.env['http_proxy']
  })
})
