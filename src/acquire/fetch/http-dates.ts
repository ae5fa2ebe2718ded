import type { Headers } from './fetch-outcome.ts'

/** A date of HTTP in any of its three forms (RFC 9110, 5.6.7), in milliseconds. */
export function parseHttpDate(text: string): number | undefined {
  if (text.length > 60) return undefined
  const isAscTime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/.test(text)
  if (!isAscTime && !/^[A-Z][a-z]{2,8}, .*(?:GMT|UTC|[+-]\d{4})$/.test(text)) return undefined
  const at = Date.parse(isAscTime ? `${text} GMT` : text)
  return Number.isNaN(at) ? undefined : at
}

/** No server is believed that asks for more. */
const longestWait = 86_400

/** After how many seconds a server lets us ask again, up to a day: `Retry-After`, as seconds or as a date. */
export function retryAfterSeconds(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Math.min(longestWait, Number(value))
  const at = parseHttpDate(value)
  return at === undefined ? undefined : Math.min(longestWait, Math.max(0, Math.ceil((at - now) / 1000)))
}

/** For how long an answer is good, by `Cache-Control` or `Expires`, less the `Age` it came with (RFC 9111, 4.2). */
export function cacheSeconds(headers: Headers, now: number): number | undefined {
  const directives = (headers.get('cache-control') ?? '').slice(0, 2000).toLowerCase()
  if (/(?:^|[,\s])no-(?:cache|store)(?:$|[,\s=])/.test(directives)) return 0
  const maxAge = /(?:^|[,\s])max-age="?(\d{1,10})/.exec(directives)?.[1]
  const lasts = maxAge === undefined ? untilExpiry(headers, now) : Number(maxAge)
  if (lasts === undefined) return undefined
  const age = Number(/^\d{1,10}$/.exec(headers.get('age')?.trim() ?? '')?.[0] ?? 0)
  return Math.max(0, lasts - age)
}

/** An `Expires` that is no date, such as "0", means that the answer has expired. */
function untilExpiry(headers: Headers, now: number): number | undefined {
  const expires = headers.get('expires')?.trim()
  if (expires === undefined) return undefined
  const end = parseHttpDate(expires)
  const start = parseHttpDate(headers.get('date')?.trim() ?? '') ?? now
  return end === undefined ? 0 : Math.max(0, Math.round((end - start) / 1000))
}
