import { describe, expect, it } from 'vitest'
import { extractPage, lightPage, type PageBytes, renderPage } from '../../src/extract/index.ts'
import { bytesOf, paragraphs } from './build-page.ts'

const pageOf = (inner: string, url = 'https://lantern.example/news/ferry'): PageBytes => ({
  bytes: bytesOf(`<!doctype html><html><head><title>Ferry late</title></head><body>${inner}</body></html>`),
  contentType: 'text/html; charset=utf-8',
  url,
})

function articleOf(page: PageBytes) {
  const article = extractPage(page)
  if (article.kind === 'failed') throw article.error
  return article
}

/** The span of words that stand once in a text. */
const spanOf = (text: string, words: string): [number, number] => {
  const start = text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return [start, start + words.length]
}

const litIn = (html: string): readonly string[] =>
  [...html.matchAll(/<mark data-span="([\d ]+)">([^<]*)<\/mark>/g)].map(([, marks, words]) => `${marks}: ${words}`)

const [first = '', second = '', third = ''] = paragraphs

describe('words of an article on its page', () => {
  const layouts: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['in one paragraph', `<p>${first}</p>`, 'left at nine on Monday', ['0: left at nine on Monday']],
    ['beside white space', `<p>${first.replaceAll(' ', ' \n\t ')}</p>`, 'at nine', ['0: at \n\t nine']],
    [
      'across elements',
      `<p>${first.replace('nine', '<b>nine</b>')}</p>`,
      'at nine on',
      ['0: at ', '0: nine', '0:  on'],
    ],
    [
      'with soft hyphens',
      `<p>${first.replace('passengers', 'passen&shy;gers')}</p>`,
      'forty passengers',
      ['0: forty passen\u00adgers'],
    ],
    ['with ligatures', `<p>${first.replace('office', 'o\ufb03ce')}</p>`, 'harbour office', ['0: harbour o\ufb03ce']],
    [
      'with entities',
      `<p>${first.replace('at nine', 'at&nbsp;nine &amp; ten')}</p>`,
      'nine & ten',
      ['0: nine &amp; ten'],
    ],
    [
      'over a line break',
      `<p>${first} ${second}<br>Nobody was<br>hurt in the end.</p>`,
      'Nobody was hurt',
      ['0: Nobody was', '0: hurt'],
    ],
    ['in cells', `<table><tr><td>${first}</td></tr></table>`, 'left at nine', ['0: left at nine']],
  ]
  it.each(layouts)('are lit %s', (_, inner, words, lit) => {
    const page = pageOf(`<h1>Ferry late</h1><article>${inner}<p>${third}</p></article>`)
    const article = articleOf(page)
    const rendered = renderPage(page, { article, spans: [spanOf(article.text, words)] })
    expect(litIn(rendered.html)).toEqual(lit)
    expect(rendered.lit).toEqual([0])
  })

  it('are lit from one paragraph into the next, and where spans overlap', () => {
    const page = pageOf(`<h1>Ferry late</h1><p>${first}</p><p>${second}</p>`)
    const article = articleOf(page)
    const over: [number, number] = [article.text.indexOf('forty'), article.text.indexOf('waited')]
    const rendered = renderPage(page, { article, spans: [over, spanOf(article.text, 'passengers. '.trim())] })
    expect(litIn(rendered.html)).toEqual(['0: forty ', '0 1: passengers.', '0: “We '])
  })

  it('are found by themselves when nothing is known of their place', () => {
    const page = pageOf(`<h1>Ferry late</h1><p>${first}</p><p>${second}</p>`)
    const { text } = articleOf(page)
    const rendered = renderPage(page, { article: { text }, spans: [spanOf(text, 'sells oranges')] })
    expect(litIn(rendered.html)).toEqual(['0: sells oranges'])
  })

  it('are found by themselves when what is known is wrong', () => {
    const page = pageOf(`<h1>Ferry late</h1><p>${first}</p><p>${second}</p>`)
    const { text, paragraphs: known } = articleOf(page)
    const wrong = known.map(({ span }) => ({
      span,
      source: { kind: 'page' as const, element: 1, lines: [[[9999, 0, 4] as const]] },
    }))
    const rendered = renderPage(page, { article: { text, paragraphs: wrong }, spans: [spanOf(text, 'sells oranges')] })
    expect(litIn(rendered.html)).toEqual(['0: sells oranges'])
  })

  it('are not lit where the page does not show them', () => {
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry', articleBody: paragraphs.join('\n\n') })
    const page = pageOf(`<script type="application/ld+json">${json}</script><div id="app"></div>`)
    const article = articleOf(page)
    expect(article.paragraphs.map(({ source }) => source.kind)).toEqual(['machine', 'machine', 'machine'])
    expect(renderPage(page, { article, spans: [[0, 9]] }).lit).toEqual([])
  })

  it('are lit in a plain text', () => {
    const page: PageBytes = { bytes: bytesOf('Ana said so.\n\n<b>Nobody</b> heard.'), contentType: 'text/plain' }
    const article = articleOf(page)
    const rendered = renderPage(page, { article, spans: [spanOf(article.text, '<b>Nobody')] })
    expect(rendered.html).toBe('<pre>Ana said so.\n\n<mark data-span="0">&lt;b&gt;Nobody</mark>&lt;/b&gt; heard.</pre>')
  })

  it('have places that hold exactly them', () => {
    const page = pageOf(`<h1>Ferry late</h1><p>${first}</p><p>${second}</p>`)
    const article = articleOf(page)
    const [light] = lightPage(page, article, [spanOf(article.text, 'Ana Ruiz')])
    expect(light).toMatchObject({ mark: 0 })
    expect((light?.end ?? 0) - (light?.start ?? 0)).toBe('Ana Ruiz'.length)
  })

  it('every paragraph is its own words', () => {
    const { text, paragraphs: parts } = articleOf(
      pageOf(`<h1>Ferry late</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`),
    )
    expect(parts.map(({ span }) => text.slice(...span))).toEqual(paragraphs)
  })
})

