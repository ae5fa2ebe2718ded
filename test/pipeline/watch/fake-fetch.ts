import type { Fetcher, FetchOutcome } from '../../../src/acquire/index.ts'
import { HearsayError } from '../../../src/core/error.ts'

export interface FakeFetch {
  readonly fetch: Fetcher
  /** Addresses in the order asked. */
  readonly seen: readonly string[]
}

/** A web of a few documents; an address with two ends leads on to the second. What is not there is gone. */
export function createFakeFetch(
  web: Readonly<Record<string, string | { readonly to: string } | HearsayError>>,
): FakeFetch {
  const seen: string[] = []
  const answer = (url: string): FetchOutcome => {
    const found = web[url]
    if (found === undefined) {
      const error = new HearsayError(
        'fetch.gone',
        `Expected a page at ${url}, the server says that there is none (404).`,
      )
      return { kind: 'gone', status: 404, error, exchanges: [] }
    }
    if (found instanceof HearsayError) return { kind: 'failed', error: found, exchanges: [] }
    if (typeof found !== 'string') return answer(found.to)
    return {
      kind: 'fetched',
      url,
      status: 200,
      bytes: new TextEncoder().encode(found),
      headers: new Map(),
      exchanges: [],
    }
  }
  return {
    seen,
    fetch: async ({ url }) => {
      seen.push(url)
      return answer(url)
    },
  }
}
