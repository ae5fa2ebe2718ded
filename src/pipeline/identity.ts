import { createHash } from 'node:crypto'
import { type ArticleId, articleId, type RevisionId, revisionId } from '../core/ids.ts'

/** What an article can be known by: its address; without one its words, and the caller's name for them. */
export interface Marks {
  readonly url?: string
  readonly externalId?: string
  readonly textHash: string
}

/** The hash of the contract: `sha256:` and 64 hexadecimal digits. A text counts in UTF-8. */
export function toSha256(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

/**
 * The same page is the same article on every machine. Two lists may both call something "1", so a caller's name alone
 * makes no two texts one. 64 bits: a page's author may try to make two articles one.
 */
export function articleIdOf({ url, externalId, textHash }: Marks): ArticleId {
  if (url !== undefined) return articleId(toId(`url\n${normalizeUrl(url)}`))
  return articleId(toId(externalId === undefined ? `text\n${textHash}` : `external\n${textHash}\n${externalId}`))
}

/** One text of one article. A new headline over the same text is no new revision. */
export function revisionIdOf(article: ArticleId, textHash: string): RevisionId {
  return revisionId(toId(`revision\n${article}\n${textHash}`))
}

/** Parameters by which outlets, mails and networks count who sent a reader; none of them chooses what is shown. */
const senders =
  /^(?:utm_|mtm_|pk_(?:campaign|kwd|keyword|medium|source)=|at_(?:medium|campaign|link_|ptr_|bbc_|format|custom)|ns_(?:mchannel|source|campaign|linkname|fee)=|(?:fb|g|d|ms|y|tw|tt)clid=|[gw]braid=|igsh(?:id)?=|mc_[ce]id=|_g[al]=|xtor=|ocid=|cmpid=|ncid=|ref_(?:src|url)=|guccounter=|guce_referrer|smid=|wt[._]mc=)/i

/**
 * An address without what does not change the page: case of the host, default port, fragment, who sent the reader
 * (`utm_…`, `fbclid` and their like), a slash at the end. What is no http(s) address stays as it is.
 */
export function normalizeUrl(address: string): string {
  const trimmed = address.trim()
  const url = parseUrl(trimmed)
  if (!url || !/^https?:$/.test(url.protocol)) return trimmed
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !senders.test(pair))
    .join('&')
  const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname
  return `${url.protocol}//${url.host}${path}${query && `?${query}`}`
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

function toId(mark: string): string {
  return createHash('sha256').update(mark).digest('hex').slice(0, 16)
}
