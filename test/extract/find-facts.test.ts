import { describe, expect, it } from 'vitest'
import { findFacts } from '../../src/extract/find-facts.ts'
import { extractPage } from '../../src/extract/index.ts'
import { parsePage } from '../../src/extract/parse-page.ts'
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
    [
      'RDFa',
      '',
      `<div typeof="schema:NewsArticle"><h1 property="schema:headline">Ferry late</h1><span property="schema:datePublished" content="2024-08-06T09:05:00+01:00">today</span>${body}</div>`,
      { ...published, publishedFrom: 'markup' },
    ],
    [
      'JSON-LD cut off in a string',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-08-06T09:05:00+01:00","headline":"Ferry la</script>',
      undefined,
      published,
    ],
    [
      'JSON-LD escaped for HTML',
      `<script type="application/ld+json">${JSON.stringify({ ...report, author: 'Ana Ru&iacute;z' }).replaceAll('"', '&quot;')}</script>`,
      undefined,
      { ...published, byline: 'Ana Ruíz' },
    ],
    [
      'a person in parts',
      ld({ ...report, author: { '@list': [{ givenName: 'Ana', familyName: 'Ruiz' }] } }),
      undefined,
      { byline: 'Ana Ruiz' },
    ],
    [
      'its own JSON-LD, not that of other reports',
      ld([
        { '@type': 'NewsArticle', headline: 'Harbour closed', datePublished: '2023-01-01' },
        { ...report, url: 'https://lantern.example/news/ferry' },
      ]),
      undefined,
      published,
    ],
    [
      'no list of other reports',
      ld({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'NewsArticle', headline: 'Harbour closed', datePublished: '2023-01-01' }],
      }),
      undefined,
      { publishedAt: undefined, byline: undefined },
    ],
    [
      'a label before the headline’s date',
      '',
      `<h1>Ferry late</h1><ul><li>Aktualisiert: 07.08.2024</li><li>Veröffentlicht: 06.08.2024</li></ul>${body}`,
      { publishedAt: '2024-08-06', modifiedAt: '2024-08-07', publishedFrom: 'visible' },
    ],
    [
      'a label on the line before',
      '',
      `<h1>Ferry late</h1>${body}<div><p>Mise en ligne</p><p>6 août 2024</p></div>`,
      { publishedAt: '2024-08-06', publishedFrom: 'visible' },
    ],
    [
      'a paragraph that begins with its date',
      '',
      `<h1>Ferry late</h1><p>Split, 6. August 2024 – Die Fähre ist zu spät abgefahren, und niemand weiß, warum das so war, sagte das Amt.</p>${body}`,
      { publishedAt: '2024-08-06', publishedFrom: 'visible' },
    ],
    [
      'no date in a sentence',
      '',
      `<h1>Ferry late</h1><p>The ferry had been late on 6 August 2019 too, the office said.</p>${body}`,
      { publishedAt: undefined },
    ],
    [
      'no date of a member or an event',
      '',
      `<h1>Ferry late</h1><p>Registriert: 18.09.2008</p><p>Valid until 1 January 2030</p>${body}`,
      { publishedAt: undefined },
    ],
    [
      'the head rather than a vague field',
      '<meta name="date" content="2024-09-01">',
      `<h1>Ferry late</h1><p class="date">6 August 2024</p>${body}`,
      { publishedAt: '2024-08-06', publishedFrom: 'markup' },
    ],
    [
      'a change and nothing else',
      '',
      `<h1>Ferry late</h1>${body}<p>Last updated 6 August 2024</p>`,
      { publishedAt: undefined, modifiedAt: '2024-08-06' },
    ],
    [
      'dates whose order another date shows',
      '',
      `<h1>Ferry late</h1><p class="date">8/6/2024</p>${body}<div class="related"><span>7/31/2024</span></div>`,
      { publishedAt: '2024-08-06' },
    ],
    [
      'the person rather than a handle',
      ld({ ...report, author: { name: 'aruiz' } }),
      `<h1>Ferry late</h1><p class="byline">By <a rel="author" href="/ana">Ana Ruiz</a> and <a rel="author" href="/bo">Bo Ek</a></p>${body}`,
      { byline: 'Ana Ruiz, Bo Ek' },
    ],
    [
      'no author of a comment or another report',
      '',
      `<h1>Ferry late</h1>${body}<div class="comment"><a rel="author">Cy Dow</a></div><aside><p class="byline">By Di Eno</p></aside>`,
      { byline: undefined },
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
    [
      'a kicker',
      '<meta property="og:title" content="Ferry late on Monday again">',
      `<h1><span>Harbours</span> Ferry late on Monday again</h1>${body}`,
      'Ferry late on Monday again',
    ],
    [
      'a masthead',
      '<title>The Lantern » Blog » Ferry late on Monday</title>',
      `<h1><a href="/">The Lantern</a></h1><h2>Ferry late on Monday</h2>${body}`,
      'Ferry late on Monday',
    ],
  ])('give the title without %s', (_, head, inner, title) => {
    expect(factsOf(head, inner)['title']).toBe(title)
  })

  it.each([
    ['/2024/08/06/ferry', '2024-08-06'],
    ['/ferry-06-08-2024', '2024-08-06'],
    ['/06082024-ferry', '2024-08-06'],
    ['/ferry_vom_06.08.2024_spaet', '2024-08-06'],
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

describe('the text that a page gives to machines', () => {
  it('has its markup as such where that was escaped', () => {
    const { machineBody } = findFacts(parsePage(ld({ ...report, articleBody: '&lt;p&gt;Ferry &amp; quay&lt;/p&gt;' })))
    expect(machineBody).toBe('<p>Ferry & quay</p>')
  })
})

describe('the language of a report', () => {
  const page = (lang: string, words: string): string | undefined => {
    const html = `<html lang="${lang}"><body><h1>Titel</h1><p>${words}</p></body></html>`
    return findFacts(parsePage(html)).facts.language
  }
  const german =
    'Die Fähre ist am Montag um neun abgefahren, sagte das Amt, und sie hatte vierzig Leute an Bord, die auf sie gewartet haben.'
  it('is that of its words, whatever the page says', () => {
    expect(page('en-US', german)).toBe('de')
    expect(page('', german)).toBe('de')
  })
  it('is what the page says where its words are few, or of a language we have no list of', () => {
    expect(page('fr', 'Oui.')).toBe('fr')
    expect(page('lb', german)).toBe('lb')
    expect(page('', 'Oui.')).toBeUndefined()
  })
})

describe('an outlet with a name of two million characters', () => {
  it('is cut, with a notice', () => {
    const { outlet, notices } = factsOf(`<meta property="og:site_name" content="${'The Lantern '.repeat(170_000)}">`)
    expect(outlet?.length).toBeLessThanOrEqual(200)
    expect(outlet).toMatch(/^The Lantern/)
    const { outlet: cut } = factsOf(`<meta property="og:site_name" content="${'Lantern x '.repeat(99)}">`)
    expect(cut).toBe(cut?.trim())
    expect(notices).toContain('extract.long-outlet')
  })
})
