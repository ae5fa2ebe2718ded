import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../src/extract/find-blocks.ts'
import { foldText, foldWithPlaces } from '../../src/extract/fold-text.ts'
import { extractPage, type PageBytes, renderPage } from '../../src/extract/index.ts'
import { parsePage } from '../../src/extract/parse-page.ts'
import { bytesOf, paragraphs } from './build-page.ts'

const settings = { seed: 6, numRuns: 300 }

const names =
  'p div span b a br h1 h2 article main section table tr td ul li pre script style form nav aside x-y svg'.split(' ')
const classes = ['comments', 'article-body', 'teaser', 'lead', 'paywall', 'related', 'c1', 'cookie-banner', '']
const words = [
  ...paragraphs,
  'By Ana Ruiz',
  'Read also: gulls',
  '3 comments',
  'Subscribe to continue reading.',
  '\ufb01n\u00adal',
  '…',
  '😀',
  '\ud83d',
  '‮abc',
]

const attributes = fc.record({ class: fc.constantFrom(...classes), style: fc.constantFrom('', 'display:none') })
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ maxLength: 20, unit: 'grapheme' }),
  fc.constantFrom(...names).map((name) => `</${name}>`),
  fc
    .tuple(fc.constantFrom(...names), attributes)
    .map(([name, { class: kind, style }]) => `<${name} class="${kind}" style="${style}">`),
  fc.constantFrom(
    '<!--',
    '-->',
    '<![CDATA[',
    '&#xD800;',
    '&shy;',
    '&',
    '<',
    '"',
    '<p',
    '<!doctype html>',
    '&#0;',
    '\0',
  ),
)
const soup = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

/** What must hold for every page whatever. */
function check(page: PageBytes): void {
  const found = extractPage(page)
  const rendered = renderPage(page)
  expect(rendered.html).not.toMatch(/<(?:script|style|iframe|img|svg|form|input|object)\b/)
  if (found.kind === 'failed') {
    expect(found.error.message).toMatch(/^Expected /)
    return
  }
  const { text, paragraphs: parts } = found
  let end = 0
  for (const { span, source } of parts) {
    expect(span[0]).toBeGreaterThanOrEqual(end)
    expect(text.slice(end, span[0]).trim()).toBe('')
    end = span[1]
    expect(end).toBeGreaterThan(span[0])
    if (source.kind === 'page') expect(text.slice(...span)).toBe(text.slice(...span).trim())
  }
  expect(text.slice(end).trim()).toBe('')
  const spans = parts.filter(({ source }) => source.kind === 'page').map(({ span }) => span)
  const { html } = renderPage(page, { article: found, spans })
  const plain = (markup: string): string => markup.replace(/<\/?mark[^>]*>/g, '')
  // What is hidden is shown when it is lit; else the marks are all that differs.
  if (!/display:none/.test(new TextDecoder().decode(page.bytes))) expect(plain(html)).toBe(rendered.html)
}

describe('a page of any bytes', () => {
  it('of tags, words and noise gives a report or says why not', () => {
    fc.assert(
      fc.property(soup, (inner) =>
        check({ bytes: bytesOf(`<html><body>${inner}</body></html>`), contentType: 'text/html' }),
      ),
      settings,
    )
  })

  it('with bytes changed, cut or doubled gives a report or says why not', () => {
    const whole = bytesOf(
      `<!doctype html><html><head><title>Ferry late</title></head><body><h1>Ferry late</h1><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    )
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.nat(40) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        let bytes = [...whole]
        for (const { at, byte, cut } of changes) bytes = [...bytes.slice(0, at), byte, ...bytes.slice(at + cut)]
        check({ bytes: Uint8Array.from(bytes), contentType: 'text/html' })
      }),
      settings,
    )
  })

  it('of bytes alone gives a report or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => check({ bytes })),
      settings,
    )
  })
})

describe('folding', () => {
  it('with places gives what folding gives', () => {
    const letters = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\u00a0',
      '\u00ad',
      '\ufb03',
      '\u0001',
      '\u0085',
      '\ud83d',
      '\ude00',
      '\ufeff',
      'é',
    )
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (list) => {
        const text = list.join('')
        const folded = foldWithPlaces(text)
        expect(folded.text).toBe(foldText(text))
        expect(folded.starts).toHaveLength(folded.text.length + 1)
      }),
      { ...settings, numRuns: 2000 },
    )
  })

  it('of the stretches of a line gives the line', () => {
    fc.assert(
      fc.property(soup, (inner) => {
        for (const { lines, pieces } of findBlocks(parsePage(inner))) {
          const folded = pieces.map((line) =>
            foldText(line.map(({ node, start, end }) => node.text.slice(start, end)).join('')),
          )
          expect(folded).toEqual(lines)
        }
      }),
      settings,
    )
  })
})
