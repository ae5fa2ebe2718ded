import { describe, expect, it } from 'vitest'
import type { FeedEntry } from '../../../src/core/feed.ts'
import type { WatchedFeed } from '../../../src/core/watch.ts'
import { sortEntries } from '../../../src/pipeline/watch/sort-entries.ts'
import { watchedFeed } from '../../watched-feed.ts'

const at = '2026-03-01T12:00:00.000Z'
const feed = watchedFeed('f', { url: 'https://kingsmere.example/feed', addedAt: at })
const bridge: FeedEntry = {
  key: 'bridge-1',
  url: 'https://kingsmere.example/bridge?utm_source=rss',
  title: 'Bridge closed',
  byline: 'Ada Lind',
  publishedAt: '2026-03-01T09:00:00Z',
  publishedPrecision: 'second',
  isFullText: false,
}

const later = (hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString()

const sort = (
  entries: readonly FeedEntry[],
  known: Readonly<Record<string, string>> = {},
  of: WatchedFeed = feed,
  now = at,
) => sortEntries(entries, { feed: of, known: new Map(Object.entries(known)), at: now })

/** What the feed named, as it is known at the next poll. */
const knownAfter = (entries: readonly FeedEntry[]): Readonly<Record<string, string>> =>
  Object.fromEntries(sort(entries).named)

describe('entries of a feed', () => {
  it('become errands with what the feed says, under the address without what is no part of it', () => {
    const [errand] = sort([bridge]).errands
    expect(errand).toEqual({
      id: 'visit https://kingsmere.example/bridge',
      host: 'kingsmere.example',
      runAt: at,
      errand: {
        url: bridge.url,
        name: bridge.url,
        feedId: 'f',
        word: {
          title: 'Bridge closed',
          byline: 'Ada Lind',
          publishedAt: '2026-03-01T09:00:00Z',
          publishedPrecision: 'second',
        },
        namedAt: at,
        visits: 0,
        failures: 0,
      },
    })
  })

  it('are known the next time, and hurried when they changed', () => {
    const known = knownAfter([bridge])
    expect(sort([bridge], known)).toMatchObject({ named: new Map(), dropped: [], errands: [], hurried: [] })
    const changed = sort([{ ...bridge, title: 'Bridge open' }], known, feed, later(2))
    expect(changed.errands).toEqual([])
    expect(changed.hurried).toEqual(['visit https://kingsmere.example/bridge'])
    expect([...changed.named.keys()]).toEqual(['bridge-1'])
  })

  it('are hurried once an hour at most, and for pages of their own site alone', () => {
    const change = (title: string, known: Readonly<Record<string, string>>, hours: number, of = bridge) =>
      sort([{ ...of, title }], known, feed, later(hours))
    const once = change('Bridge open', knownAfter([bridge]), 0.2)
    expect(once.hurried).toEqual(['visit https://kingsmere.example/bridge'])
    const twice = change('Bridge shut', Object.fromEntries(once.named), 0.4)
    expect(twice.hurried).toEqual([])
    expect(change('Bridge gone', Object.fromEntries(twice.named), 1.3).hurried).toHaveLength(1)
    const elsewhere = { ...bridge, url: 'https://lantern.example/bridge' }
    expect(change('Bridge open', knownAfter([elsewhere]), 2, elsewhere).hurried).toEqual([])
  })

  it('say nothing of who wrote another site’s page', () => {
    const [errand] = sort([{ ...bridge, outlet: 'Kingsmere Herald', url: 'https://lantern.example/bridge' }]).errands
    expect(errand?.errand.word).toEqual({
      title: 'Bridge closed',
      publishedAt: '2026-03-01T09:00:00Z',
      publishedPrecision: 'second',
    })
  })

  it('are one errand for one page, whatever their ids', () => {
    const twice = sort([bridge, { ...bridge, key: 'bridge-2', url: 'https://kingsmere.example/bridge/' }])
    expect(twice.errands.map(({ id }) => id)).toEqual(['visit https://kingsmere.example/bridge'])
    expect([...twice.named.keys()]).toEqual(['bridge-1', 'bridge-2'])
  })

  it('are forgotten when the feed names them no more', () => {
    expect(sort([], knownAfter([bridge])).dropped).toEqual(['bridge-1'])
  })

  it('are passed over when they are older than anybody wants, and not asked for later either', () => {
    const old = { ...bridge, publishedAt: '2026-01-31T23:00:00Z' }
    const sorted = sort([old])
    expect([sorted.errands, [...sorted.named.keys()]]).toEqual([[], ['bridge-1']])
  })

  it('without an address are read from the feed, where it holds the whole report', () => {
    const { url: _none, ...rest } = bridge
    const whole = sort([{ ...rest, html: '<p>The bridge is closed.</p>', isFullText: true }]).errands[0]
    expect(whole?.errand).toMatchObject({
      name: 'https://kingsmere.example/feed#bridge-1',
      html: '<p>The bridge is closed.</p>',
    })
    expect(whole?.host).toBe('feed f')
    expect(sort([rest]).errands).toEqual([])
  })

  it('bring the whole text along, for when the page cannot be had', () => {
    const html = '<p>The bridge is closed.</p>'
    expect(sort([{ ...bridge, html, isFullText: true }]).errands[0]?.errand.html).toBe(html)
    expect(sort([{ ...bridge, html, isFullText: false }]).errands[0]?.errand.html).toBeUndefined()
  })
})

describe('addresses of a sitemap', () => {
  const sitemap: WatchedFeed = { ...feed, kind: 'sitemap' }
  const { publishedAt: _none, ...undated } = bridge

  it('without a date are passed over at first, and fetched when they are new', () => {
    expect(sort([undated], {}, sitemap).errands).toEqual([])
    expect(sort([undated], {}, { ...sitemap, lastSuccessAt: at }).errands).toHaveLength(1)
  })

  it('are as old as their last change', () => {
    expect(sort([{ ...undated, modifiedAt: '2026-02-20' }], {}, sitemap).errands).toHaveLength(1)
    expect(sort([{ ...undated, modifiedAt: '2025-02-20' }], {}, sitemap).errands).toEqual([])
  })
})
