import { HearsayError } from '../core/error.ts'
import type { FetchedPage } from './fetch-page.ts'

/** What an error on the way to a page means to the person who named it. Rethrows what is a bug. */
export function toFailedFetch(
  address: string,
  error: unknown,
  { signal, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number },
): FetchedPage {
  if (error instanceof HearsayError) return { kind: error.code === 'fetch.refused' ? 'refused' : 'failed', error }
  if (signal.aborted) {
    const message = `Expected a page at ${address} within ${timeoutMs / 1000} s, got none; try again later.`
    return { kind: 'failed', error: new HearsayError('fetch.timeout', message, { cause: error }) }
  }
  // A `TypeError` of fetch says only "fetch failed"; what happened is its cause.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  if (
    !(cause instanceof Error) ||
    (code === undefined &&
      !(error instanceof Error && error.message === 'fetch failed') &&
      !/terminated|aborted/.test(cause.message))
  )
    throw error
  const what =
    code === 'ENOTFOUND'
      ? 'no such host was found; check the address'
      : code === 'UND_ERR_HEADERS_OVERFLOW'
        ? 'the headers of the answer are too large; save the page in a browser and give the file'
        : `the connection ended with ${code ?? cause.message}; try again later`
  return {
    kind: 'failed',
    error: new HearsayError('fetch.failed', `Expected a page at ${address}, ${what}.`, { cause: error }),
  }
}
