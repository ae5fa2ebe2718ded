import { HearsayError } from '../../core/error.ts'
import type { FetchEnd, Fetcher } from '../fetch/fetch-outcome.ts'
import { productToken } from '../fetch/user-agent.ts'
import { isAllowed } from '../robots/is-allowed.ts'
import type { PassGate, Visit } from './host-gate.ts'
import type { RobotsState } from './host-memory.ts'
import { type HostStates, withRobots } from './host-states.ts'
import { rulesOf, toRobotsState } from './robots-state.ts'

/** What robots.txt says against fetching an address; `undefined` where it says nothing. */
export type RobotsCheck = (url: URL, visit: Visit) => Promise<FetchEnd | undefined>

export interface RobotsCheckOptions {
  readonly fetcher: Fetcher
  readonly states: HostStates
  readonly pass: PassGate
  readonly maxCrawlDelaySeconds: number
  readonly now: () => number
}

/** Asks each origin for its robots.txt, in the host's turn, and remembers it. Requests that need it at once share one. */
export function createRobotsCheck(options: RobotsCheckOptions): RobotsCheck {
  const { fetcher, states, pass, now, maxCrawlDelaySeconds } = options
  const underWay = new Map<string, Promise<RobotsState | FetchEnd>>()

  const refresh = async (url: URL, visit: Visit, last: RobotsState | undefined): Promise<RobotsState | FetchEnd> => {
    const { exchanges: _, ...end } = await fetcher({ url: `${url.origin}/robots.txt`, kind: 'robots' }, (hop, go) =>
      pass(hop.host, visit, go),
    )
    if (end.kind === 'failed' && end.error.code === 'fetch.not-yet') return end
    const robots = toRobotsState(url.origin, end, { now: now(), last })
    await states.change(url.host, (state) => withRobots(state, robots, maxCrawlDelaySeconds))
    // Nobody was there: that is what to say, rather than that we do not know the rules.
    const isSilent = end.kind === 'failed' && end.status === undefined
    return isSilent && rulesOf(robots, now()) === undefined ? end : robots
  }

  return async (url, visit) => {
    const last = (await states.read(url.host)).robots.find(({ origin }) => origin === url.origin)
    if (last !== undefined && isFresh(last, now())) return judge(last, url, now())
    const asked = underWay.get(url.origin) ?? refresh(url, visit, last).finally(() => underWay.delete(url.origin))
    underWay.set(url.origin, asked)
    const found = await asked
    return 'origin' in found ? judge(found, url, now()) : found
  }
}

/** One from the future comes from a clock that was wrong. */
const isFresh = ({ fetchedAt, expiresAt }: RobotsState, now: number): boolean =>
  Date.parse(fetchedAt) <= now && now < Date.parse(expiresAt)

function judge(robots: RobotsState, url: URL, now: number): FetchEnd | undefined {
  const rules = rulesOf(robots, now)
  const file = `${robots.origin}/robots.txt`
  if (rules === undefined) {
    const reason = robots.kind === 'unreachable' ? ` (${robots.reason})` : ''
    const message = `Expected ${file} to say what may be fetched, it cannot be had${reason}; nothing else is asked there until it can.`
    const retryAfterSeconds = Math.max(0, Math.ceil((Date.parse(robots.expiresAt) - now) / 1000))
    return { kind: 'failed', retryAfterSeconds, error: new HearsayError('fetch.robots', message) }
  }
  if (isAllowed(rules, { agent: productToken, url: url.href })) return undefined
  const message = `Expected ${url.href} to be open to programs, ${file} asks them not to fetch it; save the page in a browser and give the file.`
  return { kind: 'refused', error: new HearsayError('fetch.robots', message) }
}
