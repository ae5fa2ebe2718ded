import type { MiddlewareHandler } from 'hono'
import { problemResponse } from './problem.ts'

const own = ['localhost', '127.0.0.1', '[::1]']

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** The name in a Host header, without its port. */
function hostName(host: string): string {
  const name = host.startsWith('[') ? host.slice(0, host.indexOf(']') + 1) : (host.split(':')[0] ?? '')
  return name.toLowerCase()
}

/**
 * Answers only to our own names. A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) and would then be
 * allowed to read the ledger; its requests still carry that name.
 */
export function guardHost(hosts: readonly string[]): MiddlewareHandler {
  const known = new Set([...own, ...hosts.map((name) => name.toLowerCase())])
  return async (c, next) => {
    const name = hostName(c.req.header('host') ?? new URL(c.req.url).host)
    if (known.has(name)) return next()
    return problemResponse(c, {
      status: 403,
      code: 'request.invalid',
      detail: 'Expected a Host header with a name of this server; name others when starting it',
    })
  }
}

/** Headers that keep words of a page from ever running, and this ledger from being framed or spied on. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  // An archived page has a stricter one of its own.
  if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy)
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'no-referrer')
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('cross-origin-resource-policy', 'same-origin')
}
