import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOpml, writeOpml } from '../../../src/acquire/feeds/index.ts'
import type { ListedFeed } from '../../../src/core/feed-list.ts'

const feedsOf = (text: string): readonly ListedFeed[] => {
  const read = readOpml(Buffer.from(text))
  if (read.kind === 'none') throw read.error
  return read.feeds
}

describe('a list of feeds', () => {
  it('keeps titles, sites and folders', () => {
    expect(
      feedsOf(`<opml><head><title>Mine</title></head><body>
        <outline text="World"><outline text="Asia"><outline type="rss" text="The Quay" xmlUrl="https://quay.example/rss" htmlUrl="https://quay.example/"/></outline></outline>
        <outline title="Point &amp; Pier" text="x" xmlUrl="https://pier.example/rss"/></body></opml>`),
    ).toEqual([
      {
        url: 'https://quay.example/rss',
        title: 'The Quay',
        siteUrl: 'https://quay.example/',
        folder: ['World', 'Asia'],
      },
      { url: 'https://pier.example/rss', title: 'Point & Pier' },
    ])
  })

  it.each([
    [
      'no head, no body, no end',
      '<opml><outline text=A xmlUrl="https://a.example/"><outline xmlUrl="https://b.example/" text="B & C">',
    ],
    [
      'outlines alone, in capitals',
      '<OUTLINE TEXT="A" XMLURL="https://a.example/"/><OUTLINE TEXT="B & C" XMLURL="feed://b.example/"/>',
    ],
    [
      'a feed twice',
      '<opml><outline text="A" xmlUrl="https://a.example/"/><outline text="A2" xmlUrl="https://a.example/"/><outline text="B & C" xmlUrl="feed:http://b.example/"/></opml>',
    ],
  ])('is read with %s', (_, text) => {
    const feeds = feedsOf(text)
    expect(feeds.map(({ title }) => title)).toEqual(['A', 'B & C'])
    expect(feeds.every(({ folder }) => folder === undefined)).toBe(true)
  })

  it('leaves links and other addresses out', () => {
    const text =
      '<opml><outline type="link" text="A" url="https://a.example/"/><outline text="B" xmlUrl="file:///b"/></opml>'
    expect(readOpml(Buffer.from(text))).toEqual({ kind: 'feeds', feeds: [], skipped: 1 })
  })

  it('leaves addresses with a user or a password out', () => {
    const urls = ['http://ana:secret@a.example/', 'feed://ana@a.example/', 'https://a.example/@ana']
    const text = `<opml>${urls.map((url) => `<outline text="A" xmlUrl="${url}"/>`).join('')}</opml>`
    expect(readOpml(Buffer.from(text))).toEqual({
      kind: 'feeds',
      feeds: [{ url: 'https://a.example/@ana', title: 'A' }],
      skipped: 2,
    })
  })

  it('is none, and says so', () => {
    const read = readOpml(Buffer.from('<html>'))
    expect(read.kind === 'none' && read.error.code).toBe('opml.none')
  })

  it('is written so that it reads the same', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .map((text) => `n${text.replace(/[\s\p{C}]/gu, '')}`.trim())
    const feed = fc
      .record({ id: fc.nat(), title: fc.option(name), folder: fc.array(name, { maxLength: 3 }), site: fc.boolean() })
      .map(
        ({ id, title, folder, site }): ListedFeed => ({
          url: `https://a.example/${id}?a=1&b=%22`,
          ...(title !== null && { title }),
          ...(site && { siteUrl: `https://a.example/${id}` }),
          ...(folder.length > 0 && { folder }),
        }),
      )
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: ({ url }) => url, maxLength: 12 }), (feeds) => {
        const text = writeOpml(feeds, { title: 'A & B', createdAt: '2024-08-06T07:10:00Z' })
        const byUrl = (list: readonly ListedFeed[]) => list.toSorted((a, b) => (a.url < b.url ? -1 : 1))
        expect(readOpml(Buffer.from(text))).toMatchObject({ title: 'A & B' })
        expect(byUrl(feedsOf(text))).toEqual(byUrl(feeds))
        expect(writeOpml(feedsOf(text), { title: 'A & B', createdAt: '2024-08-06T07:10:00Z' })).toBe(text)
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  it('is written as other programs expect it', () => {
    const text = writeOpml([{ url: 'https://a.example/"x"', title: '<A>', folder: ['F'] }], {
      title: 'T',
      createdAt: '2024-08-06T07:10:00Z',
    })
    expect(text).toContain('<dateCreated>Tue, 06 Aug 2024 07:10:00 GMT</dateCreated>')
    expect(text).toContain(
      '<outline text="F" title="F">\n      <outline type="rss" text="&lt;A&gt;" title="&lt;A&gt;" xmlUrl="https://a.example/&quot;x&quot;"/>',
    )
  })
})
