import { describe, expect, it } from 'vitest'
import { type ExtractedPage, extractPage } from '../../src/extract/index.ts'
import { body, bytesOf, latin1Of, paragraphs, text } from './build-page.ts'

const extract = (html: string, contentType = 'text/html; charset=utf-8'): ExtractedPage =>
  extractPage({ bytes: bytesOf(html), contentType, url: 'https://lantern.example/news/ferry' })

function textIn(html: string): string {
  const page = extract(html)
  if (page.kind === 'failed') throw page.error
  return page.text
}

const page = (inner: string): string =>
  `<!doctype html><html><head><title>Ferry late</title></head><body>${inner}</body></html>`

describe('the main text', () => {
  const layouts: readonly (readonly [string, string])[] = [
    ['paragraphs', body],
    ['boxes', paragraphs.map((words) => `<div>${words}</div>`).join('')],
    ['double breaks', `<div>${paragraphs.join('<br><br>')}</div>`],
    ['single breaks', `<div>${paragraphs.join('<br>')}</div>`],
    ['a table', `<table><tr><td><a href="/">Home</a></td><td>${body}</td><td>Tomorrow: rain.</td></tr></table>`],
    ['white space', `<p>${paragraphs.join('</p>\n\t <p> \u00a0').replaceAll(' ', '\n  ')}</p>`],
    ['soft hyphens', body.replaceAll('passengers', 'passen\u00adgers')],
    ['entities', body.replaceAll('“', '&ldquo;').replaceAll(' quay', '&nbsp;quay')],
    ['one box a paragraph', paragraphs.map((words, at) => `<div class="t${at}"><p>${words}</p></div>`).join('')],
    ['links within sentences', body.replace('harbour office', '<a href="/h">harbour office</a>')],
    ['unclosed tags', paragraphs.map((words) => `<p>${words}`).join('')],
    ['a form around everything', `<form action="/">${body}</form>`],
  ]
  it.each(layouts)('keeps every word in order in a page of %s', (_, inner) => {
    expect(textIn(page(`<h1>Ferry late</h1>${inner}`))).toBe(text)
  })

  const furniture: readonly (readonly [string, string])[] = [
    ['a headline', '<div><h1>Ferry late</h1></div>'],
    ['a byline', '<p>By Ana Ruiz</p>'],
    ['a dateline of its own', '<p>Tuesday 6 August 2024, 09:05 BST</p>'],
    ['a menu', '<nav><p>News and sport and everything else that happened in the town today.</p></nav>'],
    ['a caption', '<figure><figcaption>The ferry, seen from the hill above the town.</figcaption></figure>'],
    [
      'an advert',
      '<div class="ad-slot"><p>Hats repaired while you wait, Monday to Saturday, at the old gate.</p></div>',
    ],
    ['a newsletter box', '<div class="nl-signup"><p>Our Saturday letter is free and arrives by ten.</p></div>'],
    ['an invitation', '<p>Sign up for our newsletter and get the news first.</p>'],
    ['a list of reports', '<ul><li><a href="/a">Mayor said to favour second roundabout</a></li></ul>'],
    ['a pointer', '<p><strong>Read also:</strong> <a href="/b">Gulls overcharged at café</a></p>'],
    ['a cookie notice', '<div id="cookie-bar"><p>We use cookies to remember you and to improve our recipes.</p></div>'],
    ['a wall', '<p>You have read 3 of your 5 free articles this month.</p>'],
    ['a hidden box', '<div style="display:none"><p>Nobody can see these words on the page at all.</p></div>'],
    ['a script', '<script>document.write("<p>injected</p>")</script>'],
    ['a label', '<p>Advertisement</p>'],
    ['rights', '<p>© 2024 The Lantern. All rights reserved.</p>'],
  ]
  it.each(furniture)('leaves out %s among the paragraphs', (_, inner) => {
    const [first = '', ...rest] = paragraphs.map((words) => `<p>${words}</p>`)
    expect(textIn(page(`<div><h1>Ferry late</h1>${inner}${first}${inner}${rest.join('')}${inner}</div>`))).toBe(text)
  })

  it.each([
    ['named by its class', '<section class="comments"><p>', '</p></section>'],
    ['named by its heading', '<h3>3 comments</h3><div><b>gull_watcher</b><p>', '</p></div>'],
  ])('leaves out a discussion %s, however long', (_, open, close) => {
    const opinion = 'My cousin works there and he told me that nobody has been paid since March. '.repeat(20)
    expect(textIn(page(`<h1>Ferry late</h1><div>${body}</div>${open}${opinion}${close}`))).toBe(text)
  })

  it.each([
    'Next year’s fair will go ahead.',
    'Read more books, the minister said.',
    'Comments by the mayor were struck from the record.',
    'The app uses cookies to follow people, the regulator said.',
    'Photos of the wreck were published in May.',
    'Subscribe or perish, he told the meeting.',
  ])('keeps the sentence "%s"', (sentence) => {
    expect(textIn(page(`<h1>Ferry late</h1><div>${body}<p>${sentence}</p></div>`))).toBe(`${text}\n\n${sentence}`)
  })

  it('keeps subheads and lists where they stand', () => {
    const inner = `<div>${body}<h2>What was aboard</h2><ul><li>Forty passengers</li><li>One dog</li></ul></div>`
    expect(textIn(page(inner))).toBe(`${text}\n\nWhat was aboard\n\nForty passengers\n\nOne dog`)
  })

  it('keeps zero-width and direction marks, and markup that is written as text', () => {
    const words =
      'The pri\u200bson \u202eexe.txt\u202c was quiet, and &lt;script&gt;alert(6)&lt;/script&gt; was on a fence.'
    expect(textIn(page(`<div>${body}<p>${words}</p></div>`))).toContain(
      'The pri\u200bson \u202eexe.txt\u202c was quiet, and <script>alert(6)</script> was on a fence.',
    )
  })

  it('takes the text for machines when the page fills itself in a browser', () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ferry late',
      articleBody: paragraphs.join('\n\n'),
    })
    expect(textIn(page(`<script type="application/ld+json">${json}</script><div id="app"></div>`))).toBe(text)
  })

  it('gives the words of a page of two short lines', () => {
    expect(textIn(page('<article><h1>Ferry late</h1><p>It left at nine.</p><p>Nobody knew.</p></article>'))).toBe(
      'It left at nine.\n\nNobody knew.',
    )
  })
})

