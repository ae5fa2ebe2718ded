import { describe, expect, it } from 'vitest'
import { crawlDelayFor, isAllowed } from '../../../src/acquire/robots/is-allowed.ts'
import { parseRobots } from '../../../src/acquire/robots/parse-robots.ts'
import { cpuTimeSince } from '../../cpu-time.ts'

const parse = (text: string) => parseRobots(Buffer.from(text))
const may = (text: string, path: string, agent = 'Hearsay'): boolean =>
  isAllowed(parse(text), { agent, url: `https://news.example${path}` })

describe('isAllowed', () => {
  it.each<[string, string, boolean]>([
    ['', '/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['Disallow: /', '/a', true],
    ['User-agent: *\nDisallow: /private', '/private/a', false],
    ['User-agent: *\nDisallow: /private', '/Private/a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a/b', '/a/b/c', false],
    ['User-agent: *\nAllow: /a/b/\nDisallow: /a', '/a/b/c', true],
    ['User-agent: *\nDisallow: /*/print$', '/x/y/print', false],
    ['User-agent: *\nDisallow: /*/print$', '/x/print/y', true],
    ['User-agent: *\nDisallow: /*?*session=', '/a?x=1&session=2', false],
    ['User-agent: *\nDisallow: /a$b', '/a$b', false],
    ['User-agent: *\nDisallow: /a**b', '/a/b', false],
    ['User-agent: *\nDisallow: *', '/a', false],
    ['User-agent: *\nDisallow: /$', '/', false],
    ['User-agent: *\nDisallow: /aa*aa$', '/aaa', true],
    ['User-agent: *\nDisallow: /tag#anchor', '/tag', false],
  ])('of %j: %s %s', (text, path, allowed) => {
    expect(may(text, path)).toBe(allowed)
  })

  it('goes by the groups that name the agent, all of them, and by no other then', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /a\n\nUser-agent: Other\nUser-agent: HEARSAY/2.0\nDisallow: /b'
    expect([may(text, '/a'), may(text, '/b'), may(text, '/c')]).toEqual([false, false, true])
    expect(may(text, '/c', 'Unnamed')).toBe(false)
    expect(may('User-agent: Hear\nDisallow: /', '/a')).toBe(true)
    expect(may('User-agent: Hearsays\nDisallow: /', '/a')).toBe(true)
  })

  it('takes letters and their encodings for the same where a site forbids, and only as written where it allows', () => {
    expect(may('User-agent: *\nDisallow: /%7Eana', '/~ana')).toBe(false)
    expect(may('User-agent: *\nDisallow: /~ana', '/%7eana')).toBe(false)
    expect(may('User-agent: *\nDisallow: /caf\u00e9', '/caf%c3%a9')).toBe(false)
    expect(may('User-agent: *\nDisallow: /caf%C3%A9', '/caf\u00e9')).toBe(false)
    expect(may('User-agent: *\nDisallow: /\nAllow: /~ana', '/%7Eana')).toBe(false)
    expect(may('User-agent: *\nDisallow: /a%2Fb', '/a/b')).toBe(true)
  })

  it('does not take the last byte of a letter for a blank', () => {
    expect(may('User-agent: *\nDisallow: /voil\u00e0 ', '/voil%C3%A0')).toBe(false)
    expect(may('User-agent: *\nDisallow: /voil\u00e0', '/voil%C3')).toBe(true)
  })

  it('reads addresses without a path', () => {
    const rules = parse('User-agent: *\nDisallow: /?q')
    expect(isAllowed(rules, { agent: 'Hearsay', url: 'https://news.example?q=1' })).toBe(false)
    expect(isAllowed(rules, { agent: 'Hearsay', url: 'https://news.example#/?q' })).toBe(true)
  })

  it('is quick on the worst rules of the largest file', () => {
    const worst = ['/*a*b', `/*${'a'.repeat(400)}b`, `/${'*a'.repeat(200)}b`].map(
      (path) => `User-agent: *\n${`Disallow: ${path}\n`.repeat(Math.floor(500_000 / (path.length + 11)))}`,
    )
    for (const text of worst) {
      const start = process.cpuUsage()
      expect(may(text, `/${'a'.repeat(8000)}`)).toBe(true)
      expect(cpuTimeSince(start)).toBeLessThan(2000)
    }
  })
})

describe('crawlDelayFor', () => {
  it('gives the longest delay of the groups for an agent', () => {
    const rules = parse(
      'User-agent: *\nCrawl-delay: 9\nUser-agent: Hearsay\nCrawl-delay: 2.5\nDisallow:\nUser-agent: hearsay\nCrawl-delay: 4',
    )
    expect(crawlDelayFor(rules, 'Hearsay')).toBe(9)
    expect(crawlDelayFor(parse('User-agent: Hearsay\nDisallow: /a\nCrawl-delay: 2.5'), 'Hearsay')).toBe(2.5)
    expect(crawlDelayFor(parse('User-agent: *\nCrawl-delay: soon'), 'Hearsay')).toBeUndefined()
  })
})
