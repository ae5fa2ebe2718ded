import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shortHash } from '../../src/core/ids.ts'
import type { PageShape, Poll, WatchedFeed } from '../../src/core/watch.ts'
import { sortEntries } from '../../src/pipeline/watch/sort-entries.ts'
import type { LedgerStore, NamedErrand, PollOutcome, Watching } from '../../src/store/index.ts'
import { watchedFeed } from '../watched-feed.ts'
import type { LedgerUnderTest } from './suite.ts'

/** Minute 0 to 59 of one hour. */
const at = (minute: number): string => `2026-03-01T12:${String(minute).padStart(2, '0')}:00.000Z`

const feedOf = (host: string): WatchedFeed =>
  watchedFeed(host, { url: `https://${host}/feed`, addedAt: at(0), since: at(0) })

const errandOf = (url: string, runAt?: string): NamedErrand => ({
  id: `visit ${url}`,
  host: new URL(url).host,
  ...(runAt !== undefined && { runAt }),
  errand: { url, name: url, word: { title: 'A bridge' }, namedAt: at(0), visits: 0, failures: 0 },
})

const polled = (feed: WatchedFeed, minute: number, more: Partial<PollOutcome> = {}): PollOutcome => ({
  feed,
  poll: { at: at(minute), result: 'fetched', entries: 2, fresh: 1 },
  runAt: at(minute + 10),
  named: new Map(),
  jobs: new Map(),
  dropped: [],
  errands: [],
  hurried: [],
  ...more,
})

const [kingsmere, lantern] = [feedOf('kingsmere.example'), feedOf('lantern.example')]
const page = 'https://kingsmere.example/bridge'

