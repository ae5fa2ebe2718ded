import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshADay, isUnwatched, mostADay } from '../../../src/core/feed-health.ts'
import type { Poll, WatchedFeed } from '../../../src/core/watch.ts'
import { findHealth } from '../../../src/pipeline/watch/find-health.ts'
import { type LedgerStore, openSqliteLedger } from '../../../src/store/index.ts'
import { watchedFeed } from '../../watched-feed.ts'

const now = '2026-03-14T12:00:00.000Z'
const ago = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()
const day = 1440

const feedOf = (name: string, more: Partial<WatchedFeed> = {}): WatchedFeed =>
  watchedFeed(name, {
    ...{ addedAt: ago(10 * day), since: ago(40 * day) },
    ...{ lastPolledAt: ago(5), lastSuccessAt: ago(5), lastFreshAt: ago(60), validators: { etag: 'x' } },
    ...more,
  })

let folder: string
let store: LedgerStore
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay health '))
  store = await openSqliteLedger(folder)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const keepPoll = (feed: WatchedFeed, poll: Poll, runAt?: string) =>
  store.watching.finishPoll({
    ...{ feed, poll, named: new Map(), jobs: new Map(), dropped: [], errands: [], hurried: [] },
    ...(runAt !== undefined && { runAt }),
  })

describe('findHealth', () => {
  it('tells each feed’s state', async () => {
    const { lastFreshAt: _none, ...bare } = feedOf('f', { addedAt: ago(60) })
    const { lastPolledAt: _at, lastSuccessAt: _well, lastFreshAt: _fresh, ...untouched } = feedOf('e')
    const feeds = [
      feedOf('a'),
      feedOf('b', { lastFreshAt: ago(4 * day) }),
      feedOf('c', { failures: 2, problem: 'Expected a feed, got none.' }),
      feedOf('d', { status: 'gone', failures: 1 }),
      untouched,
      bare,
    ]
    await store.watching.addFeeds(feeds, ago(-5))
    const health = await findHealth(store, now)
    expect(health.feeds.map(({ state }) => state)).toEqual(['well', 'quiet', 'failing', 'gone', 'new', 'well'])
    expect(health.feeds[2]).toMatchObject({
      failures: 2,
      problem: 'Expected a feed, got none.',
      nextPollAt: ago(-5),
    })
    expect(Object.keys(health.feeds[0] ?? {})).not.toContain('validators')
    expect(health).toMatchObject({ at: now, sites: [], waiting: 0, overdue: 0 })
  })

  it('counts new reports by day and unchanged polls of a week, in UTC', async () => {
    const feed = feedOf('a')
    await store.watching.addFeeds([feed], now)
    const polls: readonly Poll[] = [
      { at: '2026-02-28T23:59:59.000Z', result: 'fetched', entries: 9, fresh: 100 },
      { at: '2026-03-01T00:00:00.000Z', result: 'fetched', entries: 9, fresh: 1 },
      { at: '2026-03-04T12:00:00.000Z', result: 'fetched', entries: 9, fresh: 50 },
      { at: '2026-03-08T00:00:00.000Z', result: 'unchanged', entries: 0, fresh: 0 },
      { at: '2026-03-13T10:00:00.000Z', result: 'fetched', entries: 9, fresh: 18 },
      { at: '2026-03-14T10:00:00.000Z', result: 'failed', entries: 0, fresh: 0 },
      { at: '2026-03-14T11:00:00.000Z', result: 'unchanged', entries: 0, fresh: 0 },
    ]
    for (const poll of polls) await keepPoll(feed, poll, ago(-30))
    const [told] = (await findHealth(store, now)).feeds
    if (!told) throw new TypeError('Expected a feed')
    expect(told).toMatchObject({ polls: 4, unchanged: 2, nextPollAt: ago(-30) })
    expect(told.days.map(({ fresh }) => fresh)).toEqual([1, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0])
    expect([told.days[0]?.on, told.days.at(-1)?.on]).toEqual(['2026-03-01', '2026-03-14'])
    expect(freshADay(told)).toBe(2)
    expect(mostADay(told)).toBe(18)
  })

  it('counts polls that are late, and tells a watcher that is away from a host that asked for time', async () => {
    const feeds = ['a', 'b', 'c'].map((name) => feedOf(name))
    await store.watching.addFeeds(feeds, ago(10))
    expect(await findHealth(store, now)).toMatchObject({ overdue: 0 })
    const [first, second] = feeds
    if (!first || !second) throw new TypeError('Expected feeds')
    await store.watching.hurryPoll(first.id, ago(16))
    const one = await findHealth(store, now)
    expect([one.overdue, isUnwatched(one)]).toEqual([1, false])
    await store.watching.hurryPoll(second.id, ago(16))
    const two = await findHealth(store, now)
    expect([two.overdue, isUnwatched(two)]).toEqual([2, true])
    expect(isUnwatched({ feeds: [], overdue: 0 })).toBe(false)
  })

  it('tells how each site is read, and what changed', async () => {
    for (let at = 0; at < 40; at += 1) {
      const shape = {
        url: `https://k.example/${at}`,
        textLength: at < 30 ? 3000 : 200,
        shownLength: 5000,
        isDated: true,
      }
      const errand = { name: 'x', word: {}, namedAt: now, visits: 1, failures: 0 }
      await store.watching.finishVisit(
        { id: 'x', host: 'k.example', dueAt: now, errand },
        { ...shape, host: 'k.example', at: ago(100 - at), result: at === 3 ? 'extract.no-article' : 'article' },
      )
    }
    expect((await findHealth(store, now)).sites).toMatchObject([
      {
        host: 'k.example',
        pages: 40,
        articles: 39,
        lastReadAt: ago(61),
        drifts: [{ kind: 'length' }, { kind: 'share' }],
      },
    ])
  })
})
