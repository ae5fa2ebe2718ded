// feedsmith's feeds in the shape of ours, as far as it gives the values; its addresses, texts and dates stay as it gives them.
import { htmlParts, isHtml } from './feeds-mapping.mjs'

const first = (value) => (Array.isArray(value) ? value[0] : value)
const textOf = (value) => (typeof value === 'object' && value !== null ? (value.value ?? value.content) : value)
const plain = (text) => {
  const words = textOf(text)
  return words !== undefined && isHtml(words) ? htmlParts(words).words : words
}
const alternate = (links) => (links ?? []).find(({ rel }) => rel === undefined || rel === 'alternate')?.href
const names = (people) =>
  people
    ?.map((one) =>
      typeof one === 'string' ? one.replace(/^\S+@\S+ \((.*)\)$/, '$1').replace(/ \(\S+@\S+\)$/, '') : one.name,
    )
    .filter(Boolean)
    .join(', ') || undefined

const versionOf = { rss: undefined, rdf: '1.0', atom: '1.0', json: undefined }

/** The shape that the mapping compares. */
export function fromFeedsmith({ format, feed }) {
  const items = feed.items ?? feed.entries ?? []
  return {
    format,
    version: feed.version ?? versionOf[format],
    title: plain(feed.title),
    siteUrl: feed.link ?? alternate(feed.links) ?? feed.home_page_url ?? alternate(feed.atom?.links),
    selfUrl: feed.feed_url ?? (feed.links ?? feed.atom?.links)?.find(({ rel }) => rel === 'self')?.href,
    hubs: (feed.links ?? feed.atom?.links)?.filter(({ rel }) => rel === 'hub').map(({ href }) => href),
    language: feed.language ?? first(feed.dc?.languages) ?? feed.dc?.language ?? feed.xml?.lang,
    ttlMinutes: feed.ttl,
    movedTo: feed.itunes?.newFeedUrl,
    updatedAt:
      feed.updated ??
      feed.lastBuildDate ??
      feed.pubDate ??
      first(feed.dc?.dates) ??
      first(feed.dcterms?.modified) ??
      first(feed.dcterms?.issued),
    entries: items.map(toEntry),
  }
}

function toEntry(item) {
  const summary = textOf(item.description ?? item.summary ?? first(item.dc?.descriptions))
  const html = textOf(item.content?.encoded ?? item.content ?? item.content_html ?? item.content_text)
  const categories = [
    ...(item.categories ?? []).map((one) => one.term ?? one.name ?? one),
    ...(item.dc?.subjects ?? []),
    ...(item.media?.categories ?? []).map(textOf),
    ...(item.tags ?? []),
  ]
  const enclosures = [
    ...(item.enclosures ?? []),
    ...(item.links ?? []).filter(({ rel }) => rel === 'enclosure').map((link) => ({ ...link, url: link.href })),
  ]
  return {
    key: textOf(item.guid) ?? item.id ?? item.rdf?.about,
    url:
      item.link ??
      item.url ??
      alternate(item.links) ??
      (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: plain(item.title ?? first(item.dc?.titles) ?? item.media?.title),
    outlet: plain(item.source?.title ?? first(item.dc?.publishers)),
    byline: names(
      item.authors ??
        (item.author ? [item.author] : undefined) ??
        item.dc?.creators ??
        (item.itunes?.author ? [item.itunes.author] : undefined),
    ),
    publishedAt:
      item.published ??
      item.pubDate ??
      item.date_published ??
      first(item.dc?.dates) ??
      first(item.dcterms?.issued) ??
      first(item.dcterms?.created),
    modifiedAt: item.updated ?? item.date_modified ?? first(item.dcterms?.modified),
    summary,
    html: html ?? summary,
    categories,
    enclosures: enclosures.map((one) => ({ url: one.url, mediaType: one.type, bytes: one.length })),
    language: first(item.dc?.languages) ?? item.content?.xml?.lang ?? item.xml?.lang,
  }
}