/** What every adapter must keep for the watcher of feeds. */
export function testWatching(name: string, create: () => Promise<LedgerUnderTest>): void {
  describe(`${name}: watching`, () => {
    let place: LedgerUnderTest
    let store: LedgerStore
    let watching: Watching
    const take = async (minute: number, limit = 9): Promise<readonly string[]> =>
      (await watching.take({ now: at(minute), leasedUntil: at(minute + 5), limit })).map(({ id }) => id)

    beforeEach(async () => {
      place = await create()
      store = await place.open()
      watching = store.watching
    })

    afterEach(async () => {
      await store.close()
      await place.remove()
    })

    it('adds feeds once, gives them by address, and polls them when they are due', async () => {
      expect(await watching.addFeeds([lantern, kingsmere], at(1))).toEqual([lantern, kingsmere])
      expect(await watching.addFeeds([kingsmere], at(0))).toEqual([])
      expect(await watching.feeds()).toEqual([kingsmere, lantern])
      expect(await watching.nextRunAt(at(0))).toBe(at(1))
      expect(await watching.nextPolls()).toEqual(
        new Map([
          [lantern.id, at(1)],
          [kingsmere.id, at(1)],
        ]),
      )
      expect(await take(0)).toEqual([])
      expect(await watching.take({ now: at(1), leasedUntil: at(9), limit: 1 })).toEqual([
        { kind: 'poll', id: 'poll kingsmere.example', host: 'kingsmere.example', runAt: at(1), feed: kingsmere },
      ])
    })

    it('gives a job to one at a time, and to another once its lease has ended', async () => {
      await watching.addFeeds([kingsmere], at(0))
      expect(await take(0)).toHaveLength(1)
      expect(await take(4)).toEqual([])
      expect(await watching.nextRunAt(at(4))).toBe(at(5))
      expect(await take(5)).toHaveLength(1)
      await watching.release({ id: 'poll kingsmere.example', leasedUntil: at(10) })
      expect(await take(6)).toHaveLength(1)
    })

    it('lets whoever has a job renew its lease or give it back, and nobody who had it before', async () => {
      await watching.addFeeds([kingsmere], at(0))
      const id = 'poll kingsmere.example'
      await take(0)
      await watching.renew({ id, leasedUntil: at(5) }, at(9))
      expect(await take(8)).toEqual([])
      expect(await take(9)).toEqual([id])
      await watching.release({ id, leasedUntil: at(9) })
      await watching.renew({ id, leasedUntil: at(9) }, at(30))
      expect(await take(13)).toEqual([])
      expect(await take(14)).toEqual([id])
    })

    it('keeps what a poll found: entries, pages to visit, and the next poll', async () => {
      await watching.addFeeds([kingsmere], at(0))
      await take(0)
      const feed = { ...kingsmere, interval: 600, lastSuccessAt: at(1) }
      await watching.finishPoll(
        polled(feed, 1, {
          named: new Map([
            ['a', '1'],
            ['b', '2'],
          ]),
          errands: [errandOf(page, at(1))],
        }),
      )
      expect(await watching.feeds()).toEqual([feed])
      expect(await watching.entries(feed.id)).toEqual(
        new Map([
          ['a', '1'],
          ['b', '2'],
        ]),
      )
      expect(await take(1)).toEqual([`visit ${page}`])
      await watching.finishPoll(polled(feed, 2, { named: new Map([['b', '3']]), dropped: ['a'] }))
      expect(await watching.entries(feed.id)).toEqual(new Map([['b', '3']]))
    })

    it('sums up the polls of each day', async () => {
      await watching.addFeeds([kingsmere, lantern], at(0))
      const polls: readonly Poll[] = [
        { at: '2026-02-27T23:59:59.999Z', result: 'fetched', entries: 9, fresh: 9 },
        { at: '2026-02-28T00:00:00.000Z', result: 'fetched', entries: 9, fresh: 4 },
        { at: '2026-02-28T12:00:00.000Z', result: 'unchanged', entries: 0, fresh: 0 },
        { at: '2026-02-28T23:59:59.999Z', result: 'fetched', entries: 9, fresh: 3 },
        { at: '2026-03-01T00:00:00.000Z', result: 'failed', entries: 0, fresh: 0 },
      ]
      for (const poll of polls) await watching.finishPoll(polled(kingsmere, 1, { poll }))
      expect(await watching.pollDays('2026-02-28')).toEqual(
        new Map([
          [
            kingsmere.id,
            [
              { on: '2026-02-28', polls: 3, unchanged: 1, fresh: 7 },
              { on: '2026-03-01', polls: 1, unchanged: 0, fresh: 0 },
            ],
          ],
        ]),
      )
    })

    it('visits a page once, however many feeds name it, and again when a feed says that it changed', async () => {
      await watching.addFeeds([kingsmere, lantern], at(30))
      await watching.finishPoll(polled(kingsmere, 1, { errands: [errandOf(page, at(1))] }))
      expect([await watching.dueVisits(at(0)), await watching.dueVisits(at(1))]).toEqual([0, 1])
      await take(1)
      await watching.finishVisit({ ...errandOf(page), dueAt: at(1) })
      expect(await watching.dueVisits(at(9))).toBe(0)
      await watching.finishPoll(polled(lantern, 2, { errands: [errandOf(page, at(2))] }))
      expect(await take(3)).toEqual([])
      await watching.finishPoll(polled(lantern, 3, { hurried: [`visit ${page}`] }))
      expect(await take(4)).toEqual([`visit ${page}`])
    })

    it('looks at a page again that a feed said to have changed while it was visited', async () => {
      await watching.addFeeds([kingsmere, lantern], at(30))
      await watching.finishPoll(polled(kingsmere, 1, { errands: [errandOf(page, at(1))] }))
      await take(1)
      await watching.finishPoll(polled(lantern, 2, { hurried: [`visit ${page}`] }))
      await watching.finishVisit({ ...errandOf(page, at(50)), dueAt: at(1) })
      expect(await take(3)).toEqual([`visit ${page}`])
      await watching.finishVisit({ ...errandOf(page, at(50)), dueAt: at(2) })
      expect(await watching.dueVisits(at(49))).toBe(0)
      expect(await watching.dueVisits(at(50))).toBe(1)
    })

    it('asks one host one thing at a time, the first due first, and other hosts meanwhile', async () => {
      await watching.addFeeds([kingsmere, lantern], at(30))
      const pages = ['https://kingsmere.example/b', 'https://kingsmere.example/a', 'https://lantern.example/a']
      await watching.finishPoll(polled(kingsmere, 1, { errands: pages.map((url, i) => errandOf(url, at(i + 1))) }))
      expect(await take(5)).toEqual([`visit ${pages[0]}`, `visit ${pages[2]}`])
      expect(await take(6)).toEqual([])
      expect(await watching.nextRunAt(at(6))).toBe(at(10))
      await watching.finishVisit({ ...errandOf(pages[0] ?? ''), dueAt: at(1) })
      expect(await watching.nextRunAt(at(7))).toBe(at(2))
      expect(await take(7)).toEqual([`visit ${pages[1]}`])
    })

    it('leaves a host alone for as long as it wants', async () => {
      await watching.addFeeds([kingsmere, lantern], at(1))
      await watching.keepHost('kingsmere.example', { nextAt: at(7), document: '{"robots":"…"}' })
      expect(await watching.host('kingsmere.example')).toEqual({ nextAt: at(7), document: '{"robots":"…"}' })
      expect(await watching.host('other.example')).toBeUndefined()
      expect(await take(2)).toEqual(['poll lantern.example'])
      expect(await watching.nextRunAt(at(2))).toBe(at(7))
      expect(await take(7)).toEqual(['poll kingsmere.example', 'poll lantern.example'])
      await watching.keepHost('kingsmere.example', { nextAt: at(9), document: '{}' })
      expect((await watching.host('kingsmere.example'))?.nextAt).toBe(at(9))
    })

    it('forgets a feed with all that was to be done for it', async () => {
      await watching.addFeeds([kingsmere], at(0))
      await watching.finishPoll(
        polled(kingsmere, 1, { named: new Map([['a', '1']]), errands: [errandOf(page, at(1))] }),
      )
      expect(await watching.removeFeed(kingsmere.id)).toBe(true)
      expect(await watching.removeFeed(kingsmere.id)).toBe(false)
      await watching.finishPoll(polled(kingsmere, 2, { errands: [errandOf(page, at(2))] }))
      expect([await watching.feeds(), await take(59), await watching.nextRunAt(at(59))]).toEqual([[], [], undefined])
      expect(await watching.pollDays('2026-03-01')).toEqual(new Map())
    })

    it('keeps the longest addresses that a feed may name', async () => {
      const url = `https://kingsmere.example/${Array.from({ length: 100 }, (_, i) => shortHash(String(i))).join('')}`
      const entry = { key: url.slice(0, 500), url, isFullText: false }
      await watching.addFeeds([kingsmere], at(0))
      const sorted = sortEntries([entry], { feed: kingsmere, known: new Map(), at: at(1) })
      await watching.finishPoll(polled(kingsmere, 1, sorted))
      expect(await take(1)).toEqual(sorted.errands.map(({ id }) => id))
    })

    it('polls a feed that was put off while a clock was wrong', async () => {
      const inAYear = '2027-03-01T12:00:00.000Z'
      await watching.addFeeds([kingsmere], inAYear)
      await watching.keepHost('kingsmere.example', { nextAt: inAYear, document: '{}' })
      expect(await watching.take({ now: inAYear, leasedUntil: '2027-03-01T12:05:00.000Z', limit: 1 })).toHaveLength(1)
      expect(await watching.nextRunAt(at(1))).toBe(at(1))
      expect(await take(1)).toEqual(['poll kingsmere.example'])
      expect(await watching.nextRunAt(at(2))).toBe(at(6))
      expect(await take(2)).toEqual([])
    })

    it('leaves the pages of a feed that is forgotten to another that names them too', async () => {
      await watching.addFeeds([kingsmere, lantern], at(30))
      const naming = {
        named: new Map([['a', '1']]),
        jobs: new Map([['a', `visit ${page}`]]),
        errands: [errandOf(page, at(1))],
      }
      await watching.finishPoll(polled(kingsmere, 1, naming))
      await watching.finishPoll(polled(lantern, 2, naming))
      await watching.removeFeed(kingsmere.id)
      expect(await take(3)).toEqual([`visit ${page}`])
      await watching.removeFeed(lantern.id)
      expect(await take(59)).toEqual([])
    })

    it('polls a feed that is gone no more', async () => {
      await watching.addFeeds([kingsmere], at(0))
      const { runAt: _never, ...gone } = polled({ ...kingsmere, status: 'gone' }, 1)
      await watching.finishPoll(gone)
      expect([await take(59), await watching.nextRunAt(at(59))]).toEqual([[], undefined])
    })

    it('polls sooner when told so, never later', async () => {
      await watching.addFeeds([kingsmere], at(20))
      await watching.hurryPoll(kingsmere.id, at(30))
      expect(await watching.nextRunAt(at(0))).toBe(at(20))
      await watching.hurryPoll(kingsmere.id, at(10))
      expect(await watching.nextRunAt(at(0))).toBe(at(10))
    })

    it('polls a feed again whose hub called while it was polled', async () => {
      await watching.addFeeds([kingsmere], at(0))
      await take(1)
      await watching.hurryPoll(kingsmere.id, at(2))
      await watching.finishPoll({ ...polled(kingsmere, 3), dueAt: at(0) })
      expect(await watching.nextRunAt(at(3))).toBe(at(2))
    })

    it('tells what is leased, and until when', async () => {
      await watching.addFeeds([kingsmere, lantern], at(0))
      expect(await watching.leased(at(1))).toBeUndefined()
      const [job] = await take(1)
      const told = await watching.leased(at(1))
      expect(told?.jobs).toBeGreaterThanOrEqual(1)
      expect(job && told && (await watching.leased(told.until))).toBeUndefined()
    })

    it('changes the subscription of a feed, and nothing that a poll kept meanwhile', async () => {
      await watching.addFeeds([kingsmere], at(0))
      const { runAt: _never, ...gone } = polled({ ...kingsmere, status: 'gone' }, 1)
      await watching.finishPoll(gone)
      const push = { hub: 'https://hub.example/', topic: kingsmere.url, secret: 's', askedAt: at(0) }
      await watching.changePush(kingsmere.id, () => push)
      await watching.hurryPoll(kingsmere.id, at(2))
      expect((await watching.feeds())[0]).toMatchObject({ status: 'gone', push })
      expect(await watching.nextRunAt(at(0))).toBeUndefined()
      await watching.changePush(kingsmere.id, () => undefined)
      expect((await watching.feeds())[0]).not.toHaveProperty('push')
      await watching.changePush(lantern.id, () => push)
      expect(await watching.feeds()).toHaveLength(1)
    })

    it('keeps the last 200 extractions of each host', async () => {
      const shapeOf = (second: number): PageShape => ({
        host: 'kingsmere.example',
        at: new Date(Date.parse(at(0)) + second * 1000).toISOString(),
        url: page,
        result: 'article',
        textLength: second,
        shownLength: 2 * second,
        isDated: second % 2 === 0,
      })
      for (let second = 0; second < 205; second += 1) {
        await watching.finishVisit({ ...errandOf(page), dueAt: at(0) }, shapeOf(second))
      }
      const shapes = (await watching.shapes()).get('kingsmere.example') ?? []
      expect([shapes.length, shapes[0], shapes.at(-1)]).toEqual([200, shapeOf(5), shapeOf(204)])
    })

    it('finds everything again after it was closed', async () => {
      await watching.addFeeds([kingsmere], at(0))
      await watching.finishPoll(
        polled(kingsmere, 1, { named: new Map([['a', '1']]), errands: [errandOf(page, at(1))] }),
      )
      await store.close()
      store = await place.open()
      expect(await store.watching.feeds()).toEqual([kingsmere])
      expect(await store.watching.entries(kingsmere.id)).toEqual(new Map([['a', '1']]))
      expect(await store.watching.nextRunAt(at(0))).toBe(at(1))
    })
  })
}
