import { lookup } from 'node:dns/promises'
import { Agent, type Response, fetch as undiciFetch } from 'undici'
import { HearsayError } from '../core/error.ts'
import { maxPageBytes } from './acquire-options.ts'
import { beforeEnd } from './before-end.ts'
import { collect } from './byte-stream.ts'
import { toFailedFetch } from './failed-fetch.ts'
import type { FetchedPage, FetchPage } from './fetch-page.ts'
import { type Allowance, createAllowance } from './guard-address.ts'
import { type Hop, type LookUp, resolveHop } from './resolve-hop.ts'

export interface PageFetcherOptions {
  readonly fetch?: typeof undiciFetch
  readonly lookup?: LookUp
  /** "127.0.0.1:8099", "127.0.0.1", "10.0.0.0/8": addresses of private networks that may be fetched all the same. */
  readonly allowAddresses?: readonly string[]
  readonly userAgent?: string
  /** For the whole page with all its redirects. */
  readonly timeoutMs?: number
  /** Of the page unpacked. */
  readonly maxBytes?: number
  readonly maxRedirects?: number
}

interface Settings {
  readonly fetch: typeof undiciFetch
  readonly lookUp: LookUp
  readonly isAllowed: Allowance
  readonly userAgent: string
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly maxRedirects: number
}

const defaultLookUp: LookUp = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

/**
 * Fetches pages of the public web. Every hop's host is resolved once, every address of it checked, and the connection
 * goes to a checked address, so that neither a redirect nor a changing name leads into a private network. Proxies named
 * in the environment are not used: they would resolve names themselves.
 */
export function createPageFetcher(options: PageFetcherOptions = {}): FetchPage {
  const settings: Settings = {
    fetch: options.fetch ?? undiciFetch,
    lookUp: options.lookup ?? defaultLookUp,
    isAllowed: createAllowance(options.allowAddresses ?? []),
    userAgent: options.userAgent ?? 'Hearsay/0.1 (claim ledger for the news; fetches single pages that a person named)',
    timeoutMs: options.timeoutMs ?? 10_000,
    maxBytes: options.maxBytes ?? maxPageBytes,
    maxRedirects: options.maxRedirects ?? 5,
  }
  return async (address) => {
    const signal = AbortSignal.timeout(settings.timeoutMs)
    try {
      return await fetchHops(address, settings, signal)
    } catch (error) {
      return toFailedFetch(address, error, { signal, timeoutMs: settings.timeoutMs })
    }
  }
}

async function fetchHops(address: string, settings: Settings, signal: AbortSignal): Promise<FetchedPage> {
  let next = address
  for (let hops = 0; hops <= settings.maxRedirects; hops += 1) {
    const hop = await beforeEnd(resolveHop(next, settings), signal)
    const agent = new Agent({
      connect: { lookup: pinnedTo(hop) },
      pipelining: 0,
      connections: 1,
      maxHeaderSize: 64 * 1024,
    })
    try {
      const response = await settings.fetch(hop.url, {
        redirect: 'manual',
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': settings.userAgent,
          accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1',
          'accept-language': 'en,*;q=0.5',
        },
      })
      const location = redirectOf(response)
      if (location === undefined) return await toPage(hop.url, response, settings)
      if (!URL.canParse(location, hop.url.href)) {
        throw new HearsayError(
          'fetch.failed',
          `Expected ${hop.url.href} to lead to an address, got "${location.slice(0, 100)}".`,
        )
      }
      next = new URL(location, hop.url).href
    } finally {
      await agent.destroy()
    }
  }
  throw new HearsayError(
    'fetch.failed',
    `Expected a page within ${settings.maxRedirects} redirects of ${address}, got more.`,
  )
}

function redirectOf(response: Response): string | undefined {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined
  return response.headers.get('location') ?? undefined
}

async function toPage(url: URL, response: Response, { maxBytes }: Settings): Promise<FetchedPage> {
  const { status } = response
  if (status === 404 || status === 410) {
    return {
      kind: 'gone',
      error: new HearsayError(
        'fetch.gone',
        `Expected a page at ${url.href}, the server says that it is gone (${status}).`,
      ),
    }
  }
  if (!response.ok)
    throw new HearsayError(
      'fetch.failed',
      `Expected a page at ${url.href}, the server answered ${status}; try again later.`,
    )
  const announced = Number(response.headers.get('content-length') ?? '0')
  const limit = `Expected at most ${maxBytes} bytes at ${url.href}, got more; save the page and give the file.`
  if (announced > maxBytes) throw new HearsayError('fetch.too-large', limit)
  const bytes = response.body === null ? new Uint8Array() : await collectBody(response.body, { url, maxBytes, limit })
  if (bytes.length === 0) throw new HearsayError('fetch.failed', `Expected a page at ${url.href}, got no bytes.`)
  const contentType = response.headers.get('content-type') ?? undefined
  return { kind: 'fetched', url: url.href, bytes, ...(contentType !== undefined && { contentType }) }
}

async function collectBody(
  body: AsyncIterable<Uint8Array>,
  { url, maxBytes, limit }: { readonly url: URL; readonly maxBytes: number; readonly limit: string },
): Promise<Uint8Array> {
  try {
    return await collect(url.href, body, maxBytes)
  } catch (error) {
    if (error instanceof HearsayError) throw new HearsayError('fetch.too-large', limit)
    throw error
  }
}

type Answer = (error: Error | null, addresses: { address: string; family: number }[]) => void

/** Answers with the addresses that were checked and no others: a name cannot change between check and connection. */
function pinnedTo({ host, addresses }: Hop): (asked: string, options: unknown, answer: Answer) => void {
  return (asked, _options, answer) => {
    if (asked !== host) answer(new TypeError(`Expected to connect to ${host}, was asked for ${asked}`), [])
    else
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
  }
}
