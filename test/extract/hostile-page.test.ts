import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/extract/index.ts'
import { cpuTimeSince } from '../cpu-time.ts'
import { bytesOf } from './build-page.ts'

const sentence = 'The ferry to Lokrum left at nine on Monday, the harbour office said, and carried forty passengers.'

describe('a hostile page', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['5,000 boxes', `<p>${sentence}</p>${'<div>'.repeat(5000)}<p>Inside.</p>${'</div>'.repeat(5000)}`],
    [
      '300,000 boxes around its words',
      `${'<div>'.repeat(300_000)}<p>${sentence}</p><p>${sentence}</p>${'</div>'.repeat(300_000)}`,
    ],
    ['180,000 fonts that nobody closed', `${'<font><b><i>'.repeat(60_000)}${sentence}`],
    ['brackets past the deepest box', `<p>${sentence}</p>${'<div>'.repeat(30_000)}${'<'.repeat(1_000_000)}`],
    ['2,000,000 open boxes', `<p>${sentence}</p>${'<b>'.repeat(2_000_000)}`],
    [
      '100,000 links',
      `<p>${sentence}</p>${Array.from({ length: 100_000 }, (_, at) => `<a href=/s/${at}>s${at}</a> `).join('')}`,
    ],
    ['one paragraph of a megabyte', `<p>${`${sentence} `.repeat(12_000)}</p>`],
    ['200,000 spans', `<p>${sentence}</p><p>${'<span>a</span>'.repeat(200_000)}</p>`],
    ['a tag that never ends', `<p>${sentence}</p><p class="${'x '.repeat(500_000)}`],
    ['100,000 names of classes', `<p>${sentence}</p><div class="${'comment-box '.repeat(100_000)}"></div>`],
    ['a title of a megabyte', `<title>${'a | '.repeat(250_000)}</title><p>${sentence}</p>`],
    ['a title full of tags', `<title>${'<a '.repeat(100_000)}</title><p>${sentence}</p>`],
    ['brackets without end', `<p>${sentence}</p><script type="application/ld+json">${'['.repeat(1_000_000)}</script>`],
    [
      'nested JSON',
      `<p>${sentence}</p><script type="application/ld+json">${'{"@graph":['.repeat(5000)}1${']}'.repeat(5000)}</script>`,
    ],
    ['words of walls', `<p>${sentence}</p><p>${'subscribe to already a subscri'.repeat(4000)}</p>`],
    [
      'many words of walls',
      `<p>${sentence}</p>${'<p>subscribe this article is for sign up to our</p>'.repeat(10_000)}`,
    ],
    ['words of consent', `<p>${sentence}</p><p>${'we and our 1 partners cookies '.repeat(4000)}</p>`],
    ['a title of errors', `<title>${'404 passengers not '.repeat(10_000)}</title><p>${sentence}</p>`],
    ['names of bodies', `<p>${sentence}</p><div class="${'article-text-'.repeat(10_000)}"><p>${sentence}</p></div>`],
    ['60,000 short paragraphs', `<p>${sentence}</p>${'<p>Ana said so.</p>'.repeat(60_000)}`],
    [
      'a text for machines of a megabyte',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'a b '.repeat(150_000)}"}</script>${`<p>${sentence}</p>`.repeat(3000)}`,
    ],
    ['lines of a pre', `<p>${sentence}</p><pre>${'\n \n'.repeat(300_000)}</pre>`],
    ['blanks', `<p>${sentence}${' \n'.repeat(1_000_000)}</p>`],
    ['dashes', `<h1>${'– '.repeat(200_000)}</h1><p>${sentence}</p>`],
  ]
  it.each(cases)('of %s is read in seconds', (_, inner) => {
    // By the processor's clock: other tests run beside this one.
    const start = process.cpuUsage()
    const page = extractPage({
      bytes: bytesOf(`<html><body><article>${inner}</article></body></html>`),
      contentType: 'text/html',
    })
    expect(page.kind === 'article' && page.text).toContain(sentence)
    expect(cpuTimeSince(start)).toBeLessThan(5000)
  })

  it('of headings within headings is read in seconds', () => {
    const before = process.cpuUsage()
    extractPage({ bytes: bytesOf('&#160;<i><article>Subscribe<h1>'.repeat(35_000)), contentType: 'text/html' })
    expect(cpuTimeSince(before)).toBeLessThan(2000)
  })
})
