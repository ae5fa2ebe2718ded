import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../../src/acquire/feeds/clean-html.ts'
import {
  findFeedAddresses,
  parseLinkHeader,
  readFeed,
  readOpml,
  readSitemap,
} from '../../../src/acquire/feeds/index.ts'
import { parseFeedDate } from '../../../src/acquire/feeds/parse-feed-date.ts'
import { cpuTimeSince } from '../../cpu-time.ts'

const url = 'https://quay.example/rss'

/** Reads bytes in every way that we have; what comes out is looked over. */
function readAll(bytes: Uint8Array): void {
  const read = readFeed({ bytes, url })
  if (read.kind === 'feed') {
    const keys = read.feed.entries.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { html = '', url: address = url } of read.feed.entries) {
      expect(/^https?:/.test(address)).toBe(true)
      expect(/<script|\son\w+=|javascript:/i.test(html.replace(/>[^<]*/g, '>'))).toBe(false)
    }
  }
  readSitemap({ bytes, url })
  readOpml(bytes)
  findFeedAddresses(bytes, url)
}

const seeds = [
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A</title><link>https://quay.example/</link>
  <item><title>B &amp; C</title><guid>d</guid><pubDate>Tue, 06 Aug 2024 07:10:00 GMT</pubDate><content:encoded><![CDATA[<p onclick="x()">e <a href="f">g</a><script>h()</script></p>]]></content:encoded></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://quay.example/"><title type="html">&lt;b&gt;A</title><entry><id>b</id><link href="c" rel="alternate"/><updated>2024-08-06T07:10:00Z</updated>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>d</p><img src="e" onerror="x()"/></div></content><author><name>F</name></author></entry></feed>`,
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","url":"/b","content_html":"<p>c</p>","authors":[{"name":"d"}],"attachments":[{"url":"/e"}]}]}',
  '<opml><head><title>A</title></head><body><outline text="b"><outline text="c" xmlUrl="https://quay.example/d"/></outline></body></opml>',
  '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://quay.example/a</loc><news:news><news:title>b</news:title></news:news></url></urlset>',
].map((text) => Buffer.from(text))

const scraps = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE a [',
  '<?xml',
  '<rss>',
  '<channel>',
  '<item>',
  '</item>',
  '<entry>',
  '<link href="',
  'xmlns:a="',
  'xml:base="//',
  '&lt;script&gt;',
  '&#x0;',
  '&#1114112;',
  '&amp;amp;',
  '\0',
  '\ufeff',
  '\ud800',
  'javascript:x',
  '{"items":[',
  'é',
  '<title>',
  '<content type="xhtml">',
  '<pubDate>',
  '2024-99-99',
  '<guid>',
].map((text) => Buffer.from(text))

const change = fc.record({
  at: fc.nat(),
  drop: fc.nat({ max: 40 }),
  scrap: fc.constantFrom(...scraps, Buffer.alloc(0)),
  byte: fc.nat({ max: 255 }),
})
const mutated = fc
  .record({ seed: fc.constantFrom(...seeds), changes: fc.array(change, { minLength: 1, maxLength: 8 }) })
  .map(({ seed, changes }) =>
    changes.reduce((bytes, { at, drop, scrap, byte }) => {
      const place = at % (bytes.length + 1)
      return Buffer.concat([bytes.subarray(0, place), scrap, Buffer.from([byte]), bytes.subarray(place + drop)])
    }, seed),
  )

describe('hostile documents', () => {
  it('of any bytes are read without an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), readAll), { seed: 6, numRuns: 300 })
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 60 }), (parts) => readAll(Buffer.concat(parts))),
      { seed: 6, numRuns: 300 },
    )
  })

  it('that were documents once are read without an exception', () => {
    fc.assert(fc.property(mutated, readAll), { seed: 6, numRuns: 600 })
  })

  const repeat = (start: string, part: string, end = ''): string =>
    start + part.repeat(Math.ceil(100_000 / part.length)) + end
  const item = (part: string): string =>
    repeat('<rss><channel><item><description><![CDATA[', part, ']]></description></item></channel></rss>')
  it.each([
    ['elements that only open', repeat('', '<a>')],
    ['items within items', repeat('<rss>', '<item>')],
    ['ends of what was never open', repeat(`<rss>${'<b>'.repeat(900)}`, '</c>')],
    ['angle brackets', repeat('<rss><item><title>', '<')],
    ['ampersands', repeat('<rss><item><title>', '&#')],
    ['sections', repeat('<rss><item><title>', '<![CDATA[')],
    ['comments', repeat('', '<!-- x -->')],
    ['declarations', repeat('<!DOCTYPE a [', '"')],
    ['prefixes', repeat('<rss>', '<a xmlns:b="c" xmlns:d="e">')],
    ['bases', repeat(`<feed>${'<x xml:base="aaaaaaaaa/">'.repeat(500)}`, '<y xml:base="b/"/>')],
    ['names', repeat('<rss><item><author>', 'a@b.')],
    ['dates', repeat('<rss>', '<item><pubDate>99 Jan 2004 99:99:99</pubDate></item>')],
    ['HTML that only opens', item('<div>')],
    ['HTML that only closes', item(`${'<i>'.repeat(90)}</u>`)],
    ['tags that never end', item('<a ')],
    ['frames', item('<iframe ')],
    ['escaped tags', item('&lt;p ')],
    ['white space', item(' \n')],
    ['lists of JSON', repeat('{"items":', '[')],
    ['meta', repeat('', '<meta ')],
    ['encodings', repeat('<?xml ', 'encoding=')],
    ['null bytes', repeat('', '\0')],
    ['links', repeat('', '<a href="/feed">')],
  ])('of 100 kB take less than a second: %s', (_, text) => {
    const started = process.cpuUsage()
    readAll(Buffer.from(text))
    expect(cpuTimeSince(started)).toBeLessThan(1000)
  })

  it.each(['<a>', '<a>;', '<a>;rel="', '<a>;a="\\', ';', ' ', ',', '<a>; a;'])(
    'as headers are read at once: %s',
    (part) => {
      expect(parseLinkHeader(part.repeat(100_000), url).length).toBeLessThan(101)
    },
  )

  it.each(['1:', ' ', 'Jan ', '1/1/', 'a.', '2024-'])('as dates are read at once: %s', (part) => {
    expect(parseFeedDate(part.repeat(100_000))?.kind).not.toBe('date')
  })

  it('with halves of letters in their ids name no two entries alike', () => {
    const items = ['\\ud800', '\\ud801'].map((id, i) => `{"id":"a${id}","title":"b","url":"https://quay.example/${i}"}`)
    const read = readFeed({
      bytes: Buffer.from(`{"version":"https://jsonfeed.org/version/1.1","title":"c","items":[${items.join(',')}]}`),
      url,
    })
    const keys = read.kind === 'feed' ? read.feed.entries.map(({ key }) => key) : []
    expect(keys).toEqual(['https://quay.example/0', 'https://quay.example/1'])
  })

  it('as HTML stay bounded in depth', () => {
    expect(cleanHtml('<div>'.repeat(100_000)).match(/<div>/g)?.length).toBe(100)
  })
})
