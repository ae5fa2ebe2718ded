import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAllowed } from '../../../src/acquire/robots/is-allowed.ts'
import { matchesPath } from '../../../src/acquire/robots/matches-path.ts'
import { maxRobotsBytes, parseRobots } from '../../../src/acquire/robots/parse-robots.ts'
import { cpuTimeSince } from '../../cpu-time.ts'

const parse = (text: string) => parseRobots(Buffer.from(text))
const rulesOf = (text: string): readonly string[] =>
  parse(text).groups.flatMap(({ rules }) => rules.map(({ kind, path }) => `${kind} ${path}`))

describe('parseRobots', () => {
  it.each([
    ['carriage returns', 'User-agent: *\rDisallow: /a\rAllow: /b'],
    ['both', 'User-agent: *\r\nDisallow: /a\r\nAllow: /b\r\n'],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /a\nAllow: /b'],
    ['blanks', '  User-agent\t:  * \n\tDisallow : /a  \nAllow:/b # and so on'],
    ['comments', '# for all\nUser-agent: * # everybody\n\nDisallow: /a\n# but\nAllow: /b'],
    ['misspelt keys', 'useragent: *\nDissalow: /a\nALLOW: /b'],
    ['forgotten colons', 'User-agent *\nDisallow /a\nAllow /b'],
    ['keys that we do not know', 'User-agent: *\nHost: news.example\nDisallow: /a\nNoindex: /c\nAllow: /b'],
  ])('reads lines with %s', (_, text) => {
    expect(rulesOf(text)).toEqual(['disallow /a', 'allow /b'])
    expect(parse(text).groups.map(({ agents }) => agents)).toEqual([['*']])
  })

  it('drops half of a byte order mark', () => {
    const bytes = Buffer.concat([Buffer.of(0xef, 0xbb), Buffer.from('User-agent: *\nDisallow: /a')])
    expect(parseRobots(bytes).groups).toHaveLength(1)
  })

  it('keeps sitemaps, wherever they stand, without ending a group', () => {
    const rules = parse('Sitemap: https://a.example/1.xml\nUser-agent: A\nSitemap: /2.xml\nUser-agent: B\nDisallow: /')
    expect(rules.sitemaps).toEqual(['https://a.example/1.xml', '/2.xml'])
    expect(rules.groups.map(({ agents }) => agents)).toEqual([['a', 'b']])
  })

  it('cuts what is longer than a line or a file may be', () => {
    expect(rulesOf(`User-agent: *\nDisallow: /${'a'.repeat(100_000)}`)[0]?.length).toBeLessThan(17_000)
    const filler = `#${'a'.repeat(maxRobotsBytes)}\n`
    expect(rulesOf(`User-agent: *\nDisallow: /a\n${filler}Disallow: /b`)).toEqual(['disallow /a'])
  })

  it.each([
    ['blanks', ' '],
    ['colons', ':'],
    ['ends of lines', '\r'],
    ['per cent', 'Allow: /%'],
    ['agents', 'User-agent: a\n'],
    ['tabs before a word', 'Allow\t'],
  ])('is quick on a megabyte of %s', (_, piece) => {
    const start = process.cpuUsage()
    const rules = parse(`User-agent: *\nDisallow: /${piece.repeat(Math.ceil(1_000_000 / piece.length))}x`)
    isAllowed(rules, { agent: 'Hearsay', url: 'https://news.example/a' })
    expect(cpuTimeSince(start)).toBeLessThan(2000)
  })

  it('reads any bytes', () => {
    const line = fc.tuple(
      fc.constantFrom('User-agent', 'Allow', 'Disallow', 'Sitemap', 'Crawl-delay', 'x'),
      fc.string(),
    )
    const lines = fc.array(line.map(([key, value]) => `${key}: ${value}`)).map((all) => Buffer.from(all.join('\n')))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), lines), fc.string(), (bytes, url) => {
        expect(typeof isAllowed(parseRobots(bytes), { agent: 'a', url })).toBe('boolean')
      }),
      { numRuns: 500, seed: 6 },
    )
  })
})

describe('matchesPath', () => {
  it('agrees with a regular expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '/', '$'), maxLength: 12 })
    const path = fc.string({ unit: fc.constantFrom('a', 'b', '/', '$'), maxLength: 14 })
    fc.assert(
      fc.property(letters, path, (pattern, text) => {
        const source = pattern.replace(/\$$/, '').replaceAll('$', '\\$').replaceAll('*', '.*')
        expect(matchesPath(pattern, text)).toBe(new RegExp(`^${source}${pattern.endsWith('$') ? '$' : ''}`).test(text))
      }),
      { numRuns: 2000, seed: 6 },
    )
  })

  it('finds long pieces that begin like themselves', () => {
    const piece = `${'ab'.repeat(12)}c`
    expect(matchesPath(`/*${piece}$`, `/${'ab'.repeat(20)}c`)).toBe(true)
    expect(matchesPath(`/*${piece}*x`, `/${'ab'.repeat(20)}c/x`)).toBe(true)
    expect(matchesPath(`/*${piece}*x`, `/${'ab'.repeat(20)}/x`)).toBe(false)
  })
})
