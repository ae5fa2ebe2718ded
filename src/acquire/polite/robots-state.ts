import type { FetchEnd } from '../fetch/fetch-outcome.ts'
import { productToken } from '../fetch/user-agent.ts'
import { crawlDelayFor } from '../robots/is-allowed.ts'
import { parseRobots, type RobotsRules } from '../robots/parse-robots.ts'
import type { RobotsState } from './host-memory.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** RFC 9309, 2.4: no copy is used for longer, unless no other can be had. */
const maxAge = day
/** A site that says "no-cache" of its robots.txt is not asked for it before every page. */
const minAge = 30 * minute
/** RFC 9309, 2.3.1.4: after so long a site that does not tell is taken for one that has nothing to tell. */
const patience = 30 * day

/** What a fetch of a robots.txt comes to (RFC 9309, 2.3.1). */
export function toRobotsState(
  origin: string,
  end: FetchEnd,
  { now, last }: { readonly now: number; readonly last: RobotsState | undefined },
): RobotsState {
  const from = (ms: number) => ({ origin, fetchedAt: toInstant(now), expiresAt: toInstant(now + ms) })
  switch (end.kind) {
    case 'fetched': {
      const text = Buffer.from(end.bytes).toString('latin1')
      const lasts = (end.cacheSeconds ?? maxAge / 1000) * 1000
      return { ...from(Math.min(maxAge, Math.max(minAge, lasts))), kind: 'rules', ...keep(text) }
    }
    case 'failed': {
      const { status } = end
      if (status !== undefined && status >= 300 && status < 500 && status !== 429)
        return { ...from(maxAge), kind: 'none' }
      const since = last?.kind === 'unreachable' ? last.since : toInstant(now)
      // Asked again as often as before, then less and less often: every time after as long as it has been so.
      const again = Math.min(
        maxAge,
        Math.max(10 * minute, now - Date.parse(since), (end.retryAfterSeconds ?? 0) * 1000),
      )
      const text = last?.kind === 'none' ? '' : last?.text
      const { message: reason } = end.error
      return { ...from(again), kind: 'unreachable', since, reason, ...(text !== undefined && keep(text)) }
    }
    default:
      return { ...from(maxAge), kind: 'none' }
  }
}

/** The rules of what is remembered; `undefined` where nobody knows what may be fetched. */
export function rulesOf(robots: RobotsState, now: number): RobotsRules | undefined {
  if (robots.kind === 'none') return noRules
  const isForgotten = robots.kind === 'unreachable' && now - Date.parse(robots.since) > patience
  if (robots.text !== undefined && !isForgotten) return parseText(robots.text)
  return isForgotten ? noRules : undefined
}

const noRules: RobotsRules = { groups: [], sitemaps: [] }

const parseText = (text: string): RobotsRules => parseRobots(Buffer.from(text, 'latin1'))

function keep(text: string): { readonly text: string; readonly crawlDelaySeconds?: number } {
  const crawlDelaySeconds = crawlDelayFor(parseText(text), productToken)
  return { text, ...(crawlDelaySeconds !== undefined && { crawlDelaySeconds }) }
}

const toInstant = (ms: number): string => new Date(ms).toISOString()
