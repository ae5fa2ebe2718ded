import { HearsayError } from '../../core/error.ts'
import type { Exchange } from '../exchange.ts'
import { beforeEnd } from './before-end.ts'
import { toFailedFetch } from './failed-fetch.ts'
import type { FetchLimits } from './fetch-limits.ts'
import type { FetchEnd, Fetcher, FetchRequest, HopEnd, Passage } from './fetch-outcome.ts'
import { type FetcherOptions, type FetchSettings, toFetchSettings } from './fetch-settings.ts'
import { readReply } from './read-reply.ts'
import { requestHeaders } from './request-headers.ts'
import { checkAddress, resolveHop } from './resolve-hop.ts'

/**
 * Fetches from the public web. Every step's host is resolved once, every address of it checked, and the connection goes
 * to a checked address, so that neither a redirect nor a changing name leads into a private network. Cookies, passwords
 * and referrers are neither kept nor sent.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const settings = toFetchSettings(options)
  return async (request, passage = (_, go) => go()) => {
    const exchanges: Exchange[] = []
    const end = await follow(request, { settings, passage, exchanges })
    return { ...end, exchanges }
  }
}

interface Way {
  readonly settings: FetchSettings
  readonly passage: Passage
  readonly exchanges: Exchange[]
}

/** Goes from step to step as servers send us, until one answers. */
async function follow(request: FetchRequest, way: Way): Promise<FetchEnd> {
  const limits = way.settings.limits(request.kind)
  const seen = new Set<string>()
  let leftMs = limits.timeoutMs
  let next = request.url
  let movedTo: string | undefined
  let isMoving = true
  for (let hops = 0; hops <= limits.maxRedirects; hops += 1) {
    const url = toUrl(next, way.settings)
    if (!(url instanceof URL)) return url
    const end = await way.passage(url, async () => {
      // The monotonic clock, not the one passed in: how long a connection lasts is nothing that a replay can speed up.
      const start = performance.now()
      const step = await takeHop(url, request, { ...way, limits: { ...limits, timeoutMs: leftMs } })
      leftMs = Math.max(1, leftMs - (performance.now() - start))
      return step
    })
    if (end.kind === 'fetched' || end.kind === 'unchanged') return { ...end, ...(movedTo !== undefined && { movedTo }) }
    if (end.kind !== 'redirect') return end
    seen.add(withoutHash(url.href))
    if (seen.has(withoutHash(end.to))) return tooManyRedirects(`${end.to} leads back to itself`)
    isMoving &&= end.isPermanent && !(url.protocol === 'https:' && end.to.startsWith('http:'))
    if (isMoving) movedTo = end.to
    next = end.to
  }
  return tooManyRedirects(`${request.url} leads to more than ${limits.maxRedirects} others, one after another`)
}

function toUrl(address: string, { isAllowed }: FetchSettings): URL | FetchEnd {
  try {
    return checkAddress(address, isAllowed)
  } catch (error) {
    if (error instanceof HearsayError) return { kind: 'refused', error }
    throw error
  }
}

async function takeHop(
  url: URL,
  request: FetchRequest,
  { settings, exchanges, limits }: Way & { readonly limits: FetchLimits },
): Promise<HopEnd> {
  const thing = `${things[request.kind]} at ${url.href}`
  const signal = AbortSignal.timeout(Math.ceil(limits.timeoutMs))
  try {
    const hop = await beforeEnd(resolveHop(url, settings), signal)
    const now = (): string => new Date(settings.now()).toISOString()
    const reply = await settings.send(hop, { headers: requestHeaders(request, settings), limits, now, signal })
    if (reply.exchange !== undefined) exchanges.push(reply.exchange)
    return await readReply(reply, { url, thing, request, limits, now: settings.now() })
  } catch (error) {
    return toFailedFetch(thing, error, { signal, timeoutMs: settings.limits(request.kind).timeoutMs })
  }
}

const things: Readonly<Record<FetchRequest['kind'], string>> = {
  page: 'a page',
  feed: 'a feed',
  robots: 'the rules for crawlers',
}

function tooManyRedirects(what: string): FetchEnd {
  const message = `Expected redirects to end at a page, ${what}; open it in a browser, and give the address where it ends.`
  return { kind: 'refused', error: new HearsayError('fetch.redirects', message) }
}

const withoutHash = (address: string): string => address.split('#', 1)[0] ?? ''
