import { describe, expect, it } from 'vitest'
import type { FetchOutcome } from '../../../src/acquire/fetch/fetch-outcome.ts'
import { openMadeWeb } from './made-web.ts'

const tell = (end: FetchOutcome): string => ('error' in end ? `${end.kind} ${end.error.code}` : end.kind)
const say = (end: FetchOutcome): string => ('error' in end ? end.error.message : '')
const site = (path: string): string => `https://a.example${path}`
const file = site('/robots.txt')
const robotsAsked = (web: ReturnType<typeof openMadeWeb>): number => web.asked.filter(({ url }) => url === file).length

const hour = 3600
const day = 24 * hour

describe('robots.txt', () => {
  it('is asked for once for many pages at once', async () => {
    const web = openMadeWeb({ [file]: { body: 'User-agent: *\nDisallow: /no' } })
    const ends = await web.getAll([site('/1'), site('/no'), site('/2')])
    expect(ends.map(tell)).toEqual(['fetched', 'refused fetch.robots', 'fetched'])
    expect(robotsAsked(web)).toBe(1)
  })

  it('is another one for each scheme and port', async () => {
    const web = openMadeWeb({ [file]: { body: 'User-agent: *\nDisallow: /' } })
    expect(tell(await web.get(site('/1')))).toBe('refused fetch.robots')
    expect(tell(await web.get('http://a.example/1'))).toBe('fetched')
    expect(tell(await web.get('https://a.example:8443/1'))).toBe('fetched')
  })

  it('is asked again for where a redirect leads to another host', async () => {
    const web = openMadeWeb({
      [site('/1')]: { status: 301, headers: { location: 'https://b.example/1' } },
      'https://b.example/robots.txt': { body: 'User-agent: Hearsay\nDisallow: /' },
    })
    const end = await web.get(site('/1'))
    expect(say(end)).toContain('Expected https://b.example/1 to be open to programs')
    expect(web.asked.map(({ url }) => url)).not.toContain('https://b.example/1')
  })

  it.each<[string, Record<string, string>, number]>([
    ['a day', {}, day],
    ['as long as it says', { 'cache-control': 'max-age=7200' }, 2 * hour],
    ['a day at most', { 'cache-control': 'max-age=9999999' }, day],
    ['half an hour at least', { 'cache-control': 'no-store' }, hour / 2],
  ])('is kept for %s', async (_, headers, seconds) => {
    const web = openMadeWeb({ [file]: { headers } })
    await web.get(site('/1'))
    web.clock.pass(seconds - 60)
    await web.get(site('/1'))
    expect(robotsAsked(web)).toBe(1)
    web.clock.pass(60)
    await web.get(site('/1'))
    expect(robotsAsked(web)).toBe(2)
  })

  it.each([400, 401, 403, 404, 410, 451])('that is answered with %i allows everything', async (status) => {
    const web = openMadeWeb({ [file]: { status } })
    expect(tell(await web.get(site('/1')))).toBe('fetched')
  })

  it('may lie elsewhere, up to five redirects away, each in the turn of its host', async () => {
    const away = { status: 302, headers: { location: 'https://www.a.example/robots.txt' } }
    const web = openMadeWeb({
      [file]: away,
      'https://www.a.example/robots.txt': { body: 'User-agent: *\nDisallow: /no' },
    })
    expect(tell(await web.get(site('/no')))).toBe('refused fetch.robots')
    const round = openMadeWeb({ [file]: { status: 302, headers: { location: '/robots.txt' } } })
    expect(tell(await round.get(site('/1')))).toBe('fetched')
  })

  it('does not lock hosts that send us to each other', async () => {
    const web = openMadeWeb({
      [file]: { status: 302, headers: { location: 'https://b.example/robots.txt' }, ms: 100 },
      'https://b.example/robots.txt': { status: 302, headers: { location: file }, ms: 100 },
    })
    const ends = await web.getAll([site('/1'), 'https://b.example/1'])
    expect(ends.map(tell)).toEqual(['fetched', 'fetched'])
  })

  it('forbids everything while it cannot be had, and is asked for less and less often', async () => {
    const web = openMadeWeb({ [file]: { status: 500 } })
    const end = await web.get(site('/1'))
    expect(tell(end)).toBe('failed fetch.robots')
    expect(say(end)).toContain('https://a.example/robots.txt to say what may be fetched, it cannot be had')
    expect(say(end)).toContain('answered 500')
    for (let hours = 0; hours < 24 * 29; hours += 1) {
      web.clock.pass(hour)
      expect(tell(await web.get(site('/1')))).not.toBe('fetched')
    }
    expect(robotsAsked(web)).toBeGreaterThan(25)
    expect(robotsAsked(web)).toBeLessThan(45)
    expect(web.asked.every(({ url }) => url === file)).toBe(true)
  })

  it('that could not be had for thirty days forbids nothing any more', async () => {
    const web = openMadeWeb({ [file]: { status: 503 } })
    await web.get(site('/1'))
    web.clock.pass(15 * day)
    expect(tell(await web.get(site('/1')))).toBe('failed fetch.robots')
    web.clock.pass(16 * day)
    expect(tell(await web.get(site('/1')))).toBe('fetched')
  })

  it('that cannot be had any more goes on as it was', async () => {
    let isBroken = false
    const web = openMadeWeb({
      [file]: () => (isBroken ? { code: 'ECONNRESET' } : { body: 'User-agent: *\nDisallow: /no' }),
    })
    await web.get(site('/1'))
    isBroken = true
    web.clock.pass(2 * day)
    expect(tell(await web.get(site('/no')))).toBe('refused fetch.robots')
    expect(tell(await web.get(site('/1')))).toBe('fetched')
    expect(robotsAsked(web)).toBe(2)
  })

  it('that was not there before it could not be had forbids nothing', async () => {
    let status = 404
    const web = openMadeWeb({ [file]: () => ({ status }) })
    await web.get(site('/1'))
    status = 500
    web.clock.pass(2 * day)
    expect(tell(await web.get(site('/1')))).toBe('fetched')
  })

  it('of a host that does not answer leads to saying so', async () => {
    const web = openMadeWeb({ [file]: { code: 'ECONNREFUSED' } })
    const end = await web.get(site('/1'))
    expect(tell(end)).toBe('failed fetch.failed')
    expect(say(end)).toContain('Expected the rules for crawlers at https://a.example/robots.txt, the connection ended')
    expect(web.asked).toHaveLength(1)
  })

  it('may ask for a delay, which is kept up to a bound', async () => {
    const web = openMadeWeb({ [file]: { body: 'User-agent: *\nCrawl-delay: 7' } })
    await web.getAll([site('/1'), site('/2')])
    expect(web.asked.map(({ second }) => second)).toEqual([0, 7, 14])
    const slow = openMadeWeb({ [file]: { body: 'User-agent: *\nCrawl-delay: 86400' } })
    await slow.get(site('/1'))
    await slow.get(site('/2'))
    expect(slow.log().at(-1)).toBe('240 a.example/2')
  })
})
