import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readSitemap } from '../../../src/acquire/feeds/index.ts'

const url = 'https://quay.example/sitemap.xml'
const read = (text: string) => readSitemap({ bytes: Buffer.from(text), url })
const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
  <url><loc> https://quay.example/1?a=1&b=2 </loc><lastmod>2024-08-06T07:10+02:00</lastmod><n:news><n:publication><n:name>The Quay</n:name>
  <n:language>en</n:language></n:publication><n:publication_date>2024-08-06</n:publication_date><n:title>Ferry &amp; point</n:title></n:news></url>
  <url><loc>javascript:x</loc></url><url><loc>/2</loc><lastmod>2024-02-31</lastmod></url></urlset>`

describe('a sitemap', () => {
  it('of news gives titles, dates and outlets', () => {
    expect(read(news)).toMatchObject({
      kind: 'entries',
      entries: [
        {
          url: 'https://quay.example/1?a=1&b=2',
          modifiedAt: '2024-08-06T07:10:00+02:00',
          title: 'Ferry & point',
          outlet: 'The Quay',
          publishedAt: '2024-08-06',
          publishedPrecision: 'day',
          language: 'en',
        },
        { url: 'https://quay.example/2' },
      ],
      notices: [{ code: 'feed.impossible-date' }],
    })
  })

  it('may be packed with gzip, even cut short', () => {
    const packed = gzipSync(news)
    expect(readSitemap({ bytes: packed, url })).toEqual(read(news))
    const many = `<urlset>${Array.from({ length: 2000 }, (_, i) => `<url><loc>/${i * 7919}</loc></url>`).join('')}</urlset>`
    const cut = readSitemap({ bytes: gzipSync(many).subarray(0, 4000), url })
    expect(cut.kind === 'entries' && cut.entries.length).toBeGreaterThan(100)
    expect(cut.kind === 'entries' && cut.notices.map(({ code }) => code)).toEqual(['sitemap.cut-short'])
  })

  it('that is packed to burst is refused', () => {
    const read = readSitemap({ bytes: gzipSync(Buffer.alloc(60_000_000)), url })
    expect(read.kind === 'none' && read.error.code).toBe('input.too-large')
  })

  it('may be an index of others', () => {
    expect(
      read('<sitemapindex><sitemap><loc>/a.xml.gz</loc><lastmod>2024-08-06</lastmod></sitemap></sitemapindex>'),
    ).toEqual({
      kind: 'index',
      sitemaps: [{ url: 'https://quay.example/a.xml.gz', modifiedAt: '2024-08-06' }],
      notices: [],
    })
  })

  it('may be a text, or a feed', () => {
    expect(read('https://quay.example/1\r\n# no\nhttps://quay.example/2\n')).toMatchObject({
      entries: [{ url: 'https://quay.example/1' }, { url: 'https://quay.example/2' }],
    })
    expect(read('<rss><channel><item><link>/1</link><title>A</title></item></channel></rss>')).toMatchObject({
      entries: [{ url: 'https://quay.example/1', title: 'A' }],
    })
  })

  it.each(['', '<html><p>Hello', 'Hello', '<a/>'])('is none, and says so: %s', (text) => {
    const outcome = read(text)
    expect(outcome.kind === 'none' && outcome.error.code).toBe('sitemap.none')
  })

  it('without pages is empty, not wrong', () => {
    expect(read('<urlset/>')).toMatchObject({ kind: 'entries', entries: [] })
  })
})
