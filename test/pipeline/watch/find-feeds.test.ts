import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../../src/core/error.ts'
import { findFeeds } from '../../../src/pipeline/watch/find-feeds.ts'
import { createFakeFetch } from './fake-fetch.ts'

const rss = (title: string, entries = 2): string => {
  const list = Array.from(
    { length: entries },
    (_, i) => `<item><title>${i}</title><link>https://k.example/${i}</link></item>`,
  )
  return `<rss version="2.0"><channel><title>${title}</title><link>https://k.example/</link>${list.join('')}</channel></rss>`
}
const page = (...feeds: readonly string[]): string =>
  `<html><head>${feeds.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('')}</head></html>`

describe('findFeeds', () => {
  it('takes a feed by its own address, as it is after redirects', async () => {
    const { fetch } = createFakeFetch({
      'https://k.example/rss': { to: 'https://k.example/all' },
      'https://k.example/all': rss('Kingsmere'),
    })
    expect(await findFeeds('https://k.example/rss', { fetch })).toEqual([
      { url: 'https://k.example/all', kind: 'feed', title: 'Kingsmere', siteUrl: 'https://k.example/', entries: 2 },
    ])
  })

  it.each([
    ['k.example/rss', 'https://k.example/rss'],
    [' feed://k.example/rss ', 'http://k.example/rss'],
    ['feed:http://k.example/rss', 'http://k.example/rss'],
    ['localhost:80/rss', 'https://localhost:80/rss'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['ftp://k.example/rss', 'ftp://k.example/rss'],
  ])('asks for %j at %s', async (written, asked) => {
    const { fetch, seen } = createFakeFetch({})
    await expect(findFeeds(written, { fetch })).rejects.toThrow(HearsayError)
    expect(seen).toEqual([asked])
  })

  it('takes the likeliest feed that a page names, and every one when told', async () => {
    const { fetch, seen } = createFakeFetch({
      'https://k.example/': page('/news', '/sport', '/news', '/broken'),
      'https://k.example/news': rss('News'),
      'https://k.example/sport': { to: 'https://k.example/news' },
      'https://k.example/broken': '<html>no feed</html>',
    })
    expect(await findFeeds('k.example/', { fetch })).toMatchObject([{ title: 'News' }])
    expect(seen).toHaveLength(2)
    expect(await findFeeds('k.example/', { fetch, all: true })).toMatchObject([{ title: 'News' }])
    expect(seen).toHaveLength(2 + 4)
  })

  it('tries where other sites have their feeds, if the page names none', async () => {
    const { fetch } = createFakeFetch({ 'https://k.example/': page(), 'https://k.example/feed.xml': rss('Found') })
    expect(await findFeeds('https://k.example/', { fetch })).toMatchObject([{ url: 'https://k.example/feed.xml' }])
  })

  it('takes a sitemap, and of an index the five that changed last', async () => {
    const site = (n: number): string =>
      `<sitemap><loc>https://k.example/${n}.xml</loc><lastmod>2026-03-0${n}</lastmod></sitemap>`
    const { fetch } = createFakeFetch({
      'https://k.example/map.xml': '<urlset><url><loc>https://k.example/1</loc></url></urlset>',
      'https://k.example/index.xml': `<sitemapindex>${[1, 2, 3, 4, 5, 6].map(site).join('')}</sitemapindex>`,
    })
    expect(await findFeeds('https://k.example/map.xml', { fetch })).toEqual([
      { url: 'https://k.example/map.xml', kind: 'sitemap', entries: 1 },
    ])
    const found = await findFeeds('https://k.example/index.xml', { fetch })
    expect(found).toEqual([6, 5, 4, 3, 2].map((n) => ({ url: `https://k.example/${n}.xml`, kind: 'sitemap' })))
  })

  it('takes of an index the sitemaps of its own site alone', async () => {
    const names = [
      'http://169.254.169.254/latest/meta-data',
      'https://other.example/1.xml',
      'https://notk.example/1.xml',
      'ftp://k.example/1.xml',
      'https://maps.k.example/1.xml',
      'http://www.k.example/2.xml',
    ]
    const list = names.map((name) => `<sitemap><loc>${name}</loc></sitemap>`).join('')
    const { fetch } = createFakeFetch({
      'https://www.k.example/index.xml': `<sitemapindex>${list}</sitemapindex>`,
      'https://www.k.example/others.xml': `<sitemapindex><sitemap><loc>${names[0]}</loc></sitemap></sitemapindex>`,
    })
    const found = await findFeeds('https://www.k.example/index.xml', { fetch })
    expect(new Set(found.map(({ url }) => url))).toEqual(new Set(names.slice(4)))
    await expect(findFeeds('https://www.k.example/others.xml', { fetch })).rejects.toMatchObject({ code: 'feed.none' })
  })

  it('takes the sitemap that robots.txt names where a site has no feed, that of news first', async () => {
    const map = '<urlset><url><loc>https://k.example/1</loc></url></urlset>'
    const { fetch, seen } = createFakeFetch({
      'https://k.example/': page(),
      'https://k.example/robots.txt':
        'Sitemap: /nowhere\nSitemap: https://k.example/all.xml\nSitemap: https://k.example/gone/news.xml\nSitemap: https://k.example/news.xml',
      'https://k.example/all.xml': map,
      'https://k.example/news.xml': map,
    })
    expect(await findFeeds('https://k.example/', { fetch })).toEqual([
      { url: 'https://k.example/news.xml', kind: 'sitemap', entries: 1 },
    ])
    expect(seen.slice(-3)).toEqual([
      'https://k.example/robots.txt',
      'https://k.example/gone/news.xml',
      'https://k.example/news.xml',
    ])
  })

  it('says why there is none: nothing is named, or what is named cannot be had', async () => {
    const robots = new HearsayError(
      'fetch.robots',
      'Expected leave to fetch https://k.example/news, robots.txt asks not to.',
    )
    const { fetch, seen } = createFakeFetch({
      'https://k.example/bare': page(),
      'https://k.example/': page('/news'),
      'https://k.example/news': robots,
    })
    await expect(findFeeds('https://k.example/bare', { fetch })).rejects.toMatchObject({
      code: 'feed.none',
      message:
        'Expected a feed at https://k.example/bare, or a page that names one; found neither. Name the address of the feed or of a sitemap.',
    })
    expect(seen.length).toBeLessThanOrEqual(10)
    await expect(findFeeds('https://k.example/', { fetch })).rejects.toMatchObject({
      code: 'feed.none',
      message: `Expected a feed that the page https://k.example/ names, got none. ${robots.message}`,
    })
    await expect(findFeeds('https://k.example/news', { fetch })).rejects.toBe(robots)
  })

  it('gives up on a site that fails and fails', async () => {
    const slow = new HearsayError('fetch.timeout', 'Expected an answer within 30 s, got none.')
    const names = Array.from({ length: 9 }, (_, i) => `/feed/${i}`)
    const { fetch, seen } = createFakeFetch({
      'https://k.example/': page(...names),
      ...Object.fromEntries(names.map((name) => [`https://k.example${name}`, slow])),
    })
    await expect(findFeeds('https://k.example/', { fetch, all: true })).rejects.toThrow(slow.message)
    expect(seen).toHaveLength(1 + 3)
  })

  it('asks no more than it should of a page that names hundreds', async () => {
    const many = Array.from({ length: 400 }, (_, i) => `/feed/${i}`)
    const { fetch, seen } = createFakeFetch({ 'https://k.example/': page(...many) })
    await expect(findFeeds('https://k.example/', { fetch, all: true })).rejects.toThrow(HearsayError)
    expect(seen.length).toBeLessThanOrEqual(60)
  })
})
