import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fetcher } from '../../../src/acquire/index.ts'
import { type LedgerStore, openSqliteLedger } from '../../../src/store/index.ts'
import { feedOf, type MadeWeb, makeWeb, pageOf } from './made-web.ts'
import { begin, hours, newFeed, watchUntil } from './watched.ts'

const feedUrl = 'https://gull.example/feed'
const entry = (url: string, more = ''): string =>
  `<link>${url}</link><title>Mayor resigns</title><pubDate>Sun, 01 Mar 2026 09:30:00 GMT</pubDate>${more}`
const words =
  '<p>The mayor said on Monday that she had taken money for the bridge, after a night of talks with the workers.</p>'
const whole = `<content:encoded><![CDATA[${words.repeat(8)}]]></content:encoded>`

describe('feeds that mean harm', () => {
  let folder: string
  let store: LedgerStore
  let web: MadeWeb
  const name = (...entries: readonly string[]) =>
    web.pages.set(feedUrl, () => ({ body: feedOf('Gull', entries), type: 'application/rss+xml' }))
  const urls = async () => (await store.articles({})).items.map(({ url }) => url)

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay hostile '))
    store = await openSqliteLedger(folder)
    web = makeWeb()
    await store.watching.addFeeds([newFeed(feedUrl)], begin)
  })

  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it.each(['missing', 'refused', 'gone'] as const)(
    'put no words under the address of another site (%s)',
    async (fails) => {
      const [theirs, own] = ['https://kingsmere.example/mayor', 'https://news.gull.example/mayor']
      name(entry(theirs, whole), entry(own, whole))
      for (const url of [theirs, own]) web.pages.set(url, () => ({ fails }))
      await watchUntil(store, { fetch: web.fetch, to: hours(24) })
      expect(await urls()).toEqual([own])
    },
  )

  it('do not keep a page from being read that they name before it stands', async () => {
    const page = 'https://kingsmere.example/mayor'
    name(entry(page))
    await watchUntil(store, { fetch: web.fetch, to: hours(0.1) })
    web.pages.set(page, () => ({ body: pageOf('Mayor stays', 'she will stay') }))
    await watchUntil(store, { fetch: web.fetch, from: hours(0.1), to: hours(1) })
    expect(await urls()).toEqual([page])
  })

  it('do not keep another feed from being polled, however many of its pages they name', async () => {
    name(...Array.from({ length: 300 }, (_, i) => entry(`https://kingsmere.example/${i}`)))
    await watchUntil(store, { fetch: web.fetch, to: hours(0.001) })
    await store.watching.addFeeds([newFeed('https://kingsmere.example/feed')], hours(0.5))
    const [job] = await store.watching.take({ now: hours(1), leasedUntil: hours(2), limit: 1 })
    expect(job?.kind).toBe('poll')
  })

  it('end no watch: a job that fails by a fault of ours is told of, and tried again later', async () => {
    const [bad, good] = ['https://kingsmere.example/mayor', 'https://lantern.example/mayor']
    name(entry(bad), entry(good))
    web.pages.set(good, () => ({ body: pageOf('Mayor stays', 'she will stay') }))
    const asked: string[] = []
    const fetch: Fetcher = async (request) => {
      asked.push(request.url)
      if (request.url === bad) throw new TypeError('A fault')
      return web.fetch(request)
    }
    const events = await watchUntil(store, { fetch, to: hours(0.02) })
    expect(events).toContainEqual({ kind: 'broken', name: bad, error: new TypeError('A fault') })
    expect(await urls()).toEqual([good])
    await watchUntil(store, { fetch, from: hours(0.03), to: hours(0.04) })
    expect(asked.filter((url) => url === bad)).toHaveLength(1)
    await watchUntil(store, { fetch, from: hours(0.1), to: hours(0.12) })
    expect(asked.filter((url) => url === bad)).toHaveLength(2)
  })
})
