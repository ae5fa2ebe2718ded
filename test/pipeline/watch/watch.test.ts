import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WatchedFeed } from '../../../src/core/watch.ts'
import { type LedgerStore, openSqliteLedger } from '../../../src/store/index.ts'
import { filings } from '../../store/sample-ledger.ts'
import { feedOf, type MadeWeb, makeWeb, pageOf } from './made-web.ts'
import { begin, hours, newFeed, watchUntil } from './watched.ts'

const feedUrl = 'https://kingsmere.example/feed'
const pageUrl = 'https://kingsmere.example/bridge'
const bridge = `<guid>1</guid><link>${pageUrl}</link><title>Bridge closed</title><pubDate>Sun, 01 Mar 2026 09:30:00 GMT</pubDate>`

describe('watching feeds', () => {
  let folder: string
  let store: LedgerStore
  let web: MadeWeb
  const articles = async () => (await store.articles({})).items
  const theFeed = async (): Promise<WatchedFeed> => {
    const [feed] = await store.watching.feeds()
    if (!feed) throw new TypeError('Expected a feed')
    return feed
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay watch '))
    store = await openSqliteLedger(folder)
    web = makeWeb()
    web.pages.set(feedUrl, () => ({
      body: feedOf('Kingsmere Herald', [bridge]),
      type: 'application/rss+xml',
      etag: '"1"',
    }))
    web.pages.set(pageUrl, () => ({ body: pageOf('Bridge closed', 'the bridge is closed'), etag: '"p1"' }))
    await store.watching.addFeeds([newFeed(feedUrl)], begin)
  })

  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('files what a feed names, with what it says where the page is silent, and settles', async () => {
    const events = await watchUntil(store, { fetch: web.fetch, to: hours(0.2) })
    expect(events.map(({ kind }) => kind)).toEqual(['polled', 'filed', 'settled'])
    const [article] = await articles()
    expect(article).toMatchObject({ url: pageUrl, title: 'Bridge closed', publishedAt: '2026-03-01T09:30:00Z' })
    expect((await store.counts()).claims).toBeGreaterThan(0)
    expect(await theFeed()).toMatchObject({
      title: 'Kingsmere Herald',
      failures: 0,
      lastSuccessAt: begin,
      lastFreshAt: begin,
    })
  })

  it('settles what a watcher filed that was killed before it could, and tells nothing where all is settled', async () => {
    const stretch = { fetch: web.fetch, to: hours(0.2) }
    web.pages.set(feedUrl, () => ({ body: feedOf('Kingsmere Herald', []) }))
    expect((await watchUntil(store, stretch)).map(({ kind }) => kind)).toEqual(['polled'])
    await store.file(filings)
    expect(await watchUntil(store, { ...stretch, from: hours(0.1) })).toEqual([{ kind: 'settled', articles: 2 }])
    expect(await store.settled()).toBe(true)
    expect(await watchUntil(store, { ...stretch, from: hours(0.1) })).toEqual([])
  })

  it('polls on, looks at pages again as they age, and is told that nothing changed', async () => {
    const events = await watchUntil(store, { fetch: web.fetch, to: hours(30) })
    expect(web.asked.filter((url) => url === pageUrl)).toHaveLength(5)
    expect(events.filter(({ kind }) => kind === 'unchanged')).toHaveLength(4)
    const days = (await store.watching.pollDays('2026-03-01')).get((await theFeed()).id) ?? []
    const [polls, unchanged] = [days.map((day) => day.polls), days.map((day) => day.unchanged)].map((counts) =>
      counts.reduce((sum, count) => sum + count, 0),
    )
    expect(polls).toBeGreaterThan(4)
    expect(unchanged).toBe((polls ?? 0) - 1)
    expect(await articles()).toHaveLength(1)
  })

  it('files a page that changed as another revision', async () => {
    await watchUntil(store, { fetch: web.fetch, to: hours(0.5) })
    web.pages.set(pageUrl, () => ({ body: pageOf('Bridge closed', 'the bridge may be closed'), etag: '"p2"' }))
    const events = await watchUntil(store, { fetch: web.fetch, from: hours(0.5), to: hours(2) })
    expect(events).toContainEqual(expect.objectContaining({ kind: 'filed', isRevision: true }))
    expect((await articles())[0]?.revisions).toHaveLength(2)
  })

  it('looks at a page at once when the feed says that it changed', async () => {
    await watchUntil(store, { fetch: web.fetch, to: hours(0.5) })
    const changed = bridge.replace('Bridge closed', 'Bridge closed: update')
    web.pages.set(feedUrl, () => ({ body: feedOf('Kingsmere Herald', [changed]), etag: '"2"' }))
    web.asked.length = 0
    await watchUntil(store, { fetch: web.fetch, from: hours(0.5), to: hours(0.9) })
    expect(web.asked).toEqual([feedUrl, pageUrl])
  })

  it('waits longer and longer for a feed that fails, says why, and recovers', async () => {
    web.pages.set(feedUrl, () => ({ fails: 'down' }))
    await watchUntil(store, { fetch: web.fetch, to: hours(12) })
    expect(web.asked.length).toBe(5)
    expect(await theFeed()).toMatchObject({ failures: 5, problem: `Expected a page at ${feedUrl}, got none: down.` })
    web.pages.set(feedUrl, () => ({ body: feedOf('Kingsmere Herald', [bridge]) }))
    await watchUntil(store, { fetch: web.fetch, from: hours(12), to: hours(36) })
    const { problem, failures } = await theFeed()
    expect([problem, failures, (await articles()).length]).toEqual([undefined, 0, 1])
  })

  it('keeps away for as long as a server asks', async () => {
    web.pages.set(feedUrl, () => ({ fails: 'down', retryAfterSeconds: 10 * 3600 }))
    await watchUntil(store, { fetch: web.fetch, to: hours(9.9) })
    expect(web.asked).toHaveLength(1)
  })

  it('takes garbage in the place of a feed for a failure', async () => {
    web.pages.set(feedUrl, () => ({ body: '\u0000\u0001<<<&&&' }))
    await watchUntil(store, { fetch: web.fetch, to: hours(0.1) })
    expect((await theFeed()).problem).toContain(feedUrl)
  })

  it('asks for a feed that moved where it is now', async () => {
    const moved = 'https://kingsmere.example/feed2'
    web.pages.set(feedUrl, () => ({ body: feedOf('Kingsmere Herald', [bridge]), movedTo: moved }))
    web.pages.set(moved, () => ({ body: feedOf('Kingsmere Herald', [bridge]) }))
    await watchUntil(store, { fetch: web.fetch, to: hours(6) })
    expect(await theFeed()).toMatchObject({ url: moved, formerUrls: [feedUrl] })
    expect(web.asked.filter((url) => url === feedUrl)).toHaveLength(1)
    expect(web.asked.filter((url) => url === moved).length).toBeGreaterThan(1)
  })

  it('takes a feed at its word that it moved, as soon as it is there', async () => {
    const to = 'https://kingsmere.example/new'
    const says = feedOf('Kingsmere Herald', [bridge]).replace('<channel>', `<channel><newLocation>${to}</newLocation>`)
    const moving = says.replace(
      '<channel>',
      `<channel xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><itunes:new-feed-url>${to}</itunes:new-feed-url>`,
    )
    web.pages.set(feedUrl, () => ({ body: moving }))
    await watchUntil(store, { fetch: web.fetch, to: hours(0.2) })
    expect((await theFeed()).url).toBe(feedUrl)
    web.pages.set(to, () => ({ body: feedOf('Kingsmere Herald', [bridge]) }))
    await watchUntil(store, { fetch: web.fetch, from: hours(0.2), to: hours(4) })
    expect(await theFeed()).toMatchObject({ url: to, formerUrls: [feedUrl] })
    expect(await articles()).toHaveLength(1)
  })

  it('tells what was wrong with a feed that could be read', async () => {
    const cut = feedOf('Kingsmere Herald', [bridge]).replace('</channel></rss>', '')
    web.pages.set(feedUrl, () => ({ body: cut }))
    await watchUntil(store, { fetch: web.fetch, to: hours(0.2) })
    expect((await theFeed()).doubts?.join()).toMatch(/breaks off/)
    expect(await articles()).toHaveLength(1)
  })

  it('gives up a feed that is gone for good at once, and one that is not found after a while', async () => {
    web.pages.set(feedUrl, () => ({ fails: 'gone' }))
    await watchUntil(store, { fetch: web.fetch, to: hours(48) })
    expect([(await theFeed()).status, web.asked.length]).toEqual(['gone', 1])
    const other = newFeed('https://lantern.example/feed')
    await store.watching.addFeeds([other], hours(48))
    web.asked.length = 0
    await watchUntil(store, { fetch: web.fetch, from: hours(48), to: hours(48 + 24 * 14) })
    const feeds = await store.watching.feeds()
    expect([feeds.find(({ id }) => id === other.id)?.status, web.asked.length]).toEqual(['gone', 12])
  })

  it('gives up nothing for a single "not found" after other failures', async () => {
    let asked = 0
    web.pages.set(feedUrl, () => {
      asked += 1
      return asked === 14
        ? { fails: 'missing' }
        : asked < 14
          ? { fails: 'down' }
          : { body: feedOf('Kingsmere', [bridge]) }
    })
    web.pages.set(pageUrl, () => {
      const tries = web.asked.filter((url) => url === pageUrl).length
      return tries < 4
        ? { fails: 'down' }
        : tries === 4
          ? { fails: 'missing' }
          : { body: pageOf('Bridge', 'it is shut') }
    })
    await watchUntil(store, { fetch: web.fetch, to: hours(24 * 16) })
    expect(await theFeed()).toMatchObject({ status: 'watched', failures: 0 })
    expect(await theFeed()).not.toHaveProperty('notFound')
    expect(await articles()).toHaveLength(1)
  })

  it('asks no sooner than the feed wishes, also while nothing changes', async () => {
    const wishing = feedOf('Kingsmere Herald', []).replace('<channel>', '<channel><ttl>720</ttl>')
    web.pages.set(feedUrl, () => ({ body: wishing, etag: '"1"' }))
    await watchUntil(store, { fetch: web.fetch, to: hours(47) })
    expect(web.asked).toHaveLength(4)
    expect((await theFeed()).wishes).toEqual({ ttlMinutes: 720 })
  })

  it('tries a page again that was refused, and looks again at one that is refused for a while', async () => {
    let refused = true
    web.pages.set(pageUrl, () => (refused ? { fails: 'refused' } : { body: pageOf('Bridge', 'the bridge is shut') }))
    await watchUntil(store, { fetch: web.fetch, to: hours(0.1) })
    expect(await articles()).toEqual([])
    refused = false
    await watchUntil(store, { fetch: web.fetch, from: hours(0.1), to: hours(0.9) })
    expect(await articles()).toHaveLength(1)
    refused = true
    await watchUntil(store, { fetch: web.fetch, from: hours(0.9), to: hours(2.2) })
    refused = false
    web.pages.set(pageUrl, () => ({ body: pageOf('Bridge', 'the bridge is open') }))
    await watchUntil(store, { fetch: web.fetch, from: hours(2.2), to: hours(4) })
    expect((await articles())[0]?.revisions).toHaveLength(2)
  })

  it('takes the whole text out of the feed when the page cannot be had', async () => {
    const paragraph =
      'The council said that the bridge is closed to lorries until the end of June, because its pillars are weak.'
    const html = Array.from(
      { length: 8 },
      (_, i) => `<p>${paragraph.replace('pillars', `pillars at pier ${i}`)}</p>`,
    ).join('')
    const whole = `${bridge}<content:encoded><![CDATA[${html}]]></content:encoded>`
    web.pages.set(feedUrl, () => ({ body: feedOf('Kingsmere Herald', [whole]) }))
    web.pages.set(pageUrl, () => ({ fails: 'refused' }))
    await watchUntil(store, { fetch: web.fetch, to: hours(0.2) })
    const [article] = await articles()
    expect(article).toMatchObject({ url: pageUrl, title: 'Bridge closed', publishedAt: '2026-03-01T09:30:00Z' })
    expect(article?.revisions[0]?.text).toContain('closed to lorries')
  })

  it('tries a page again that could not be had, and gives it up in the end', async () => {
    web.pages.set(pageUrl, () => ({ fails: 'down' }))
    await watchUntil(store, { fetch: web.fetch, to: hours(24 * 9) })
    expect(web.asked.filter((url) => url === pageUrl)).toHaveLength(8)
    expect(await articles()).toEqual([])
  })

  it('does no page twice after it was stopped midway', async () => {
    const many = Array.from({ length: 12 }, (_, i) => `https://kingsmere.example/${i}`)
    const entries = many.map((url, i) => `<guid>${i}</guid><link>${url}</link><title>Report ${i}</title>`)
    web.pages.set(feedUrl, () => ({ body: feedOf('Kingsmere Herald', entries), etag: '"n"' }))
    for (const [i, url] of many.entries())
      web.pages.set(url, () => ({ body: pageOf(`Report ${i}`, `pier ${i} is shut`), etag: `"${i}"` }))
    for (let step = 0; step < 8; step += 1)
      await watchUntil(store, { fetch: web.fetch, from: hours(step * 0.01), to: hours(step * 0.01 + 0.005) })
    expect(web.asked.toSorted()).toEqual([feedUrl, ...many].toSorted())
    expect(await articles()).toHaveLength(12)
  })
})
