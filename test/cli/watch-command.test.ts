import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { openLedger } from '../../src/store/index.ts'
import { openServer, type TestServer } from '../acquire/fetch/open-server.ts'
import { feedOf, pageOf } from '../pipeline/watch/made-web.ts'
import { fakeTerminal } from './fake-terminal.ts'

const answer =
  (type: string, body: () => string): Parameters<typeof openServer>[0][string] =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': type }).end(body())

const terminalIn = (cwd: string) =>
  fakeTerminal({ cwd, env: { HEARSAY_ALLOW_ADDRESSES: '127.0.0.1', HEARSAY_DELAY_SECONDS: '0' } })

describe('from a feed to the page that is shown', () => {
  let server: TestServer
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay watch '))
    const entry = () => `<title>A quay</title><link>${server.base}/quay</link>`
    server = await openServer({
      '/feed': answer('application/rss+xml', () => feedOf('Kingsmere Herald', [entry()])),
      '/quay': answer('text/html', () => pageOf('The quay stays', 'the quay would stay')),
    })
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  const open = (...args: readonly string[]) => {
    const terminal = terminalIn(folder)
    return { terminal, status: main([...args, '--ledger', join(folder, 'ledger')], terminal) }
  }
  const run = async (...args: readonly string[]) => {
    const { terminal, status } = open(...args)
    return { status: await status, printed: terminal.printed(), said: terminal.said() }
  }

  it('says what is with another watcher, which may have been killed', async () => {
    const ledger = join(folder, 'leased')
    await main(['feeds', 'add', `${server.base}/feed`, '--ledger', ledger], terminalIn(folder))
    const store = await openLedger(ledger)
    const [now, leasedUntil] = ['2024-08-10T12:00:00Z', '2024-08-10T12:04:00Z']
    await store.watching.take({ now, leasedUntil, limit: 5 })
    await store.close()
    const terminal = terminalIn(folder)
    const status = main(['watch', '--ledger', ledger], terminal)
    await expect
      .poll(() => terminal.said())
      .toBe(`1 feed or page is with another watcher; if that was killed, it is taken over by ${leasedUntil}.\n`)
    process.emit('SIGINT')
    expect(await status).toBe(0)
  })

  it('polls, files, keeps the page, tells how the feed does, and ends in order', async () => {
    expect((await run('feeds', 'add', `${server.base}/feed`)).status).toBe(0)
    const { terminal, status } = open('watch')
    await expect.poll(() => terminal.said(), { timeout: 20_000 }).toContain('Filed: The quay stays')
    process.emit('SIGINT')
    expect(await status).toBe(0)
    expect(terminal.said()).toContain('Kingsmere Herald: 1 new of 1')
    expect(terminal.said()).toContain('Counted 1 report into the ledger.')
    expect(server.seen.filter((path) => path === '/quay')).toHaveLength(1)

    const health = JSON.parse((await run('health', '--format', 'json')).printed)
    expect(health).toMatchObject({ feeds: [{ title: 'Kingsmere Herald', state: 'well' }], sites: [{ articles: 1 }] })

    const { articles } = JSON.parse((await run('export')).printed)
    const { printed: page } = await run('page', articles[0].id)
    expect(page).toContain('<mark data-span')
    expect(page).toContain('had been dropped')
    expect((await run('page', articles[0].id, '--format', 'raw')).printed).toBe(
      pageOf('The quay stays', 'the quay would stay'),
    )
  }, 60_000)

  it('says what is missing: no feed, no page', async () => {
    const none = await run('page', 'nobody')
    expect([none.status, none.said]).toEqual([1, 'Expected an article nobody in the ledger, found none\n'])
    const wrong = await run('watch', '--revisit', 'soon')
    expect([wrong.status, wrong.said]).toEqual([
      2,
      'Expected --revisit with ages such as 1h,1d,10d (m, h or d) or never, got "soon".\n',
    ])
  })
})
