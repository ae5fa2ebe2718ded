import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage } from '../../src/extract/decode-page.ts'
import { findFacts } from '../../src/extract/find-facts.ts'
import { parsePage } from '../../src/extract/parse-page.ts'
import { cpuTimeSince } from '../cpu-time.ts'
import { bytesOf, paragraphs } from './build-page.ts'
import { damage, damaged, madePage } from './made-page.ts'

/** `npm run bench:fuzz-metadata` tries more. */
const cases = Number(process.env['FUZZ_CASES'] ?? '400')
const timeout = 20_000 + cases * 20

const isDate = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/.test(value) && !Number.isNaN(Date.parse(value))

function check(bytes: Uint8Array, seenAt?: string): void {
  const { facts, notices } = findFacts(parsePage(decodePage(bytes).text), {
    url: 'https://lantern.example/ferry',
    seenAt,
  })
  for (const value of [facts.publishedAt, facts.modifiedAt]) if (value !== undefined) expect(value).toSatisfy(isDate)
  for (const text of [facts.title, facts.byline, facts.outlet]) {
    if (text !== undefined) expect(text).toBe(text.trim())
    expect(text).not.toBe('')
  }
  if (facts.url !== undefined) expect(facts.url).toMatch(/^https?:/)
  for (const { code } of notices) expect(code).toMatch(/^extract\.[a-z-]+$/)
}

describe('whatever a page says about its report', () => {
  it('well formed or not, it is read without an exception', { timeout }, () => {
    fc.assert(
      fc.property(madePage, fc.option(fc.constant('2024-08-07T00:00:00Z'), { nil: undefined }), (page, seenAt) =>
        check(bytesOf(page), seenAt),
      ),
      { numRuns: cases, seed: 6 },
    )
  })

  it('with bytes changed, lost or doubled, it is read without an exception', { timeout }, () => {
    fc.assert(
      fc.property(madePage, damage, (page, changes) => check(damaged(bytesOf(page), changes))),
      { numRuns: cases, seed: 7 },
    )
  })
})

/** Repeated, these make regular expressions and loops work hardest. */
const repeated = [
  ...[
    '1 ',
    '12:',
    '1.1.',
    '2024-',
    '20240806',
    '6 August ',
    'May 6, ',
    '08/',
    'a ',
    'By ',
    'von A',
    'By Ana Ruiz and ',
    ', ',
    ' | ',
    ' - ',
  ],
  ...[
    '"',
    '\\',
    '\\u',
    '{"a":',
    '[',
    '{',
    '", "',
    '/*',
    '<!--',
    '&quot;',
    'Updated ',
    '©',
    'Ü',
    '\u00a0',
    '年1月',
    '(',
    '\n',
    'é de ',
  ],
]
/** Every place that is read, with room for words. */
const places: readonly (readonly [string, (words: string) => string])[] = [
  ['the title', (words) => `<title>${words}</title>`],
  ['the heading', (words) => `<h1>${words}</h1>`],
  ['a meta author', (words) => `<meta name="author" content="${words.replaceAll('"', "'")}">`],
  ['a meta date', (words) => `<meta name="date" content="${words.replaceAll('"', "'")}">`],
  ['a meta title', (words) => `<meta property="og:title" content="${words.replaceAll('"', "'")}">`],
  ['an outlet', (words) => `<meta property="og:site_name" content="${words.replaceAll('"', "'")}">`],
  ['JSON-LD', (words) => `<script type="application/ld+json">{"@type":"NewsArticle","author":"${words}</script>`],
  ['a time', (words) => `<h1>Ferry late</h1><time>${words}</time>`],
  ['a class', (words) => `<div class="${words.replaceAll('"', "'")}">6 August 2024</div>`],
  ['a byline', (words) => `<h1>Ferry late</h1><p class="byline">${words}</p>`],
  ['a paragraph', (words) => `<h1>Ferry late</h1><p>${words}</p>`],
  ['many lines', (words) => `<h1>Ferry late</h1>${`<p>${words.slice(0, 40)}</p>`.repeat(2500)}`],
  ['an address', (words) => `<link rel="canonical" href="/${words.replaceAll('"', "'")}">`],
  ['a language', (words) => `<html lang="${words.replaceAll('"', "'")}">`],
]

/** Two seconds for a megabyte, which is what the large run tries. */
describe('100 kB of the worst words', () => {
  const size = cases > 10_000 ? 1_000_000 : 100_000
  it.each(places)('in %s take no time', { timeout: 60_000 }, (_, toPage) => {
    for (const piece of repeated) {
      const page = `${toPage(piece.repeat(size / piece.length))}<p>${paragraphs[0]}</p>`
      const start = process.cpuUsage()
      findFacts(parsePage(page), { url: 'https://lantern.example/ferry' })
      expect(cpuTimeSince(start), piece).toBeLessThan(Math.max(1000, size / 500))
    }
  })
})
