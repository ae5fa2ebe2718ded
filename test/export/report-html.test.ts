import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/core/reading.ts'
import { toReportHtml } from '../../src/export/report-html.ts'
import { reportStyle, reportStyleHash } from '../../src/export/report-html-style.ts'
import { balloonReading } from './balloon-reading.ts'
import { buildReading } from './build-reading.ts'
import { hostileReading } from './hostile-reading.ts'

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly inside: readonly string[]
}

interface Parsed {
  readonly tags: readonly Tag[]
  /** The words of the article alone, without the numbers of the notes. */
  readonly words: string
}

function parse(html: string): Parsed {
  const tags: Tag[] = []
  const open: string[] = []
  let words = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push({ name, attributes, inside: [...open] })
      open.push(name)
    },
    ontext(text) {
      if (open.includes('article') && open.includes('p') && !open.includes('sup')) words += text
    },
    onclosetag(name) {
      open.pop()
      if (name === 'p' && open.includes('article')) words += '\n'
    },
  })
  parser.end(html)
  return { tags, words }
}

const withAttribute = ({ tags }: Parsed, name: string): readonly string[] =>
  tags.flatMap(({ attributes }) => attributes[name] ?? [])
const classesOf = ({ tags }: Parsed): ReadonlySet<string> =>
  new Set(tags.flatMap(({ attributes }) => (attributes['class'] ?? '').split(' ')))

const page = toReportHtml([balloonReading], { generatedOn: '2024-08-10' })
const parsed = parse(page)

