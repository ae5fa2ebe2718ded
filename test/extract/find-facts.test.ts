import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/extract/index.ts'
import { body, bytesOf } from './build-page.ts'

interface Facts {
  readonly [name: string]: string | undefined
}

function factsOf(
  head: string,
  inner = `<h1>Ferry late</h1>${body}`,
  url = 'https://lantern.example/news/ferry',
): Facts {
  const html = `<!doctype html><html lang="en-GB"><head>${head}</head><body>${inner}</body></html>`
  const page = extractPage({ bytes: bytesOf(html), contentType: 'text/html', url })
  if (page.kind === 'failed') throw page.error
  return { ...page.facts, notices: page.notices.map((notice) => notice.code).join() }
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const report = { '@type': 'NewsArticle', headline: 'Ferry late', datePublished: '2024-08-06T09:05:00+01:00' }
const published = { publishedAt: '2024-08-06T09:05:00+01:00', publishedPrecision: 'second' }

describe('the facts about a report', () => {
  const cases: readonly (readonly [string, string, string | undefined, Facts])[] = [
    [
      'JSON-LD',
      ld({ ...report, author: { name: 'Ana Ruiz' }, publisher: { name: 'The Lantern' } }),
      undefined,
      { ...published, publishedFrom: 'json-ld', byline: 'Ana Ruiz', outlet: 'The Lantern' },
    ],
    [
      'a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'The Lantern' },
          { ...report, author: { '@id': '#a' } },
          { '@id': '#a', '@type': 'Person', name: 'Ana Ruiz' },
        ],
      }),
      undefined,
      { ...published, byline: 'Ana Ruiz', outlet: 'The Lantern' },
    ],
    [
      'a list of authors',
      ld([{ ...report, author: [{ name: 'Ana Ruiz' }, 'By Bo Ek'] }]),
      undefined,
      { byline: 'Ana Ruiz, Bo Ek' },
    ],
    [
      'JSON-LD in a comment',
      `<script type="application/ld+json"><!--\n${JSON.stringify(report)}\n--></script>`,
      undefined,
      published,
    ],
    [
      'JSON-LD with raw breaks',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry\nlate","datePublished":"2024-08-06T09:05:00+01:00",}</script>`,
      undefined,
      published,
    ],
    [
      'OpenGraph',
      '<meta property="og:site_name" content="The Lantern"><meta property="article:published_time" content="2024-08-06T09:05:00+01:00"><meta property="article:modified_time" content="2024-08-07T10:00:00+01:00">',
      undefined,
      { ...published, publishedFrom: 'meta', outlet: 'The Lantern', modifiedAt: '2024-08-07T10:00:00+01:00' },
    ],
    [
      'meta names',
      '<meta name="author" content="Words: Ana Ruiz"><meta name="DC.date.issued" content="2024-08-06">',
      undefined,
      { byline: 'Ana Ruiz', publishedAt: '2024-08-06', publishedPrecision: 'day' },
    ],
    [
      'microdata',
      '',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry late</h1><span itemprop="author" itemscope><b itemprop="name">Ana Ruiz</b></span><meta itemprop="datePublished" content="2024-08-06T09:05:00+01:00"><span itemprop="publisher" itemscope><meta itemprop="name" content="The Lantern"></span>${body}</div>`,
      { ...published, publishedFrom: 'markup', byline: 'Ana Ruiz', outlet: 'The Lantern' },
    ],
    [
      'a time element',
      '',
      `<h1>Ferry late</h1><p class="meta"><a rel="author" href="/ana">Ana Ruiz</a> <time datetime="2024-08-06T09:05:00+01:00">6 August</time></p>${body}`,
      { ...published, publishedFrom: 'markup', byline: 'Ana Ruiz' },
    ],
    [
      'printed words',
      '',
      `<h1>Ferry late</h1><p>By Ana Ruiz — Tuesday 6 August 2024, 09:05 BST</p>${body}<p>© 2024 The Lantern</p>`,
      {
        publishedAt: '2024-08-06T09:05:00+01:00',
        publishedPrecision: 'minute',
        publishedFrom: 'visible',
        byline: 'Ana Ruiz',
        outlet: 'The Lantern',
      },
    ],
    [
      'a more exact place',
      `${ld({ ...report, datePublished: '2024-08-06' })}<meta property="article:published_time" content="2024-08-06T09:05:00+01:00">`,
      undefined,
      { ...published, publishedFrom: 'meta' },
    ],
    [
      'nothing',
      '',
      undefined,
      { publishedAt: undefined, byline: undefined, outlet: undefined, title: 'Ferry late', language: 'en' },
    ],
    [
      'an impossible day',
      ld({ ...report, datePublished: '2024-02-30' }),
      undefined,
      { publishedAt: undefined, notices: 'extract.impossible-date' },
    ],
    [
      'the outlet as author',
      ld({ ...report, author: { '@type': 'Organization', name: 'The Lantern' }, publisher: { name: 'The Lantern' } }),
      undefined,
      { byline: undefined },
    ],
    [
      'dates of comments and margins',
      '',
      `<h1>Ferry late</h1>${body}<aside><time datetime="2020-01-01">old</time></aside><div class="comments"><time datetime="2024-09-09">new</time></div>`,
      { publishedAt: undefined },
    ],
  ]
  it.each(cases)('come from %s', (_, head, inner, facts) => {
    const found = factsOf(head, inner)
    expect(Object.fromEntries(Object.keys(facts).map((name) => [name, found[name]]))).toEqual(facts)
  })

  it.each([
    ['<title>Ferry late | The Lantern</title><meta property="og:site_name" content="The Lantern">', 'Ferry late'],
    ['<title>The Lantern :: Ferry late</title>', 'Ferry late'],
    ['<title>Ferry late - News - Lantern</title>', 'Ferry late'],
    [
      '<title>Ferry late – sources</title><meta property="og:title" content="Ferry late – sources"><meta property="og:site_name" content="The Lantern">',
      'Ferry late – sources',
    ],
  ])('give the title without the outlet: %s', (head, title) => {
    expect(factsOf(head, `<p><b>${title}</b></p>${body}`)['title']).toBe(title)
  })

  it.each([
    ['/2024/08/06/ferry', '2024-08-06'],
    ['/2024-8-6-ferry', '2024-08-06'],
    ['/2024/aug/06/ferry', '2024-08-06'],
    ['/news/20240806/ferry', '2024-08-06'],
    ['/news/12345678/ferry', undefined],
  ])('take the day from the address %s', (path, day) => {
    expect(factsOf('', undefined, `https://lantern.example${path}`)['publishedAt']).toBe(day)
  })

  it.each([
    ['https://lantern.example/news/ferry-late', 'https://lantern.example/news/ferry-late'],
    ['/news/ferry-late#top', 'https://lantern.example/news/ferry-late'],
    ['https://herald.example/ferry', 'https://lantern.example/news/ferry'],
    ['https://lantern.example/', 'https://lantern.example/news/ferry'],
    ['javascript:alert(1)', 'https://lantern.example/news/ferry'],
  ])('take the canonical address %s only from the same site', (canonical, url) => {
    expect(factsOf(`<link rel="canonical" href="${canonical}">`)['url']).toBe(url)
  })

  it.each([
    ['https://herald.example/ferry#top', 'https://herald.example/ferry'],
    ['https://herald.example/', undefined],
    ['https://lantern.example/news/ferry-late', undefined],
    ['javascript:alert(1)', undefined],
  ])('tell from the canonical address %s whose text a page carries', (canonical, url) => {
    expect(factsOf(`<link rel="canonical" href="${canonical}">`)['originalUrl']).toBe(url)
  })
})

describe('an outlet with a name of two million characters', () => {
  it('is cut, with a notice', () => {
    const { outlet, notices } = factsOf(`<meta property="og:site_name" content="${'The Lantern '.repeat(170_000)}">`)
    expect(outlet?.length).toBeLessThanOrEqual(200)
    expect(outlet).toMatch(/^The Lantern/)
    expect(notices).toContain('extract.long-outlet')
  })
})
