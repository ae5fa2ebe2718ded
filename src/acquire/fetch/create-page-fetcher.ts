import { createPoliteFetcher, type PoliteSettings } from '../polite/create-polite-fetcher.ts'
import { createHostMemory } from '../polite/host-memory.ts'
import { createFetcher } from './create-fetcher.ts'
import type { FetchPage } from './fetch-page.ts'
import type { FetcherOptions } from './fetch-settings.ts'
import { createUserAgent } from './user-agent.ts'

export interface PageFetcherOptions extends FetcherOptions, PoliteSettings {
  /** A mail address or a page by which whoever runs a site can turn to whoever runs this. */
  readonly contact?: string
}

/**
 * Fetches pages that a person named, as robots.txt lets us. One page waits for nothing: what a host is asked for it
 * (robots.txt, the page, redirects) is one visit, and only from one visit to the next time has to pass.
 */
export function createPageFetcher(options: PageFetcherOptions = {}): FetchPage {
  const { contact, ...settings } = options
  const userAgent = createUserAgent(contact === undefined ? {} : { contact })
  const fetcher = createFetcher({ userAgent, ...settings })
  const fetch = createPoliteFetcher({ ...settings, spacing: 'visits', fetcher, memory: createHostMemory() })
  return async (url) => {
    const end = await fetch({ url, kind: 'page' })
    if (end.kind === 'unchanged') throw new TypeError(`Expected no answer about an older copy of ${url}`)
    return end
  }
}