describe('the report in HTML', () => {
  it('gives the text letter by letter', () => {
    expect(parsed.words.trim()).toBe(balloonReading.article.text.replace(/\n\n/g, '\n'))
  })

  it('marks who, how and what in place', () => {
    expect(page).toContain('<span class="src">Mr. Cernat</span> <a class="cue" href="#n13" id="c13">')
    expect(page).toContain('<span class="con certain against">that it was taking pictures</span>')
    expect(page).toContain('<span class="con possible">A second craft</span>')
    expect(page).toContain('>denied<sup>1</sup></a>'.replace('>denied', ' denied'))
  })

  it('shows a nested attribution within the content that holds it, without a link in a link', () => {
    const inner = parsed.tags.find(({ attributes }) => attributes['id'] === 'c6')
    expect(inner?.inside.slice(-2)).toEqual(['p', 'span'])
    expect(parsed.tags.filter(({ name, inside }) => name === 'a' && inside.includes('a'))).toEqual([])
    expect(page).toContain('in 5</span>')
  })

  it('draws a further stretch of a cue dashed and without a number', () => {
    const reading = buildReading({
      article: { text: 'He made it known on Monday that he would go.' },
      attributions: [{ id: 'a', source: 'He', cue: ['made', 'known'], content: 'that he would go' }],
    })
    expect(toReportHtml([reading])).toContain('it <span class="cue more">known</span> on')
  })

  it('leads from every number to its note and back', () => {
    const ids = new Set(withAttribute(parsed, 'id'))
    const inner = withAttribute(parsed, 'href').filter((href) => href.startsWith('#'))
    expect(inner.filter((href) => !ids.has(href.slice(1)))).toEqual([])
    expect(inner.filter((href) => /^#c\d+$/.test(href))).toHaveLength(15)
  })

  it('tells kind, office, cue, what a denial is about, dates and doubts', () => {
    for (const told of [
      'chief executive of Stratolumen</bdi> · person',
      '<a href="#n6">about 6</a>',
      'cue <bdi class="t">reportedly</bdi>',
      'nobody is named',
      'speaks as <bdi>Government of Sweden</bdi>',
      '<bdi>Mr. Cernat</bdi>',
      '<dd><bdi>2024-08-05TAF</bdi></dd>',
      '“<bdi>stood by</bdi>”: a doubtful reading, 52 in 100.',
      'A list of 12 links',
      'Wednesday 7 August 2024, 16:40 +02:00',
      'A reading by Hearsay 1 · 10 Aug 2024',
    ]) {
      expect(page).toContain(told)
    }
  })

  it('loads nothing and runs nothing', () => {
    expect(parsed.tags.map(({ name }) => name)).not.toContain('script')
    expect(withAttribute(parsed, 'src')).toEqual([])
    expect(withAttribute(parsed, 'href').filter((href) => !href.startsWith('#'))).toEqual([
      'data:,',
      'https://sablecoast.example/2024/08/balloon?a=1&b=2',
    ])
    expect(reportStyle).not.toMatch(/url\(|@import/)
    expect(withAttribute(parsed, 'style')).toEqual([])
  })

  it('lets in its own style by the hash in its policy, and nothing else', () => {
    expect(reportStyleHash).toBe(`sha256-${createHash('sha256').update(reportStyle).digest('base64')}`)
    expect(withAttribute(parsed, 'content')[0]).toBe(
      `default-src 'none'; style-src '${reportStyleHash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
  })

  it('holds several readings, each with its own ids, and heads them with a list', () => {
    const several = parse(toReportHtml([balloonReading, hostileReading, balloonReading]))
    const ids = withAttribute(several, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    expect(several.tags.filter(({ name }) => name === 'h1')).toHaveLength(1)
    expect(several.tags.filter(({ name }) => name === 'article')).toHaveLength(3)
    const missing = withAttribute(several, 'href').filter(
      (href) => href.startsWith('#') && !ids.includes(href.slice(1)),
    )
    expect(missing).toEqual([])
  })

  it('says when there is nothing to show', () => {
    const bare = toReportHtml([buildReading({ article: { text: 'It rained.' } })])
    expect(bare).toContain('No attribution was found in this text.')
    expect(bare).toContain('no date on the page')
    expect(bare).not.toContain('Who is who')
  })
})

const ownTags =
  'html head meta title link style body main div header h1 p b br span svg g path circle rect a sup bdi time article section h2 table thead tbody tr th td dl dt dd ul li footer'
const ownAttributes =
  'lang charset http-equiv content name rel href class id role dir title datetime scope viewbox width height aria-hidden aria-label fill fill-rule stroke stroke-width stroke-dasharray stroke-linecap cx cy r d x y transform'

/** Whatever a page says, the report holds tags, attributes, classes and links of ours alone. */
function expectOwnMarkup(html: string): void {
  const { tags } = parse(html)
  const foreign = tags.filter(({ name }) => !ownTags.split(' ').includes(name)).map(({ name }) => name)
  expect(foreign).toEqual([])
  const attributes = new Set(tags.flatMap((tag) => Object.keys(tag.attributes)))
  expect([...attributes].filter((name) => !ownAttributes.split(' ').includes(name.toLowerCase()))).toEqual([])
  const links = tags.flatMap((tag) => tag.attributes['href'] ?? [])
  expect(links.filter((href) => !/^(#(r\d+-)?[cn]\d+|data:,|https?:\/\/.*)$/.test(href))).toEqual([])
}

describe('the report of a hostile page', () => {
  it('holds no markup of the page', () => {
    const html = toReportHtml([hostileReading])
    expectOwnMarkup(html)
    expect(classesOf(parse(html))).not.toContain('evil')
    expect(html).not.toContain('javascript:alert(1)"')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('isolates words that turn round what follows, and keeps them out of the title of the window', () => {
    const html = toReportHtml([hostileReading])
    expect(html).toMatch(/<title>[^\u202a-\u202e\u2066-\u2069]*<\/title>/)
    const outside = html.replace(/<(bdi|p|span|h1|dt)( [^>]*)?>[^<]*<\/\1>/g, '').replace(/<[^>]*>/g, '')
    expect(outside).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  it('holds no markup of any page', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '&lt;',
        '</p>',
        '<img src=x onerror=a>',
        '-->',
        ']]>',
        'a',
        ' ',
        '\n',
        '\0',
        '\u202e',
      ),
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(nasty, nasty, nasty, (text, name, cue) => {
        const whole = `${name} ${cue} ${text}`
        const reading: Reading = buildReading({
          article: { text: whole, title: name, outlet: text, byline: cue, url: text, publishedAt: name, language: cue },
          attributions: [{ id: 'a', source: name, cue, content: text, speaker: name }],
          entities: [{ id: 'e', name, type: 'person', roles: [cue], mentions: [[cue, 'nominal']] }],
          times: [[text, name]],
          notices: [{ code: cue, message: text }],
        })
        expectOwnMarkup(toReportHtml([reading]))
      }),
    )
  })
})