describe('a hostile page', () => {
  const attacks: readonly (readonly [string, string])[] = [
    ['a script', '<script>alert(1)</script>'],
    ['a script in a drawing', '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>'],
    ['a picture that fails', '<img src=x onerror=alert(1)>'],
    ['a picture with a description', '<img src="https://spy.example/1.gif" alt="<b onclick=alert(1)>">'],
    ['a link to a script', '<a href="javascript:alert(1)">x</a>'],
    ['a link to a script in disguise', '<a href=" java\nscript:alert(1)">x</a>'],
    ['a link to data', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
    ['a link with a password', '<a href="https://user:word@bank.example/">x</a>'],
    ['a link out of its quotes', '<a href=\'https://x.example/"onmouseover="alert(1)\'>x</a>'],
    [
      'a style',
      '<style>@import "https://spy.example/s.css"</style><p style="background:url(https://spy.example)">x</p>',
    ],
    ['a form', '<form action="https://spy.example"><input name="q"><button>Go</button></form>'],
    ['a frame', '<iframe src="https://spy.example"></iframe><object data="x"></object><embed src="x">'],
    ['a base', '<base href="https://spy.example/"><meta http-equiv="refresh" content="0;url=https://spy.example">'],
    ['an id', '<p id="app" class="desk" name="location" data-span="3">x</p>'],
    ['a template', '<template><script>alert(1)</script></template><noscript><img src=x onerror=alert(1)></noscript>'],
    ['markup in mathematics', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>'],
    ['a comment', '<!-- --!><script>alert(1)</script> -->'],
    ['a name that is no name', '<x-"onload=alert(1)>x</x->'],
  ]
  it.each(attacks)('with %s is shown without it', (_, inner) => {
    const { html } = renderPage(pageOf(`<p>${first}</p>${inner}<p>${second}</p>`))
    const tags = html.match(/<[^>]*>/g) ?? []
    for (const tag of tags) {
      expect(tag).toMatch(
        /^<(?:\/?(?:p|div|a|b|h1|pre|br|hr)|a href="https?:\/\/[^"<>]*" rel="nofollow noopener noreferrer")>$/,
      )
    }
    expect(html).not.toMatch(/spy\.example|user:word/)
  })

  it('keeps links that may be followed, made whole', () => {
    const { html } = renderPage(pageOf('<p><a href="/a?b=1&amp;c=2" target="_top">x</a></p>'))
    expect(html).toBe('<p><a href="https://lantern.example/a?b=1&amp;c=2" rel="nofollow noopener noreferrer">x</a></p>')
  })

  it('writes markup that is text as text', () => {
    const { html } = renderPage(pageOf('<p>&lt;script&gt;alert(6)&lt;/script&gt;</p>'))
    expect(html).toBe('<p>&lt;script&gt;alert(6)&lt;/script&gt;</p>')
  })

  it('that is too long is cut, and says so', () => {
    const rendered = renderPage(pageOf(`<p>${'a & b '.repeat(600_000)}</p>`))
    expect(rendered.isCut).toBe(true)
    expect(rendered.html.endsWith('</p>')).toBe(true)
    expect(rendered.html.length).toBeLessThan(20_000_000)
  })

  it('that is no page is nothing', () => {
    expect(renderPage({ bytes: bytesOf('%PDF-1.7') })).toEqual({ html: '', lit: [], isCut: false })
  })
})
