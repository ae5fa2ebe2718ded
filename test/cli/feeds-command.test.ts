import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { openServer, type TestServer } from '../acquire/fetch/open-server.ts'
import { fakeTerminal } from './fake-terminal.ts'

const rss = (title: string): string =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>A bridge</title><link>https://kingsmere.example/1</link></item></channel></rss>`

const opml = '<opml><outline text="A" xmlUrl="https://a.example/rss"/></opml>'

const serve =
  (body: string, type = 'application/rss+xml'): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': type }).end(body)

describe('hearsay feeds', () => {
  let server: TestServer
  let folder: string
  beforeAll(async () => {
    server = await openServer({
      '/': serve(
        '<html><head><link rel="alternate" type="application/rss+xml" href="/news"><link rel="alternate" type="application/rss+xml" href="/sport"></head></html>',
        'text/html',
      ),
      '/news': serve(rss('Kingsmere\tHerald')),
      '/sport': serve(rss('Kingsmere Sport')),
      '/map': serve('<urlset><url><loc>https://kingsmere.example/1</loc></url></urlset>', 'text/xml'),
      '/bare': serve('<html><p>No feed</p></html>', 'text/html'),
    })
  })
  afterAll(() => server.close())
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay feeds '))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const run = async (...args: readonly string[]) => {
    const env = { HEARSAY_ALLOW_ADDRESSES: '127.0.0.1', HEARSAY_DELAY_SECONDS: '0' }
    const terminal = fakeTerminal({ cwd: folder, env })
    const status = await main([...args, '--ledger', join(folder, 'ledger')], terminal)
    return { status, printed: terminal.printed(), said: terminal.said().replaceAll(server.base, 'B') }
  }
  const list = async () => (await run('feeds', 'list')).printed.replaceAll(server.base, 'B')

  it('finds the likeliest feed of a page, or all of them, each once', async () => {
    const first = await run('feeds', 'add', `${server.base}/`, '--folder', ' Europe / Islands ')
    expect(first).toEqual({ status: 0, printed: '', said: 'Added: B/news\tfeed\tKingsmere Herald\tEurope/Islands\n' })
    const all = await run('feeds', 'add', '--all', `${server.base}/`)
    expect(all.said).toBe(
      'Added: B/sport\tfeed\tKingsmere Sport\nWatched already: B/news\tfeed\tKingsmere Herald\tEurope/Islands\n',
    )
    expect(await list()).toBe('B/news\tfeed\tKingsmere Herald\tEurope/Islands\nB/sport\tfeed\tKingsmere Sport\n')
  })

  it('takes a feed and a sitemap by their own address, and goes on after one that has none', async () => {
    const { status, said } = await run(
      'feeds',
      'add',
      `${server.base}/bare`,
      `${server.base}/none`,
      `${server.base}/map`,
    )
    expect(status).toBe(1)
    expect(said.split('\n')).toEqual([
      'Expected a feed at B/bare, or a page that names one; found neither. Name the address of the feed or of a sitemap.',
      expect.stringContaining('B/none'),
      'Added: B/map\tsitemap',
      '',
    ])
  })

  it('asks no address that is not on the public web, unless it is allowed', async () => {
    const terminal = fakeTerminal({ cwd: folder })
    expect(await main(['feeds', 'add', `${server.base}/news`, '--ledger', join(folder, 'ledger')], terminal)).toBe(1)
    expect(terminal.said()).toContain('127.0.0.1')
    expect(await list()).toBe('')
  })

  it('shows no password', async () => {
    for (const address of ['http://ana:secret@a.example/', 'ana:secret@a.example', 'http://ana:sec/secret@a.example/'])
      for (const command of ['add', 'remove']) {
        const { status, said } = await run('feeds', command, address)
        expect(status).toBe(1)
        expect(said).toContain('a.example')
        expect(said).not.toMatch(/ana|secret/)
      }
  })

  it('removes feeds by address, by another spelling of it, or by id', async () => {
    await run('feeds', 'add', `${server.base}/news`, `${server.base}/sport`, `${server.base}/map`)
    const { feeds } = JSON.parse((await run('health')).printed)
    const [map, , sport] = feeds
    const { status, said } = await run(
      'feeds',
      'remove',
      map.id,
      `${server.base.replace('http', 'HTTP')}/news/#top`,
      'https://other.example/',
    )
    expect(status).toBe(1)
    expect(said).toBe(
      'Removed: B/map\tsitemap\nRemoved: B/news\tfeed\tKingsmere Herald\nExpected the address of a feed that is watched, got https://other.example/; hearsay feeds list prints them.\n',
    )
    expect(await list()).toBe('B/sport\tfeed\tKingsmere Sport\n')
    expect((await run('feeds', 'remove', sport.url.replace('http', 'https'))).status).toBe(0)
    expect((await run('feeds', 'list')).said).toBe('No feed is watched yet: hearsay feeds add ADDRESS adds one.\n')
  })

  it('gives its feeds out as OPML, and takes them in again elsewhere', async () => {
    await run('feeds', 'add', `${server.base}/news`, '--folder', 'Europe/Islands')
    await run('feeds', 'add', `${server.base}/sport`)
    const { printed } = await run('feeds', 'export')
    writeFileSync(join(folder, 'feeds.opml'), printed)
    await run('feeds', 'remove', `${server.base}/news`)
    const first = await run('feeds', 'import', 'feeds.opml', '--backlog', '0')
    expect(first).toEqual({ status: 0, printed: '', said: 'Added 1 of 2 feeds. 1 is watched already.\n' })
    expect(await list()).toBe('B/news\tfeed\tKingsmere Herald\tEurope/Islands\nB/sport\tfeed\tKingsmere Sport\n')
    expect((await run('feeds', 'import', 'feeds.opml')).said).toBe('Added 0 of 2 feeds. 2 are watched already.\n')
    writeFileSync(join(folder, 'odd.opml'), '<opml><outline text="A" xmlUrl="file:///etc/passwd"/></opml>')
    expect((await run('feeds', 'import', 'odd.opml')).said).toBe(
      'The list names no feed: nothing was added.\nLeft out 1 entry of the list without a usable web address.\n',
    )
  })

  it('says what is wrong with a list', async () => {
    writeFileSync(join(folder, 'page.html'), '<p>No list</p>')
    writeFileSync(join(folder, 'empty.opml'), '<opml><body/></opml>')
    expect(await run('feeds', 'import', 'page.html')).toMatchObject({
      status: 1,
      said: 'Expected a list of feeds in OPML, got a document without any outline.\n',
    })
    expect((await run('feeds', 'import', 'empty.opml')).said).toBe('The list names no feed: nothing was added.\n')
    expect(await run('feeds', 'import', 'missing.opml')).toMatchObject({
      status: 1,
      said: 'Expected an OPML file at missing.opml, the system says ENOENT.\n',
    })
    expect(await run('feeds', 'import', '.')).toMatchObject({
      status: 1,
      said: 'Expected a file at ., got a folder; name a file.\n',
    })
    expect(await run('feeds', 'import', '/dev/zero')).toMatchObject({
      status: 1,
      said: 'Expected a file at /dev/zero, got a device; name a file.\n',
    })
    writeFileSync(join(folder, 'large.opml'), Buffer.alloc(20_000_001, ' '))
    expect(await run('feeds', 'import', 'large.opml')).toMatchObject({
      status: 1,
      said: 'Expected a list of feeds of at most 20 MB, got more; cut it into several.\n',
    })
  })

  it('takes a list from a pipe, as a shell gives one', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const written = promisify(execFile)('sh', ['-c', `printf '%s' '${opml}' > '${join(folder, 'pipe')}'`])
    expect((await run('feeds', 'import', 'pipe')).said).toBe('Added 1 of 1 feed.\n')
    await written
  })

  it.each([
    [['feeds', 'add', '--backlog', 'x', 'a.example'], 2],
    [['feeds', 'add'], 2],
    [['feeds', 'list'], 2],
    [['feeds', 'export'], 2],
    [['feeds', 'remove', 'a.example'], 2],
    [['health'], 2],
    [['feeds', 'import', ''], 2],
  ])('refuses %j where there is no ledger, or the line is wrong', async (args, status) => {
    expect((await run(...args)).status).toBe(status)
  })
})
