import { HearsayError } from '../../core/error.ts'
import type { Notice } from '../../core/reading.ts'
import type { SitemapEntry, SitemapReference } from '../../core/sitemap.ts'
import { decodeDocument } from './decode-document.ts'
import { type FeedReading, findDate, findText, findWords, longest, toDateNotices } from './feed-reading.ts'
import { foldWords } from './fold-words.ts'
import { parseXml } from './parse-xml.ts'
import { type FeedDocument, readFeed } from './read-feed.ts'
import { readLanguage } from './read-language.ts'
import { resolveAddress } from './resolve-address.ts'
import { unzip } from './unzip.ts'
import { childrenNamed, findElement, type XmlElement } from './xml-tree.ts'

export type ReadSitemap =
  | { readonly kind: 'index'; readonly sitemaps: readonly SitemapReference[]; readonly notices: readonly Notice[] }
  | { readonly kind: 'entries'; readonly entries: readonly SitemapEntry[]; readonly notices: readonly Notice[] }
  | { readonly kind: 'none'; readonly error: HearsayError }

/** As sitemaps.org has it. */
const maxEntries = 50_000
const maxBytes = 50_000_000

/** The sitemap in a document: XML of either kind, news, a feed, or an address a line; packed with gzip or not. Never fails. */
export function readSitemap({ bytes, contentType, url }: FeedDocument): ReadSitemap {
  const unpacked = unzip(bytes, maxBytes)
  if (!unpacked) {
    const message = `Expected a sitemap of at most ${maxBytes / 1e6} MB at ${url}, got more.`
    return { kind: 'none', error: new HearsayError('input.too-large', message) }
  }
  const { text } = decodeDocument(unpacked, contentType)
  if (!text.slice(0, 1000).trimStart().startsWith('<')) return readLines(text, url)
  const reading: FeedReading = { isAtom: true, url, base: url, doubtedDates: [] }
  const [entries, sitemaps]: [SitemapEntry[], SitemapReference[]] = [[], []]
  const { root, ending } = parseXml(text, {
    url,
    isEnough: () => entries.length >= maxEntries || sitemaps.length >= maxEntries,
    take(element) {
      if (element.name !== 'url' && element.name !== 'sitemap') return false
      const address = addressOf(element, reading)
      // A feed's picture has an address in an element of the same name.
      if (address === undefined) return false
      if (element.name === 'sitemap') {
        if (sitemaps.length < maxEntries) sitemaps.push({ url: address, ...modifiedOf(element, reading) })
      } else if (entries.length < maxEntries) entries.push({ url: address, ...factsOf(element, reading) })
      return true
    },
  })
  const notices = [...toDateNotices(reading.doubtedDates), ...endNotices(ending)]
  if (entries.length > 0) return { kind: 'entries', entries, notices }
  if (sitemaps.length > 0 || findElement(root, ({ name }) => name === 'sitemapindex'))
    return { kind: 'index', sitemaps, notices }
  return findElement(root, ({ name }) => name === 'urlset')
    ? { kind: 'entries', entries, notices }
    : fromFeed({ bytes: unpacked, contentType, url })
}

function addressOf(element: XmlElement, reading: FeedReading): string | undefined {
  const written = findWords(element, ['loc'])
  return written === undefined ? undefined : resolveAddress(written, reading.base)
}

function modifiedOf(element: XmlElement, reading: FeedReading): { readonly modifiedAt?: string } {
  const modified = findDate(element, ['lastmod'], reading)
  return modified ? { modifiedAt: modified.value } : {}
}

function factsOf(element: XmlElement, reading: FeedReading): Omit<SitemapEntry, 'url'> {
  const modified = modifiedOf(element, reading)
  const news = childrenNamed(element, 'news:news')[0]
  if (!news) return modified
  const publication = childrenNamed(news, 'news:publication')[0]
  const title = findText(news, ['news:title'], reading, longest.title)
  const published = findDate(news, ['news:publication_date'], reading)
  const outlet = publication && findText(publication, ['news:name'], reading, longest.name)
  const language = readLanguage(findWords(publication ?? news, ['news:language']))
  return {
    ...modified,
    ...(title !== undefined && { title: foldWords(title, longest.title) }),
    ...(outlet !== undefined && { outlet: foldWords(outlet, longest.name) }),
    ...(published && { publishedAt: published.value, publishedPrecision: published.precision }),
    ...(language !== undefined && { language }),
  }
}

function readLines(text: string, url: string): ReadSitemap {
  const lines = text.slice(0, 10_000_000).split(/\r\n?|\n/)
  const entries = lines.flatMap((line) => {
    const address = /^\s{0,20}https?:\/\//i.test(line) ? resolveAddress(line.trim()) : undefined
    return address === undefined ? [] : [{ url: address }]
  })
  return entries.length === 0
    ? { kind: 'none', error: noSitemap(url) }
    : { kind: 'entries', entries: entries.slice(0, maxEntries), notices: [] }
}

/** sitemaps.org allows a feed as a sitemap. */
function fromFeed(document: FeedDocument): ReadSitemap {
  const read = readFeed(document)
  if (read.kind === 'none') return { kind: 'none', error: noSitemap(document.url) }
  const entries = read.feed.entries.flatMap(({ url, title, modifiedAt, publishedAt, publishedPrecision }) =>
    url === undefined
      ? []
      : [
          {
            url,
            ...(modifiedAt !== undefined && { modifiedAt }),
            ...(title !== undefined && { title }),
            ...(publishedAt !== undefined && { publishedAt }),
            ...(publishedPrecision !== undefined && { publishedPrecision }),
          },
        ],
  )
  return { kind: 'entries', entries, notices: read.notices }
}

function endNotices(ending: 'whole' | 'cut-short' | 'too-much'): readonly Notice[] {
  if (ending === 'whole') return []
  return [
    { code: 'sitemap.cut-short', message: 'The sitemap could not be read to its end; what was read before is kept.' },
  ]
}

function noSitemap(url: string): HearsayError {
  return new HearsayError(
    'sitemap.none',
    `Expected a sitemap at ${url}, got a document without any addresses of pages.`,
  )
}
