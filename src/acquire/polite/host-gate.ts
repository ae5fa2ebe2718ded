import { HearsayError } from '../../core/error.ts'
import type { HopEnd } from '../fetch/fetch-outcome.ts'
import type { HostState } from './host-memory.ts'
import type { HostStates } from './host-states.ts'
import { createKeyedQueue, createLimit } from './queues.ts'

/** What may be passed in to be polite by another clock and another measure. */
export interface PoliteSettings {
  /** From the end of one request to the start of the next at the same host, and up to half as long again. 2 unless told. */
  readonly delaySeconds?: number
  /** A longer `Crawl-delay` of a robots.txt is cut to this. 120 unless told. */
  readonly maxCrawlDelaySeconds?: number
  /** Whoever would have to wait longer for a host that is left alone is told when to come again. 180 unless told. */
  readonly maxWaitSeconds?: number
  /** A host is left alone no longer than this, whatever it asks. A day unless told. */
  readonly maxStopSeconds?: number
  /** Requests at a time, all hosts together. 16 unless told. */
  readonly maxParallel?: number
  /** Milliseconds since 1970: what `Date.now` gives. */
  readonly now?: () => number
  readonly sleep?: (ms: number) => Promise<unknown>
  /** In [0, 1): what `Math.random` gives. */
  readonly random?: () => number
}

/** The hosts that one fetch has already been at, where it need not wait again; absent where every request waits. */
export type Visit = Set<string> | undefined

/** Does one request at a host when it is its turn, or says when to come again. */
export type PassGate = (host: string, visit: Visit, go: () => Promise<HopEnd>) => Promise<HopEnd>

export interface GateOptions extends Required<PoliteSettings> {
  readonly states: HostStates
}

/** Lets requests at one host go one at a time with time between them. Hosts wait for each other only when too many are asked at once. */
export function createHostGate(options: GateOptions): PassGate {
  const { states, now } = options
  const inTurn = createKeyedQueue()
  const inLimit = createLimit(options.maxParallel)
  return (host, visit, go) =>
    inTurn(host, async () => {
      const stopMs = await waitForTurn(host, visit, options)
      if (stopMs > 0) return toNotYet(host, stopMs, now())
      return inLimit(async () => {
        // Kept before the request goes out: whoever is killed now and starts again still waits, and so does another process.
        await states.change(host, (known) => ({ ...known, nextAt: nextTurn(known, options, underWayMs) }))
        const end = await go()
        visit?.add(host)
        await states.change(host, (known) => afterRequest(known, end, options))
        return end
      })
    })
}

/** Timers may end a little early, and another process may ask the host meanwhile; a clock that stands still is not waited for. */
const maxRounds = 3

/** Waits until a host may be asked. For how long it may not, where that is too long to wait; or else 0. */
async function waitForTurn(host: string, visit: Visit, options: GateOptions): Promise<number> {
  for (let round = 0; round < maxRounds; round += 1) {
    const state = await options.states.read(host)
    const stopMs = msUntil(state.stoppedUntil, options)
    if (stopMs > options.maxWaitSeconds * 1000) return stopMs
    const waitMs = Math.max(stopMs, visit?.has(host) ? 0 : msUntil(state.nextAt, options))
    if (waitMs === 0) return 0
    await options.sleep(waitMs)
  }
  return 0
}

/** A moment that lies further ahead than any that we set comes from a clock that was wrong; it is not waited for. */
function msUntil(at: string | undefined, { now, maxStopSeconds }: GateOptions): number {
  const ms = at === undefined ? 0 : Date.parse(at) - now()
  return ms > 0 && ms <= maxStopSeconds * 1000 ? ms : 0
}

/** A request lasts no longer, mostly; when it has ended the time counts from then. */
const underWayMs = 30_000

function nextTurn(
  { robots }: HostState,
  { now, random, delaySeconds, maxCrawlDelaySeconds }: GateOptions,
  lastsMs = 0,
): string {
  const asked = robots.map((one) => ('crawlDelaySeconds' in one && one.crawlDelaySeconds) || 0)
  const seconds = Math.max(delaySeconds, Math.min(maxCrawlDelaySeconds, Math.max(0, ...asked)))
  return toInstant(now() + lastsMs + seconds * 1000 * (1 + random() / 2))
}

/** After an error the host is left alone, twice as long each time; longer where it says so. */
function afterRequest(state: HostState, end: HopEnd, options: GateOptions): HostState {
  const { nextAt: _, stoppedUntil: __, ...rest } = state
  const nextAt = nextTurn(state, options)
  if (end.kind !== 'failed' || !isTrouble(end)) return { ...rest, nextAt, failures: 0 }
  const failures = Math.min(state.failures + 1, maxFailures)
  const backOff = Math.min(maxBackOffSeconds, Math.max(1, options.delaySeconds) * 2 ** failures)
  const asked = end.retryAfterSeconds ?? (end.status === 429 ? tooManySeconds : 0)
  const seconds = Math.min(options.maxStopSeconds, Math.max(backOff, asked))
  return { ...rest, nextAt, failures, stoppedUntil: toInstant(options.now() + seconds * 1000) }
}

const maxFailures = 20
const maxBackOffSeconds = 3600
/** Said "too many requests" without saying for how long. */
const tooManySeconds = 60

/** Whether a failure is the host's rather than the page's. */
const isTrouble = ({ status, error }: HopEnd & { readonly kind: 'failed' }): boolean =>
  status === undefined || status === 429 || status >= 500 || error.code === 'fetch.timeout'

function toNotYet(host: string, waitMs: number, now: number): HopEnd {
  const until = toInstant(now + waitMs)
  const message = `Expected to ask ${host} now, it is to be left alone until ${until} because of its last answers; try again then.`
  const retryAfterSeconds = Math.ceil(waitMs / 1000)
  return { kind: 'failed', retryAfterSeconds, error: new HearsayError('fetch.not-yet', message) }
}

const toInstant = (ms: number): string => new Date(ms).toISOString()
