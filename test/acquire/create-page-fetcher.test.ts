import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPageFetcher, type FetchedPage } from '../../src/acquire/index.ts'

const seen: string[] = []
const agents: (string | undefined)[] = []

const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Ana said so.'),
  '/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('<p>Ana said so.')),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(new Uint8Array(4_000_000))),
  '/large': (_, response) => response.end('a'.repeat(2_000_000)),
  '/empty': (_, response) => response.end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/missing': (_, response) => response.writeHead(404).end('no'),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('<p>Ana')
    setTimeout(() => response.destroy(), 20)
  },
  '/slow': (_, response) => response.write('<p>'),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
}

let server: Server
let base: string
let port: number
const targets: Record<string, string> = {}

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request.url ?? '')
    agents.push(request.headers['user-agent'])
    const location = targets[request.url ?? '']
    if (location !== undefined) response.writeHead(302, { location }).end()
    else (answers[request.url ?? ''] ?? answers['/missing'])?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new TypeError('Expected a port')
  port = address.port
  base = `http://127.0.0.1:${port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const allowed = (options = {}) =>
  createPageFetcher({ allowAddresses: [`127.0.0.1:${port}`], timeoutMs: 2000, maxBytes: 1_000_000, ...options })
const tell = (page: FetchedPage): string =>
  page.kind === 'fetched' ? `fetched ${new TextDecoder().decode(page.bytes)}` : `${page.kind} ${page.error.code}`

describe('createPageFetcher', () => {
  it.each([
    ['/page', 'fetched <p>Ana said so.'],
    ['/packed', 'fetched <p>Ana said so.'],
    ['/moved', 'fetched <p>Ana said so.'],
    ['/gone', 'gone fetch.gone'],
    ['/missing', 'gone fetch.gone'],
    ['/broken', 'failed fetch.failed'],
    ['/empty', 'failed fetch.failed'],
    ['/cut', 'failed fetch.failed'],
    ['/large', 'failed fetch.too-large'],
    ['/bomb', 'failed fetch.too-large'],
    ['/round', 'failed fetch.failed'],
  ])('gives for %s: %s', async (path, outcome) => {
    expect(tell(await allowed()(`${base}${path}`))).toBe(outcome)
  })

  it('says where the page was found and what it is', async () => {
    expect(await allowed()(`${base}/moved`)).toMatchObject({
      url: `${base}/page`,
      contentType: 'text/html; charset=utf-8',
    })
    expect(agents.at(-1)).toMatch(/^Hearsay\//)
  })

  it('names the address and the status of what is gone', async () => {
    const page = await allowed()(`${base}/gone`)
    expect(page.kind === 'gone' && page.error.message).toContain(`${base}/gone`)
    expect(page.kind === 'gone' && page.error.message).toContain('410')
  })

  it('gives up after its time', async () => {
    expect(tell(await allowed({ timeoutMs: 150 })(`${base}/slow`))).toBe('failed fetch.timeout')
    const never = () => new Promise<readonly string[]>(() => undefined)
    expect(tell(await allowed({ timeoutMs: 50, lookup: never })('http://news.example/'))).toBe('failed fetch.timeout')
  })

  it('fails in words when there is no such host or no server', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
    expect(tell(await createPageFetcher({ lookup })('http://news.example/'))).toBe('failed fetch.failed')
    expect(tell(await createPageFetcher({ allowAddresses: ['127.0.0.1:9'] })('http://127.0.0.1:9/'))).toBe(
      'refused fetch.refused',
    )
  })

  it('does not use a proxy named in the environment', async () => {
    process.env['http_proxy'] = 'http://127.0.0.1:1'
    expect(tell(await allowed()(`${base}/page`))).toBe('fetched <p>Ana said so.')
    delete process.env['http_proxy']
  })
})

const forbidden: readonly string[] = [
  'http://127.0.0.1/',
  'http://127.0.0.1:8080/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://198.18.0.1/',
  'http://192.0.2.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:db8::1]/',
  'http://8.8.8.8:22/',
  'http://8.8.8.8:25/',
  'http://user:pass@8.8.8.8/',
  'file:///etc/passwd',
  'ftp://8.8.8.8/',
  'gopher://8.8.8.8/',
  'data:text/html,hi',
  'javascript:alert(1)',
  'about:blank',
  'not an address',
]

describe('an address that is not on the public web', () => {
  let asked = 0
  const fetch = () => {
    asked += 1
    return Promise.reject(new TypeError('Expected no connection'))
  }

  it.each(forbidden)('%s is refused without a connection', async (address) => {
    asked = 0
    expect(tell(await createPageFetcher({ fetch })(address))).toBe('refused fetch.refused')
    expect(asked).toBe(0)
  })

  it.each(['127.0.0.1', '::1', '10.0.0.8', '::ffff:169.254.169.254'])(
    'is refused behind a name: %s',
    async (address) => {
      asked = 0
      const lookup = () => Promise.resolve(['93.184.216.34', address])
      const page = await createPageFetcher({ fetch, lookup })('http://news.example/')
      expect(tell(page)).toBe('refused fetch.refused')
      expect(page.kind === 'refused' && page.error.message).toContain('news.example')
      expect(asked).toBe(0)
    },
  )

  it.each(forbidden.filter((address) => URL.canParse(address)))('is refused behind a redirect: %s', async (address) => {
    targets['/away'] = address
    seen.length = 0
    expect(tell(await allowed()(`${base}/away`))).toBe('refused fetch.refused')
    expect(seen).toEqual(['/away'])
  })

  it('is refused on another port than the allowed one', async () => {
    expect(tell(await createPageFetcher({ fetch, allowAddresses: ['127.0.0.1:1'] })(base))).toBe(
      'refused fetch.refused',
    )
  })

  it('cannot be reached by a name that changes between check and connection', async () => {
    let asks = 0
    const lookup = () => {
      asks += 1
      return Promise.resolve(['127.0.0.1'])
    }
    expect(tell(await allowed({ lookup })(`http://news.example:${port}/page`))).toBe('fetched <p>Ana said so.')
    expect(asks).toBe(1)
  })

  it('may be allowed by a network', async () => {
    const fetchPage = createPageFetcher({ allowAddresses: ['127.0.0.0/8', '[::1]:80', '::1'] })
    expect(tell(await fetchPage(`${base}/page`))).toBe('fetched <p>Ana said so.')
    expect(() => createPageFetcher({ allowAddresses: ['localhost'] })).toThrow(
      expect.objectContaining({ code: 'usage' }),
    )
  })
})
