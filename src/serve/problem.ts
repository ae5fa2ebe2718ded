import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ErrorCode, HearsayError } from '../core/error.ts'
import type { Problem } from './contract.ts'

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be read',
  500: 'Failed',
  501: 'Not here',
  502: 'The other server failed',
  503: 'Unavailable',
  504: 'The other server is too slow',
}

/** As long as one report may take. */
const retryAfterS = 10

/** The HTTP status that fits one of our codes. */
function statusOfCode(code: ErrorCode): ContentfulStatusCode {
  if (code === 'request.not-found') return 404
  if (code === 'request.invalid' || code === 'usage') return 400
  if (code === 'correction.no-change') return 409
  if (code === 'input.too-large') return 413
  if (code === 'serve.offline') return 501
  if (code === 'serve.busy' || code.startsWith('ledger.')) return 503
  if (code === 'fetch.timeout') return 504
  if (code === 'fetch.failed' || code === 'fetch.not-yet') return 502
  if (/^(?:input|extract|read|fetch|feed|sitemap|opml)\./.test(code)) return 422
  return 500
}

/** An error document (RFC 9457). The words go out as JSON, never as markup. */
export function problemResponse(
  c: Context,
  { status, code, detail }: { readonly status: ContentfulStatusCode; readonly code: string; readonly detail: string },
): Response {
  const problem: Problem = { type: 'about:blank', title: titles[status] ?? 'Failed', status, code, detail }
  return c.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json' })
}

/** Whether the ledger failed, not the asker: the log is told. */
export function isLedgerFailure(error: unknown): boolean {
  return error instanceof HearsayError && error.code.startsWith('ledger.')
}

/** Says what went wrong. What is our own bug is said in one sentence: its message may hold words of a page. */
export function problemOf(c: Context, error: unknown): Response {
  if (error instanceof HearsayError) {
    if (error.code === 'serve.busy') c.header('retry-after', String(retryAfterS))
    // The message of a ledger that fails names a folder of this machine.
    const detail = isLedgerFailure(error)
      ? 'The ledger cannot be read and written. The log of the server says why.'
      : error.message
    return problemResponse(c, { status: statusOfCode(error.code), code: error.code, detail })
  }
  if (error instanceof HTTPException) {
    return problemResponse(c, {
      status: error.status === 413 ? 413 : 400,
      code: 'request.invalid',
      detail: error.message || 'Expected a request that this address answers',
    })
  }
  return problemResponse(c, {
    status: 500,
    code: 'serve.failed',
    detail: 'The server failed on this request. Its log says why.',
  })
}
