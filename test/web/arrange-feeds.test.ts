import { describe, expect, it } from 'vitest'
import { type FeedHealth, type FeedState, feedStates } from '../../src/core/feed-health.ts'
import { feedId } from '../../src/core/ids.ts'
import {
  arrangeFeeds,
  countMoved,
  groupNames,
  keepPlaces,
  nameOf,
  placeFeeds,
  placeOf,
} from '../../src/web/watch/arrange-feeds.ts'
import { decodeList } from '../../src/web/watch/decode-list.ts'

const feedOf = (name: string, state: FeedState): FeedHealth => ({
  id: feedId(name),
  url: `https://${name}.example/rss`,
  kind: 'feed',
  addedAt: '2026-03-01T00:00:00.000Z',
  state,
  failures: 0,
  polls: 0,
  unchanged: 0,
  days: [],
})

const idsIn = (groups: ReturnType<typeof arrangeFeeds>) =>
  Object.fromEntries(Object.entries(groups).map(([name, feeds]) => [name, feeds.map(({ id }) => id)]))

describe('feeds on the desk', () => {
  const feeds = [
    feedOf('b', 'well'),
    feedOf('a', 'well'),
    feedOf('d', 'gone'),
    feedOf('e', 'failing'),
    feedOf('q', 'quiet'),
  ]
  const places = placeFeeds(feeds)

  it('stand by what they want of a reader, then by name', () => {
    expect(idsIn(arrangeFeeds(feeds, places))).toEqual({ doubt: ['e', 'd'], new: [], quiet: ['q'], well: ['a', 'b'] })
  })

  it('stand in the order that hearsay health tells them in', () => {
    const mixed = feedStates.toReversed().map((state) => feedOf(state, state))
    expect([...placeFeeds(mixed).keys()]).toEqual(feedStates)
    expect([...new Set(placeFeeds(mixed).values())]).toEqual(groupNames)
  })

  it('stay where they are whatever becomes of them; new ones come first in their group', () => {
    const later = [
      feedOf('a', 'failing'),
      feedOf('b', 'well'),
      feedOf('e', 'well'),
      feedOf('n', 'new'),
      feedOf('aa', 'well'),
    ]
    const kept = keepPlaces(places, later)
    expect(idsIn(arrangeFeeds(later, kept))).toEqual({ doubt: ['e'], new: ['n'], quiet: [], well: ['aa', 'a', 'b'] })
    expect(countMoved(later, kept)).toBe(2)
    expect(countMoved(later, placeFeeds(later))).toBe(0)
    expect(keepPlaces(kept, later)).toBe(kept)
  })

  it('are named by their host until they tell their title', () => {
    expect(nameOf({ url: 'https://www.kingsmere.example/a/rss' })).toBe('kingsmere.example')
    expect(nameOf({ url: 'https://k.example/', title: 'Kingsmere' })).toBe('Kingsmere')
    expect(placeOf('http://k.example/a/')).toBe('k.example/a')
  })
})

describe('a list of feeds', () => {
  const bytes = (text: string, encoding: BufferEncoding): ArrayBuffer =>
    new Uint8Array(Buffer.from(text, encoding)).buffer
  const declared = (label: string): string => `<?xml version="1.0" encoding="${label}"?><opml>Emaj\u00f5e</opml>`

  it.each([
    [bytes(declared('utf-8'), 'utf8')],
    [bytes(declared('windows-1251'), 'utf8')],
    [bytes(declared('iso-8859-1'), 'latin1')],
    [bytes('<opml>Emaj\u00f5e</opml>', 'latin1')],
    [bytes(`\ufeff${declared('utf-16')}`, 'utf16le')],
  ])('is decoded as it is written (%#)', (file) => {
    expect(decodeList(file)).toContain('<opml>Emaj\u00f5e</opml>')
  })

  it('is read all the same where its encoding has no such name', () => {
    expect(decodeList(bytes(declared('no-such'), 'latin1'))).toContain('<opml>Emaj\ufffde</opml>')
  })
})