describe('what is no report', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string, string])[] = [
    ['an empty body', page(''), 'extract.no-article', 'titled "Ferry late"'],
    [
      'a list of links',
      page('<ul><li><a href="/a">Mayor opens door</a></li></ul>'),
      'extract.no-article',
      'running text',
    ],
    ['a PDF', '%PDF-1.7 %âãÏÓ', 'input.unsupported', 'got a PDF'],
    ['a picture', latin1Of('\x89PNG\r\n\x1a\n\0\0'), 'input.unsupported', 'got a PNG image'],
    ['an archive', latin1Of('PK\x03\x04\x14\0'), 'input.unsupported', 'got a ZIP archive'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'input.unsupported', 'got a feed'],
    ['an Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'input.unsupported', 'got a feed'],
    ['a sitemap', '<?xml version="1.0"?><urlset></urlset>', 'input.unsupported', 'got XML (<urlset>)'],
    [
      'bytes by chance',
      Uint8Array.from({ length: 50_000 }, (_, at) => (at * at * 7 + (at >> 3) * 31) % 256),
      'input.unsupported',
      'no text',
    ],
    ['a JSON document', '[{"title": "Ferry late",\n "n": 1}]', 'input.unsupported', 'got JSON'],
    ['noise', Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32), 'input.unsupported', 'no text'],
  ]
  it.each(cases)('%s fails and says so', (_, content, code, words) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content
    const found = extractPage({ bytes, url: 'https://lantern.example/x' })
    expect(found.kind).toBe('failed')
    if (found.kind === 'article') return
    expect(found.error.code).toBe(code)
    expect(found.error.message).toContain(words)
    expect(found.error.message).toContain('https://lantern.example/x')
  })

  it('a feed of nested entities is refused unexpanded', () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${entities}]><rss><channel><title>&a9;</title></channel></rss>`
    const found = extractPage({ bytes: bytesOf(feed), contentType: 'text/html' })
    expect(found.kind === 'failed' && found.error.message).toContain('got a feed')
  })
})

describe('plain text', () => {
  it.each(['text/plain', 'text/plain; charset=utf-8', 'text/markdown'])('comes back unchanged as %s', (contentType) => {
    const words = 'First line\r\n\r\n  <p>Ana said\u00a0so.</p>  \n'
    expect(extractPage({ bytes: bytesOf(words), contentType })).toEqual({
      kind: 'article',
      facts: {},
      text: words,
      paragraphs: [
        { span: [0, 10], source: { kind: 'plain' } },
        { span: [14, 37], source: { kind: 'plain' } },
      ],
      shownLength: words.length,
      notices: [],
    })
  })

  it('is told from a page when nothing says which it is', () => {
    expect(extractPage({ bytes: bytesOf('Ana said so.\n5 < 6, she said.') })).toMatchObject({
      text: 'Ana said so.\n5 < 6, she said.',
    })
    expect(extractPage({ bytes: bytesOf(page(body)) })).toMatchObject({ text })
  })
})
