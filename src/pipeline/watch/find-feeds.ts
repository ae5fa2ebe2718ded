import { type FeedDocument, type Fetcher, findFeedAddresses, readFeed, withoutFeedScheme } from '../../acquire/index.ts'
import type { FoundFeed } from '../../core/added-feeds.ts'
import { HearsayError } from '../../core/error.ts'
import { findSitemaps, toSitemaps } from './find-sitemaps.ts'

export interface FindFeedsOptions {
  readonly fetch: Fetcher
  /** Every feed that a page names, in place of the likeliest. */
  readonly all?: boolean
}

/** So many addresses are tried that a page does not name but other sites have. */
const mostGuesses = 8
/** A site that fails so often is asked no more: each question may take half a minute. */
const mostTroubles = 3

/**
 * The feeds at an address: the feed or sitemap itself, those that a list of sitemaps names, or those of a page; where it has none, the sitemap
 * that the site's robots.txt names. An address without a scheme is one on the web. Throws `HearsayError` where there are none.
 */
export async function findFeeds(
  address: string,
  { fetch, all = false }: FindFeedsOptions,
): Promise<readonly FoundFeed[]> {
  const document = await fetchDocument(toAddress(address), fetch)
  const feed = toFeed(document)
  if (feed) return [feed]
  const sitemaps = toSitemaps(document)
  return sitemaps.length > 0 ? sitemaps : findOnPage(document, { fetch, all })
}

/** As a person writes it: "kingsmere.example", "feed://kingsmere.example/rss". */
function toAddress(written: string): string {
  const address = withoutFeedScheme(written)
  return /^[a-z][a-z\d+.-]*:\/\//i.test(address) || /^(?:data|file|javascript|mailto):/i.test(address)
    ? address
    : `https://${address}`
}

async function findOnPage(page: FeedDocument, { fetch, all = false }: FindFeedsOptions): Promise<readonly FoundFeed[]> {
  const addresses = findFeedAddresses(page.bytes, page.url)
  const named = addresses.filter(({ from }) => from !== 'guess')
  const guessed = addresses.filter(({ from }) => from === 'guess').slice(0, mostGuesses)
  const found: FoundFeed[] = []
  const failures: HearsayError[] = []
  for (const [at, { url }] of [...named, ...guessed].entries()) {
    if (found.length > 0 && (!all || at >= named.length)) break
    if (failures.filter(isTrouble).length >= mostTroubles) break
    const outcome = await fetchDocument(url, fetch).then(toFeed, toFailure)
    if (outcome instanceof HearsayError) {
      if (at < named.length || isTrouble(outcome)) failures.push(outcome)
    } else if (outcome && !found.some((one) => one.url === outcome.url)) found.push(outcome)
  }
  const isDown = failures.filter(isTrouble).length >= mostTroubles
  if (found.length === 0 && !isDown) found.push(...(await findSitemaps(page.url, fetch)))
  if (found.length > 0) return found
  const [failure] = failures
  const message =
    failure === undefined
      ? `Expected a feed at ${page.url}, or a page that names one; found neither. Name the address of the feed or of a sitemap.`
      : `Expected a feed that the page ${page.url} names, got none. ${failure.message}`
  throw new HearsayError('feed.none', message)
}

const isTrouble = ({ code }: HearsayError): boolean =>
  code === 'fetch.failed' || code === 'fetch.timeout' || code === 'fetch.not-yet'

function toFailure(error: unknown): HearsayError {
  if (!(error instanceof HearsayError)) throw error
  return error
}

function toFeed(document: FeedDocument): FoundFeed | undefined {
  const read = readFeed(document)
  if (read.kind === 'none') return undefined
  const { title, siteUrl, entries } = read.feed
  return {
    url: document.url,
    kind: 'feed',
    ...(title !== undefined && { title }),
    ...(siteUrl !== undefined && { siteUrl }),
    entries: entries.length,
  }
}

async function fetchDocument(address: string, fetch: Fetcher): Promise<FeedDocument> {
  const outcome = await fetch({ url: address, kind: 'feed' })
  if (outcome.kind === 'fetched') return outcome
  if (outcome.kind === 'unchanged') throw new TypeError(`Expected no answer about an older copy of ${address}`)
  throw outcome.error
}
