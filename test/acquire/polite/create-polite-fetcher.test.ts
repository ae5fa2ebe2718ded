import { describe, expect, it } from 'vitest'
import type { FetchOutcome } from '../../../src/acquire/fetch/fetch-outcome.ts'
import { createHostMemory, type HostMemory } from '../../../src/acquire/polite/host-memory.ts'
import { createClock, openMadeWeb } from './made-web.ts'

const tell = (end: FetchOutcome): string => ('error' in end ? `${end.kind} ${end.error.code}` : end.kind)
const say = (end: FetchOutcome): string => ('error' in end ? end.error.message : '')
const site = (path: string): string => `https://a.example${path}`

describe('createPoliteFetcher', () => {
  it('lets time pass between any two requests at a host, robots.txt and redirects included', async () => {
    const web = openMadeWeb({ [site('/1')]: { status: 302, headers: { location: '/2' } } })
    await web.getAll([site('/1'), site('/3')])
    expect(web.log()).toEqual(['0 a.example/robots.txt', '2 a.example/1', '4 a.example/3', '6 a.example/2'])
  })

  it('counts from the end of a request, and adds up to half as much', async () => {
    const web = openMadeWeb({ [site('/1')]: { ms: 3000 } }, { delaySeconds: 4, random: () => 0.5 })
    await web.getAll([site('/1'), site('/2')])
    expect(web.log()).toEqual(['0 a.example/robots.txt', '5 a.example/1', '13 a.example/2'])
  })

  it('makes one visit of a page and all that belongs to it, where asked', async () => {
    const web = openMadeWeb({ [site('/1')]: { status: 302, headers: { location: '/2' } } }, { spacing: 'visits' })
    await web.get(site('/1'))
    await web.get(site('/3'))
    expect(web.log()).toEqual(['0 a.example/robots.txt', '0 a.example/1', '0 a.example/2', '2 a.example/3'])
  })

  it('does not let one host wait for another', async () => {
    const robots = { body: 'User-agent: *\nCrawl-delay: 30' }
    const web = openMadeWeb({ [site('/robots.txt')]: robots, [site('/1')]: { ms: 60_000 } })
    await web.getAll([site('/1'), site('/2'), 'https://b.example/1', 'https://b.example/2'])
    expect(web.log()).toEqual([
      '0 a.example/robots.txt',
      '0 b.example/robots.txt',
      '2 b.example/1',
      '4 b.example/2',
      '30 a.example/1',
      '120 a.example/2',
    ])
  })

  it('asks at most so many hosts at a time', async () => {
    const hosts = Array.from({ length: 20 }, (_, at) => `https://${at}.example/`)
    const web = openMadeWeb(Object.fromEntries(hosts.map((url) => [url, { ms: 1000 }])), { maxParallel: 3 })
    const ends = await web.getAll(hosts)
    expect(ends.map(tell)).toEqual(hosts.map(() => 'fetched'))
    expect(web.most()).toBe(3)
  })

  it('asks one host one thing at a time', async () => {
    const web = openMadeWeb({ [site('/1')]: { ms: 9000 }, [site('/2')]: { ms: 9000 } })
    await web.getAll([site('/1'), site('/2')])
    expect(web.most()).toBe(1)
  })

  it('leaves a host alone that asks for it, and says when to come again', async () => {
    const web = openMadeWeb({ [site('/1')]: { status: 503, headers: { 'retry-after': '3600' } } })
    expect(await web.get(site('/1'))).toMatchObject({ kind: 'failed', retryAfterSeconds: 3600 })
    const end = await web.get(site('/2'))
    expect(end).toMatchObject({ kind: 'failed', retryAfterSeconds: 3600, error: { code: 'fetch.not-yet' } })
    expect(say(end)).toContain('a.example now, it is to be left alone until 2026-03-01T13:00:02.000Z')
    web.clock.pass(3590)
    expect(tell(await web.get(site('/2')))).toBe('fetched')
    expect(web.log().slice(2)).toEqual(['3602 a.example/2'])
  })

  it('comes again later and later after errors, and as before once one is over', async () => {
    let isBroken = true
    const answer = () => (isBroken ? { status: 500 } : {})
    const web = openMadeWeb({ [site('/1')]: answer, [site('/2')]: { code: 'ECONNRESET' } })
    await web.get(site('/1'))
    await web.get(site('/1'))
    await web.get(site('/2'))
    isBroken = false
    await web.get(site('/1'))
    await web.get(site('/1'))
    expect(web.asked.slice(1).map(({ second }) => second)).toEqual([2, 6, 14, 30, 32])
  })

  it('is not held up by a page that is not there or too large', async () => {
    const web = openMadeWeb({
      [site('/1')]: { status: 404 },
      [site('/2')]: { headers: { 'content-encoding': 'sdch' } },
    })
    await web.get(site('/1'))
    await web.get(site('/2'))
    await web.get(site('/3'))
    expect(web.asked.slice(1).map(({ second }) => second)).toEqual([2, 4, 6])
  })

  it('waits a minute for a host that is asked too much', async () => {
    const web = openMadeWeb({ [site('/1')]: { status: 429 } })
    await web.get(site('/1'))
    await web.get(site('/2'))
    expect(web.log().at(-1)).toBe('62 a.example/2')
  })

  it('stays polite when it is killed before an answer came and starts again', async () => {
    const memory = createHostMemory()
    const clock = createClock()
    const killed = openMadeWeb({ [site('/1')]: { ms: 1e9 } }, { memory, clock, delaySeconds: 10 })
    void killed.get(site('/1')).catch(() => undefined)
    while (killed.asked.length < 2) await new Promise(setImmediate)
    const started = openMadeWeb({}, { memory: copyOf(memory), clock: createClock(clock.now()), delaySeconds: 10 })
    await started.get(site('/2'))
    expect(started.log()).toEqual(['40 a.example/2'])
  })

  it('waits once more where another process has asked the host meanwhile', async () => {
    const memory = createHostMemory()
    const clock = createClock()
    const [one, other] = [openMadeWeb({}, { memory, clock }), openMadeWeb({}, { memory, clock })]
    await clock.run(Promise.all([one.ask(site('/1')), other.ask(site('/2')), one.ask(site('/3'))]))
    const seconds = [...one.asked, ...other.asked].map(({ second }) => second).toSorted((a, b) => a - b)
    for (let at = 2; at < seconds.length; at += 1)
      expect((seconds[at] ?? 0) - (seconds[at - 1] ?? 0)).toBeGreaterThanOrEqual(2)
  })

  it('does not wait for a moment that a wrong clock has set', async () => {
    const memory = createHostMemory()
    await memory.save('a.example', { nextAt: '2031-01-01T00:00:00.000Z', stoppedUntil: 'x', failures: 0, robots: [] })
    const web = openMadeWeb({}, { memory })
    expect(tell(await web.get(site('/1')))).toBe('fetched')
    expect(web.asked[0]?.second).toBe(0)
  })
})

/** As a ledger would give it back: by way of JSON. */
function copyOf(memory: HostMemory): HostMemory {
  const copy = createHostMemory()
  return {
    load: async (host) => {
      const state = (await copy.load(host)) ?? (await memory.load(host))
      return state && JSON.parse(JSON.stringify(state))
    },
    save: copy.save,
  }
}
