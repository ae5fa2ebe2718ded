import { siteOf } from '../core/site.ts'

/** The host's name without "www."; `undefined` for no address. */
export function hostOf(url: string | undefined): string | undefined {
  const parsed = parseAddress(url)
  return parsed?.hostname.replace(/^www\./, '')
}

/**
 * The report's canonical address. What a page calls itself is believed when it leads to the same site and not to its
 * front page: a copy that names another outlet's page as canonical is still a copy.
 */
export function findAddress(candidates: readonly (string | undefined)[], pageUrl?: string): string | undefined {
  const page = parseAddress(pageUrl)
  for (const candidate of candidates) {
    const url = parseAddress(candidate, page)
    if (!url) continue
    if (page && siteOf(url.href) !== siteOf(page.href)) continue
    if (page && url.pathname === '/' && url.search === '' && page.pathname !== '/') continue
    return withoutFragment(url)
  }
  return page && withoutFragment(page)
}

/** The address of the text at another site, which a page that carries it names as canonical; no front page. */
export function findOriginalAddress(candidates: readonly (string | undefined)[], pageUrl?: string): string | undefined {
  const page = parseAddress(pageUrl)
  const named = candidates.flatMap((candidate) => parseAddress(candidate, page) ?? [])
  const other = named.find((url) => page && siteOf(url.href) !== siteOf(page.href) && url.pathname !== '/')
  return other && withoutFragment(other)
}

function parseAddress(text: string | undefined, base?: URL): URL | undefined {
  const from = base?.href
  if (text === undefined || text.length > 4000 || !URL.canParse(text, from)) return undefined
  const url = new URL(text, from)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}

function withoutFragment(url: URL): string {
  url.hash = ''
  return url.href
}
