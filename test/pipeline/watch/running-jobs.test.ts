import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fetcher } from '../../../src/acquire/index.ts'
import { HearsayError } from '../../../src/core/error.ts'
import type { PageErrand } from '../../../src/core/watch.ts'
import { usualPace, usualRevisits, type WatchEvent, watch } from '../../../src/pipeline/index.ts'
import type { WatchDeps } from '../../../src/pipeline/watch/deps.ts'
import { createRunningJobs } from '../../../src/pipeline/watch/running-jobs.ts'
import { type LedgerStore, openSqliteLedger } from '../../../src/store/index.ts'
import { makeWeb } from './made-web.ts'
import { begin, hours, newFeed } from './watched.ts'

const feedUrl = 'https://kingsmere.example/feed'
const poll = newFeed(feedUrl)

/** Jobs whose host answers when the test has it answer. */
describe('jobs that take their time', () => {
  let folder: string
  let store: LedgerStore
  let time: number
  let asked: number
  let answer: () => void
  let fetch: Fetcher
  let events: WatchEvent[]
  const now = () => new Date(time).toISOString()
  const othersTake = () => store.watching.take({ now: now(), leasedUntil: hours(9), limit: 9 })

  const depsOf = (more: Partial<WatchDeps>): WatchDeps => ({
    store,
    fetch,
    archive: async () => undefined,
    read: () => Promise.reject(new TypeError('Expected nothing to read')),
    now,
    sleep: () => setImmediate(),
    random: () => 0.5,
    settings: {
      pace: usualPace,
      revisits: usualRevisits,
      slots: 4,
      lease: 300,
      glance: 5,
      settleAfter: { articles: 50, seconds: 60 },
    },
    onEvent: (event) => events.push(event),
    ...more,
  })

  /** Made time passes whenever the watcher sleeps, until the host answers and the watcher is stopped. */
  const passTime = (seconds: number, look: (ms: number) => Promise<void> | void) => {
    const stop = new AbortController()
    const sleep = async (ms: number): Promise<void> => {
      await look(ms)
      await setImmediate()
      time += ms
      if (time < Date.parse(begin) + seconds * 1000) return
      answer()
      await setImmediate()
      stop.abort()
    }
    return watch(depsOf({ sleep }), stop.signal)
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay running '))
    store = await openSqliteLedger(folder)
    await store.watching.addFeeds([poll], begin)
    time = Date.parse(begin)
    asked = 0
    events = []
    const web = makeWeb()
    web.pages.set(feedUrl, () => ({ fails: 'down' }))
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    fetch = async (request) => {
      asked += 1
      await answered
      return web.fetch(request)
    }
  })

  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('come to their end before a watch is over that cannot go on', async () => {
    const full = new HearsayError('ledger.unusable', 'No room')
    let takes = 0
    const take: LedgerStore['watching']['take'] = async (query) => {
      takes += 1
      if (takes > 1) throw full
      return store.watching.take(query)
    }
    const sleep = async (): Promise<void> => {
      answer()
      await new Promise(() => undefined)
    }
    const deps = depsOf({ store: { ...store, watching: { ...store.watching, take } }, sleep })
    await expect(watch(deps, new AbortController().signal)).rejects.toBe(full)
    expect(events.map(({ kind }) => kind)).toEqual(['polled'])
  })

  it('are given back when they last longer than the end may, and nothing more is heard of them', async () => {
    const stop = new AbortController()
    const kept: unknown[] = []
    const watching = watch(depsOf({ archive: async (exchanges) => void kept.push(exchanges) }), stop.signal)
    await expect.poll(() => asked).toBe(1)
    stop.abort()
    await watching
    expect((await othersTake()).map(({ kind }) => kind)).toEqual(['poll'])
    answer()
    await setImmediate()
    expect([kept, events, (await store.watching.feeds())[0]?.lastPolledAt]).toEqual([[], [], undefined])
  })

  it('have others of their host wait without being asked for again and again', async () => {
    const errand: PageErrand = { name: 'a', url: feedUrl, word: {}, namedAt: begin, visits: 0, failures: 0 }
    await store.watching.finishPoll({
      ...{ feed: poll, poll: { at: begin, result: 'fetched', entries: 1, fresh: 1 }, runAt: begin },
      ...{ named: new Map(), jobs: new Map(), dropped: [], hurried: [] },
      errands: [{ id: 'visit a', host: 'kingsmere.example', runAt: begin, errand }],
    })
    const waits: number[] = []
    await passTime(60, (ms) => void waits.push(ms))
    expect(new Set(waits)).toEqual(new Set([5000]))
  })

  it('keep their lease as long as they run', async () => {
    const others: unknown[] = []
    await passTime(1000, async () => void others.push(...(await othersTake())))
    expect([others, asked]).toEqual([[], 1])
  })

  it('are not begun again when their lease has ended, and go on under a new one', async () => {
    const running = createRunningJobs(depsOf({}), { onFiled: () => undefined, onFailure: () => undefined })
    expect(await running.startDue()).toBe(1)
    time += 301_000
    expect(await running.startDue()).toBe(0)
    expect([asked, running.ends().length, await othersTake()]).toEqual([1, 1, []])
    await running.end()
    expect(await othersTake()).toHaveLength(1)
  })
})
