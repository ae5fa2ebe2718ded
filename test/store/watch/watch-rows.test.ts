import { describe, expect, it } from 'vitest'
import { feedId } from '../../../src/core/ids.ts'
import type { PageErrand, WatchedFeed } from '../../../src/core/watch.ts'
import { DamagedRow } from '../../../src/store/damaged-row.ts'
import { toFeed, toJob } from '../../../src/store/watch/watch-rows.ts'
import { watchedFeed } from '../../watched-feed.ts'

const at = '2026-03-01T12:00:00.000Z'
const least = watchedFeed('a', { addedAt: at, since: at })
const most: WatchedFeed = {
  ...least,
  title: 'A',
  folder: ['Europe'],
  siteUrl: 'https://a.example/',
  notFound: 1,
  lastPolledAt: at,
  lastSuccessAt: at,
  lastFreshAt: at,
  problem: 'none',
  doubts: ['one'],
  wishes: { ttlMinutes: 60, skipHours: [1], skipDays: ['sunday'] },
  validators: { etag: '"1"' },
  formerUrls: ['http://a.example/rss'],
  push: { hub: 'https://hub.example/', topic: 'https://a.example/rss', secret: 's', until: at, askedAt: at },
}
const errand: PageErrand = {
  url: 'https://a.example/1',
  name: 'https://a.example/1',
  feedId: feedId('a'),
  word: { title: 'A bridge', publishedAt: '2026-03-01', publishedPrecision: 'day' },
  namedAt: at,
  visits: 0,
  failures: 0,
}
const row = { id: 'visit x', host: 'a.example', kind: 'visit', run_at: at, feed: null }

describe('a feed in its row', () => {
  it('comes back as it was kept', () => {
    for (const feed of [least, most]) expect(toFeed(JSON.stringify(feed))).toEqual(feed)
  })

  it.each<readonly [string, unknown]>([
    ['url', 5],
    ['url', 'no address'],
    ['url', undefined],
    ['kind', 'errand'],
    ['status', null],
    ['since', 'once'],
    ['interval', '3600'],
    ['failures', {}],
    ['title', 7],
    ['folder', 'Europe'],
    ['folder', [1]],
    ['formerUrls', {}],
    ['formerUrls', ['no address']],
    ['doubts', 'one'],
    ['wishes', { skipHours: 3 }],
    ['validators', { etag: 1 }],
    ['push', { hub: 'https://hub.example/' }],
  ])('is told as damaged where its %s is %j', (key, value) => {
    expect(() => toFeed(JSON.stringify({ ...least, [key]: value }))).toThrow(DamagedRow)
  })
})

describe('an errand in its row', () => {
  it('comes back as it was kept', () => {
    const job = { kind: 'visit', id: 'visit x', host: 'a.example', runAt: at, errand }
    expect(toJob({ ...row, document: JSON.stringify(errand) })).toEqual(job)
  })

  it.each<readonly [string, unknown]>([
    ['url', 5],
    ['url', 'no address'],
    ['name', ['x']],
    ['word', 'A bridge'],
    ['word', { title: 3 }],
    ['html', {}],
    ['namedAt', 0],
    ['visits', '0'],
    ['failures', null],
    ['validators', []],
  ])('is told as damaged where its %s is %j', (key, value) => {
    expect(() => toJob({ ...row, document: JSON.stringify({ ...errand, [key]: value }) })).toThrow(DamagedRow)
  })

  it('is told as damaged where it is another thing', () => {
    for (const document of ['null', '[]', '7', '"x"', '{"broken'])
      expect(() => toJob({ ...row, document })).toThrow(DamagedRow)
  })
})
