import { HearsayError } from '../../core/error.ts'
import type { FetchEnd } from './fetch-outcome.ts'

/** What an error on the way to an address means to the person who named it. Rethrows what is a bug. */
export function toFailedFetch(
  thing: string,
  error: unknown,
  { signal, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Extract<FetchEnd, { kind: 'refused' | 'failed' }> {
  if (error instanceof HearsayError) return { kind: error.code === 'fetch.refused' ? 'refused' : 'failed', error }
  if (signal.aborted) {
    const message = `Expected ${thing} within ${timeoutMs / 1000} s, got none; try again later.`
    return { kind: 'failed', error: new HearsayError('fetch.timeout', message, { cause: error }) }
  }
  // Several addresses that were tried one after another fail together; the first says as much as any.
  const cause: unknown = error instanceof AggregateError ? error.errors[0] : error
  const code = cause instanceof Error ? codeOf(cause) : undefined
  if (code === undefined) throw error
  return {
    kind: 'failed',
    error: new HearsayError('fetch.failed', `Expected ${thing}, ${inWords(code)}.`, { cause: error }),
  }
}

/** undici gives errors of its HTTP parser a name, and not always a code. */
function codeOf(error: Error): string | undefined {
  if (error.name === 'HTTPParserError') return 'HTTPParserError'
  return 'code' in error ? String(error.code) : undefined
}

function inWords(code: string): string {
  if (code === 'ENOTFOUND') return 'no such host was found; check the address'
  if (code === 'EAI_AGAIN') return 'the host could not be looked up; check the connection to the internet'
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return 'the headers of the answer are too large; save the page in a browser and give the file'
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return `its certificate is not to be trusted (${code})`
  if (code === 'HTTPParserError') return 'the answer is not HTTP'
  return `the connection ended with ${code}; try again later`
}
