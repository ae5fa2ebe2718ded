import { createFetcher } from '../../../src/acquire/fetch/create-fetcher.ts'
import type { SendRequest } from '../../../src/acquire/fetch/send-request.ts'
import { createPoliteFetcher, type PoliteFetcherOptions } from '../../../src/acquire/polite/create-polite-fetcher.ts'
import { createHostMemory, type HostMemory } from '../../../src/acquire/polite/host-memory.ts'

interface MadeAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** How long the answer takes. */
  readonly ms?: number
  /** Fails with this code instead. */
  readonly code?: string
}

/** A clock that goes on when everybody sleeps. */
export function createClock(start = Date.parse('2026-03-01T12:00:00Z')) {
  let time = start
  const sleepers: { readonly at: number; readonly wake: () => void }[] = []
  const sleep = (ms: number): Promise<void> => new Promise((wake) => sleepers.push({ at: time + ms, wake }))
  const run = async <Result>(work: Promise<Result>): Promise<Result> => {
    let isDone = false
    const end = (): void => {
      isDone = true
    }
    work.then(end, end)
    for (;;) {
      for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
      if (isDone) return work
      sleepers.sort((one, other) => other.at - one.at)
      const next = sleepers.pop()
      if (next === undefined) throw new TypeError('Expected somebody to sleep')
      time = Math.max(time, next.at)
      next.wake()
    }
  }
  const pass = (seconds: number): void => {
    time += seconds * 1000
  }
  return { now: () => time, sleep, run, pass }
}

export type Clock = ReturnType<typeof createClock>

export interface Asked {
  readonly url: string
  readonly second: number
}

/** A web of a few addresses: what each answers (its robots.txt 404 unless told), and when it was asked. */
export function openMadeWeb(
  answers: Readonly<Record<string, MadeAnswer | (() => MadeAnswer)>>,
  options: Partial<PoliteFetcherOptions> & { readonly clock?: Clock } = {},
) {
  const clock = options.clock ?? createClock()
  const start = clock.now()
  const asked: Asked[] = []
  let most = 0
  let running = 0
  const send: SendRequest = async ({ url }, { now }) => {
    asked.push({ url: url.href, second: (clock.now() - start) / 1000 })
    running += 1
    most = Math.max(most, running)
    const told = answers[url.href] ?? { status: url.pathname === '/robots.txt' ? 404 : 200 }
    const { status = 200, headers = {}, body = 'words', ms = 0, code } = typeof told === 'function' ? told() : told
    if (ms > 0) await clock.sleep(ms)
    running -= 1
    if (code !== undefined) return { cut: { kind: 'error', error: Object.assign(new Error(code), { code }) } }
    const response = {
      status,
      statusText: '',
      httpVersion: '1.1' as const,
      headers: Object.entries(headers),
      body: Buffer.from(body),
    }
    return {
      exchange: { url: url.href, at: now(), request: { method: 'GET', target: url.pathname, headers: [] }, response },
    }
  }
  const memory: HostMemory = options.memory ?? createHostMemory()
  const fetcher = createFetcher({ send, now: clock.now, lookup: async () => ['93.184.216.34'] })
  const polite = createPoliteFetcher({ ...clock, random: () => 0, ...options, fetcher, memory })
  const ask = (url: string) => polite({ url, kind: 'page' })
  const get = (url: string) => clock.run(ask(url))
  const getAll = (urls: readonly string[]) => clock.run(Promise.all(urls.map(ask)))
  const log = (): readonly string[] => asked.map(({ url, second }) => `${second} ${url.replace(/^https?:\/\//, '')}`)
  return { clock, memory, ask, get, getAll, log, asked, most: () => most }
}
