import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPageFetcher, type FetchedPage, type PageFetcherOptions } from '../../../src/acquire/index.ts'
import { openServer, type TestServer } from './open-server.ts'

let server: TestServer
let target = ''

beforeAll(async () => {
  server = await openServer({
    '/robots.txt': (_, response) => response.end('User-agent: Hearsay\nDisallow: /private\nCrawl-delay: 5'),
    '/page': (_, response) => response.setHeader('content-type', 'text/html').end('<p>Ana said so.'),
    '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
    '/inside': (_, response) => response.writeHead(302, { location: '/private/page' }).end(),
    '/away': (_, response) => response.writeHead(302, { location: target }).end(),
    '/gone': (_, response) => response.writeHead(410).end(),
  })
})
beforeEach(() => {
  server.seen.length = 0
  slept = []
})
afterAll(() => server.close())

let slept: number[] = []
let time = 0
const allowed = (options: PageFetcherOptions = {}) =>
  createPageFetcher({
    allowAddresses: [`127.0.0.1:${server.port}`],
    now: () => time,
    sleep: async (ms) => {
      slept.push(ms)
      time += ms
    },
    random: () => 0,
    ...options,
  })
const tell = (page: FetchedPage): string =>
  page.kind === 'fetched' ? `fetched ${new TextDecoder().decode(page.bytes)}` : `${page.kind} ${page.error.code}`
const say = (page: FetchedPage): string => (page.kind === 'fetched' ? '' : page.error.message)

describe('createPageFetcher', () => {
  it.each([
    ['/page', 'fetched <p>Ana said so.'],
    ['/moved', 'fetched <p>Ana said so.'],
    ['/gone', 'gone fetch.gone'],
    ['/missing', 'gone fetch.gone'],
    ['/private/page', 'refused fetch.robots'],
    ['/inside', 'refused fetch.robots'],
  ])('gives for %s: %s', async (path, outcome) => {
    expect(tell(await allowed()(`${server.base}${path}`))).toBe(outcome)
    expect(slept).toEqual([])
    expect(server.seen).not.toContain('/private/page')
  })

  it('says where the page was found and what it is, with all that went over the wire', async () => {
    const page = await allowed()(`${server.base}/moved`)
    expect(page).toMatchObject({ url: `${server.base}/page`, contentType: 'text/html' })
    expect(page.kind === 'fetched' && page.exchanges?.map(({ url }) => url)).toEqual([
      `${server.base}/moved`,
      `${server.base}/page`,
    ])
  })

  it('says in words that a site does not want to be read by programs', async () => {
    const page = await allowed()(`${server.base}/private/page`)
    expect(say(page)).toBe(
      `Expected ${server.base}/private/page to be open to programs, ${server.base}/robots.txt asks them not to fetch it; save the page in a browser and give the file.`,
    )
  })

  it('asks for robots.txt once, and lets time pass between one page and the next', async () => {
    const fetchPage = allowed()
    await fetchPage(`${server.base}/moved`)
    expect(server.seen).toEqual(['/robots.txt', '/moved', '/page'])
    expect(slept).toEqual([])
    await fetchPage(`${server.base}/page`)
    await fetchPage(`${server.base}/page`)
    expect(server.seen.slice(3)).toEqual(['/page', '/page'])
    expect(slept).toEqual([5000, 5000])
  })

  it('says whom to turn to', async () => {
    await allowed({ contact: 'desk@news.example' })(`${server.base}/page`)
    expect(server.headers.at(-1)?.['user-agent']).toBe('Hearsay/0.1 (claim ledger for the news; +desk@news.example)')
  })

  it('fails in words when there is no such host or no server', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
    expect(say(await createPageFetcher({ lookup })('http://news.example/'))).toContain('no such host was found')
    expect(tell(await createPageFetcher({ allowAddresses: ['127.0.0.1:9'] })('http://127.0.0.1:9/'))).toBe(
      'refused fetch.refused',
    )
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
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://192.88.99.1/',
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
  'http://[fd00:ec2::254]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://[2606:4700::5efe:7f00:1]/',
  'http://[2606:4700::200:5efe:a00:1]/',
  'http://8.8.8.8:22/',
  'http://8.8.8.8:25/',
  'http://user:pass@8.8.8.8/',
  'http://8.8.8.8@127.0.0.1/',
  `http://8.8.8.8/${'a'.repeat(9000)}`,
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
  const send = () => {
    asked += 1
    return Promise.reject(new TypeError('Expected no connection'))
  }

  it.each(forbidden)('%s is refused without a connection', async (address) => {
    asked = 0
    expect(tell(await createPageFetcher({ send })(address))).toBe('refused fetch.refused')
    expect(asked).toBe(0)
  })

  it.each(['127.0.0.1', '::1', '10.0.0.8', '::ffff:169.254.169.254', 'fd00:ec2::254'])(
    'is refused behind a name: %s',
    async (address) => {
      asked = 0
      const lookup = () => Promise.resolve(['93.184.216.34', address])
      const page = await createPageFetcher({ send, lookup })('http://news.example/')
      expect(tell(page)).toBe('refused fetch.refused')
      expect(say(page)).toContain('news.example')
      expect(asked).toBe(0)
    },
  )

  it.each(forbidden.filter((address) => URL.canParse(address)))('is refused behind a redirect: %s', async (address) => {
    target = address
    expect(tell(await allowed()(`${server.base}/away`))).toBe('refused fetch.refused')
    expect(server.seen).toEqual(['/robots.txt', '/away'])
  })

  it('is refused on another port than the allowed one', async () => {
    const page = await createPageFetcher({ send, allowAddresses: ['127.0.0.1:1'] })(server.base)
    expect(tell(page)).toBe('refused fetch.refused')
  })

  it('may be allowed by a network', async () => {
    const fetchPage = createPageFetcher({ allowAddresses: ['127.0.0.0/8', '[::1]:80', '::1'] })
    expect(tell(await fetchPage(`${server.base}/page`))).toBe('fetched <p>Ana said so.')
    expect(() => createPageFetcher({ allowAddresses: ['localhost'] })).toThrow(
      expect.objectContaining({ code: 'usage' }),
    )
  })
})
