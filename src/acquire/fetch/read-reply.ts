import { HearsayError } from '../../core/error.ts'
import type { FetchLimits } from './fetch-limits.ts'
import type { FetchEnd, FetchRequest, Headers, HopEnd } from './fetch-outcome.ts'
import { findLocation, toHeaders } from './headers.ts'
import { cacheSeconds, retryAfterSeconds } from './http-dates.ts'
import { isSuccess } from './receive-reply.ts'
import type { Reply } from './send-request.ts'
import { unpackBody } from './unpack-body.ts'

export interface Asked {
  readonly url: URL
  /** "a page at https://…": what was expected, for messages. */
  readonly thing: string
  readonly request: FetchRequest
  readonly limits: FetchLimits
  readonly now: number
}

type WithExchange = Reply & { readonly exchange: NonNullable<Reply['exchange']> }

/** What an answer means. Throws what ended the connection before the answer was whole. */
export async function readReply(reply: Reply, asked: Asked): Promise<HopEnd> {
  const { exchange, cut } = reply
  if (exchange === undefined) throw cut?.kind === 'error' ? cut.error : new TypeError('Expected an answer or an error')
  const { status } = exchange.response
  const headers = toHeaders(exchange.response.headers)
  if ([301, 302, 303, 307, 308].includes(status)) {
    const location = findLocation(exchange.response.headers)
    if (location !== undefined) return toRedirect(location, status, asked)
  }
  if (status === 304 && (asked.request.etag ?? asked.request.lastModified) !== undefined)
    return { kind: 'unchanged', url: asked.url.href, headers, ...cacheOf(headers, asked) }
  if (status === 404 || status === 410) return toGone(status, asked)
  if (!isSuccess(status) || status === 206) return toServerError(status, headers, asked)
  return toFetched({ ...reply, exchange }, headers, asked)
}

function toRedirect(location: string, status: number, { url }: Asked): HopEnd {
  if (!URL.canParse(location, url.href)) {
    const message = `Expected ${url.href} to lead to an address, got "${location.slice(0, 100)}".`
    return { kind: 'failed', status, error: new HearsayError('fetch.failed', message) }
  }
  return { kind: 'redirect', isPermanent: status === 301 || status === 308, to: new URL(location, url).href }
}

function toGone(status: 404 | 410, { thing }: Asked): FetchEnd {
  const how = status === 410 ? 'that it is gone for good' : 'that there is none'
  return {
    kind: 'gone',
    status,
    error: new HearsayError('fetch.gone', `Expected ${thing}, the server says ${how} (${status}).`),
  }
}

function toServerError(status: number, headers: Headers, { thing, now }: Asked): FetchEnd {
  const retry = status === 429 || status >= 500 ? retryAfterSeconds(headers, now) : undefined
  const later = retry === undefined ? 'try again later' : `it asks to try again in ${retry} s`
  const what = status === 401 || status === 403 ? `refused to give it (${status})` : `answered ${status}; ${later}`
  return {
    kind: 'failed',
    status,
    ...(retry !== undefined && { retryAfterSeconds: retry }),
    error: new HearsayError('fetch.failed', `Expected ${thing}, the server ${what}.`),
  }
}

function toFetched({ exchange, cut }: WithExchange, headers: Headers, asked: Asked): FetchEnd {
  const { thing, limits, request, url } = asked
  const { status } = exchange.response
  const fail = (code: 'fetch.failed' | 'fetch.too-large' | 'fetch.timeout', got: string): FetchEnd => ({
    kind: 'failed',
    status,
    error: new HearsayError(code, `Expected ${got}.`),
  })
  const tooLarge = `at most ${limits.maxBytes} bytes at ${url.href}, got more; save the page and give the file`
  if (cut?.kind === 'error') throw cut.error
  if (cut?.kind === 'slow')
    return fail(
      'fetch.timeout',
      `at least ${limits.leastBytes} bytes in any ${limits.stretchMs / 1000} s from ${url.href}, got fewer; the server is too slow, try again later`,
    )
  if (cut?.kind === 'large' && limits.larger === 'refuse') return fail('fetch.too-large', tooLarge)
  const unpacked = unpackBody(exchange.response.body, headers.get('content-encoding') ?? '', limits)
  switch (unpacked.kind) {
    case 'too-large':
      return fail('fetch.too-large', tooLarge)
    case 'bomb':
      return fail(
        'fetch.too-large',
        `${thing}, got a decompression bomb: more than ${limits.maxRatio} times as large unpacked as packed`,
      )
    case 'damaged':
      return fail('fetch.failed', `${thing}, the answer ${unpacked.because}`)
    default: {
      const { bytes } = unpacked
      if (bytes.length === 0 && request.kind !== 'robots') return fail('fetch.failed', `${thing}, got no bytes`)
      const contentType = headers.get('content-type')
      const known = { ...(contentType !== undefined && { contentType }), ...cacheOf(headers, asked) }
      return { kind: 'fetched', url: url.href, status, bytes, headers, ...known }
    }
  }
}

function cacheOf(headers: Headers, { now }: Asked): { readonly cacheSeconds?: number } {
  const seconds = cacheSeconds(headers, now)
  return seconds === undefined ? {} : { cacheSeconds: seconds }
}
