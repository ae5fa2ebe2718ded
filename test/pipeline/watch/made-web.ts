import type { Fetcher, FetchOutcome } from '../../../src/acquire/index.ts'
import { HearsayError } from '../../../src/core/error.ts'

/** What a made server answers: a body, or how it fails. */
export type Answer =
  | {
      readonly body: string
      readonly type?: string
      readonly etag?: string
      readonly movedTo?: string
      readonly cacheSeconds?: number
    }
  | { readonly fails: 'gone' | 'missing' | 'refused' | 'down'; readonly retryAfterSeconds?: number }

/** A web of made pages by address, each as it stands when it is asked for; what was asked is written down. */
export interface MadeWeb {
  readonly fetch: Fetcher
  readonly pages: Map<string, () => Answer>
  readonly asked: string[]
}

export function makeWeb(): MadeWeb {
  const pages = new Map<string, () => Answer>()
  const asked: string[] = []
  const fetch: Fetcher = async ({ url, etag }) => {
    asked.push(url)
    const answer = pages.get(url)?.() ?? { fails: 'missing' }
    return { ...toEnd(url, answer, etag), exchanges: [] }
  }
  return { fetch, pages, asked }
}

function toEnd(url: string, answer: Answer, asked: string | undefined): Omit<FetchOutcome, 'exchanges'> & FetchOutcome {
  const exchanges: FetchOutcome['exchanges'] = []
  if ('fails' in answer) {
    const { fails, retryAfterSeconds } = answer
    const error = new HearsayError('fetch.failed', `Expected a page at ${url}, got none: ${fails}.`)
    if (fails === 'refused') return { kind: 'refused', error, exchanges }
    if (fails === 'down')
      return { kind: 'failed', error, exchanges, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) }
    return { kind: 'gone', status: fails === 'gone' ? 410 : 404, error, exchanges }
  }
  const { body, type = 'text/html', etag, movedTo, cacheSeconds } = answer
  const headers = new Map(etag === undefined ? [] : [['etag', etag]])
  const said = {
    url: movedTo ?? url,
    headers,
    exchanges,
    ...(movedTo !== undefined && { movedTo }),
    ...(cacheSeconds !== undefined && { cacheSeconds }),
  }
  if (etag !== undefined && etag === asked) return { kind: 'unchanged', ...said }
  return { kind: 'fetched', status: 200, bytes: new TextEncoder().encode(body), contentType: type, ...said }
}

/** A page with a report of a few paragraphs. */
export const pageOf = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
<p>The council of Kingsmere said on Monday that ${words}, after a night of talks with the harbour workers.</p>
<p>Ada Lind, the mayor, denied that the plan had been dropped, and promised a vote before the end of the month.</p>
<p>Nobody from the harbour company could be reached, and its office on the quay stayed shut all day long.</p>
</article></body></html>`

/** An RSS feed of entries, each an element's inside. */
export const feedOf = (title: string, entries: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${entries
    .map((entry) => `<item>${entry}</item>`)
    .join('')}</channel></rss>`
