// Which value of ours each path of feedparser's is about, and how the two are compared. A check is counted by its path alone.
import { Parser } from 'htmlparser2'

/** The words of a piece of HTML, and the addresses in it. Ours and feedparser's markup differ; these must not. */
export function htmlParts(html) {
  const words = []
  const addresses = []
  let skipping = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipping > 0 || name === 'script' || name === 'style') skipping += 1
      for (const key of ['href', 'src']) if (attributes[key]) addresses.push(normal(attributes[key]))
    },
    onclosetag() {
      if (skipping > 0) skipping -= 1
    },
    ontext(text) {
      if (skipping === 0) words.push(text)
    },
  })
  parser.end(html)
  return { words: bare(words.join('')), addresses }
}

/** White space and soft hyphens are no words. */
const bare = (text) => text.replace(/[\s\u00ad]+/g, '')
const normal = (address) => (URL.canParse(address) ? new URL(address).href : address)
/** Whether a text holds tags or references. */
export const isHtml = (text) => /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|\w+);/i.test(text)
const wordsOf = (text) => (isHtml(text) ? htmlParts(text).words : bare(text))

/** Atom's elements without a type, or with a plain one, hold plain text: "&lt;" there is what it says; not so where elements stand within. */
function isPlain(source, element) {
  if (!/<feed\b/.test(source) || /mode=["']base64/.test(source)) return false
  const found = [...source.matchAll(new RegExp(`<${element}\\b([^>]*)>([^<]*<.)`, 'g'))]
  return (
    found.length > 0 &&
    found.every(([, attributes, words]) => {
      const type = /type=["']([^"']*)/.exec(attributes)?.[1] ?? 'text'
      return (type === 'text' || type === 'text/plain') && /<[/!]$/.test(words)
    })
  )
}

const sameWords = (ours, { value }, source, element) => {
  const wanted = isPlain(source, element) ? bare(value) : wordsOf(value)
  return ours === undefined ? wanted === '' : bare(ours) === wanted
}

/** Compared as HTML where there is HTML; the summary is plain text, whose addresses stand in the longer text. */
const sameText = (text, html, { value }) => {
  if (text === undefined && html === undefined) return value === '' || wordsOf(value) === ''
  const wanted = htmlParts(value)
  const isSame = [text !== undefined && bare(text), html !== undefined && htmlParts(html).words].includes(
    wordsOf(value),
  )
  return (
    isSame && (wanted.addresses.length === 0 || String(htmlParts(html ?? '').addresses) === String(wanted.addresses))
  )
}

const secondsOf = (date) => {
  if (date === undefined) return undefined
  if (Array.isArray(date)) return Date.UTC(date[0], date[1] - 1, ...date.slice(2, 6))
  return Date.parse(/T[\d:]+$/.test(date) ? `${date}Z` : date)
}
const sameDate = (ours, { value }) => ours !== undefined && secondsOf(ours) === secondsOf(value)
const sameAddress = (ours, { value }) => ours !== undefined && normal(ours) === normal(value)
const sameAny = (ours, { value }) => ours.some((one) => one !== undefined && normal(one) === normal(value))
/** "Ana Ruiz (ana@example.com)": the address for mail is not kept. */
const sameName = (ours, { value }) => ours?.split(', ').includes(value.replace(/\s*\([^()]*@[^()]*\)$/, '')) ?? false
const same = (ours, { op, value }) => (op === '!=' ? ours !== value : (ours ?? null) === value)
const sameEnclosure = (ours, { value }) =>
  ours !== undefined &&
  normal(ours.url) === normal(value.href) &&
  String(ours.bytes) === value.length &&
  ours.mediaType === value.type

const versions = {
  atom10: ['atom', '1.0'],
  atom03: ['atom', '0.3'],
  rss10: ['rdf', '1.0'],
  rss090: ['rdf', '0.90'],
  rss: ['rss', ''],
  rss091n: ['rss', '0.91'],
  rss091u: ['rss', '0.91'],
  rss092: ['rss', '0.92'],
  rss093: ['rss', '0.93'],
  rss094: ['rss', '0.94'],
  rss20: ['rss', '2'],
}
const sameVersion = (feed, { value }) =>
  feed.format === versions[value]?.[0] &&
  (versions[value][1] === '' ? feed.version === undefined : (feed.version ?? '').startsWith(versions[value][1]))

const entryAddresses = (entry) => [entry?.url, entry?.originalUrl, ...(entry?.enclosures ?? []).map(({ url }) => url)]
const feedAddresses = (feed) => [feed.siteUrl, feed.selfUrl, ...(feed.hubs ?? [])]
const title = ({ entry, check, source }) => sameWords(entry?.title, check, source, 'title')
const feedTitle = ({ feed, check, source }) => sameWords(feed.title, check, source, 'title')
const summary = ({ entry, check }) => sameText(entry?.summary, entry?.html, check)
/** feedparser calls a lone dc:date of RSS "updated"; we call it the publication date. */
const updated = ({ entry, check }) => sameDate(entry?.modifiedAt ?? entry?.publishedAt, check)
const published = ({ entry, check }) => sameDate(entry?.publishedAt, check)
const byline = ({ entry, check }) => sameName(entry?.byline, check)
const feedUpdated = ({ feed, check }) => sameDate(feed.updatedAt, check)
const key = ({ entry, check }) => same(entry?.key, check)
const language = ({ entry, check }) => same(entry?.language, check)
const outlet = ({ entry, check }) => sameText(entry?.outlet, undefined, check)

const rules = {
  version: ({ feed, check }) => sameVersion(feed, check),
  'feed.title': feedTitle,
  'feed.title_detail.value': feedTitle,
  'feed.link': ({ feed, check }) => sameAddress(feed.siteUrl, check),
  'feed.links.#.href': ({ feed, check }) => sameAny(feedAddresses(feed), check),
  'feed.links.#': ({ feed, check }) => sameAny(feedAddresses(feed), { value: check.value.href }),
  'feed.language': ({ feed, check }) => same(feed.language, check),
  'feed.ttl': ({ feed, check }) => String(feed.ttlMinutes) === check.value,
  'feed.newlocation': ({ feed, check }) => sameAddress(feed.movedTo, check),
  'feed.updated': feedUpdated,
  'feed.updated_parsed': feedUpdated,
  'feed.published': feedUpdated,
  'feed.published_parsed': feedUpdated,
  'entries.length': ({ feed, check }) => feed.entries.length === check.value,
  'entries.#.title': title,
  'entries.#.title_detail.value': title,
  'entries.#.description': summary,
  'entries.#.summary': summary,
  'entries.#.summary_detail.value': summary,
  'entries.#.content.#.value': ({ entry, check }) =>
    sameText(entry?.html === undefined ? entry?.summary : undefined, entry?.html, check),
  'entries.#.content.#.language': language,
  'entries.#.language': language,
  'entries.#.link': ({ entry, check }) => sameAddress(entry?.url, check),
  'entries.#.links.#.href': ({ entry, check }) => sameAny(entryAddresses(entry), check),
  'entries.#.links.#': ({ entry, check }) => sameAny(entryAddresses(entry), { value: check.value.href }),
  'entries.#.id': key,
  'entries.#.guid': key,
  'entries.#.author': byline,
  'entries.#.author_detail.name': byline,
  'entries.#.authors.#.name': byline,
  'entries.#.published': published,
  'entries.#.published_parsed': published,
  'entries.#.created': published,
  'entries.#.created_parsed': published,
  'entries.#.updated': updated,
  'entries.#.updated_parsed': updated,
  'entries.#.source.title': outlet,
  'entries.#.source.title_detail.value': outlet,
  'entries.#.publisher': ({ entry, check }) => same(entry?.outlet, check),
  'entries.#.publisher_detail.name': ({ entry, check }) => same(entry?.outlet, check),
  'entries.#.category': ({ entry, check }) => same(entry?.categories?.[0] ?? null, check),
  'entries.#.tags.#.term': ({ entry, numbers, check }) => same(entry?.categories?.[numbers[1]], check),
  'entries.#.tags.length': ({ entry, check }) => same(entry?.categories?.length ?? 0, check),
  'entries.#.enclosures.#': ({ entry, numbers, check }) => sameEnclosure(entry?.enclosures?.[numbers[1]], check),
  'entries.#.enclosures.#.href': ({ entry, numbers, check }) =>
    sameAddress(entry?.enclosures?.[numbers[1]]?.url, check),
  'entries.#.enclosures.#.url': ({ entry, numbers, check }) => sameAddress(entry?.enclosures?.[numbers[1]]?.url, check),
  'entries.#.enclosures.#.type': ({ entry, numbers, check }) => same(entry?.enclosures?.[numbers[1]]?.mediaType, check),
  'entries.#.enclosures.#.length': ({ entry, numbers, check }) =>
    same(String(entry?.enclosures?.[numbers[1]]?.bytes), check),
}

/** How a check of this path is made; `undefined` for a value that we do not keep. */
export const findRule = (path) => (Object.hasOwn(rules, path) ? rules[path] : undefined)

const reasons = [
  [/^bozo$/, 'whether the XML is well-formed: we read it either way, and tell only what was lost'],
  [/^encoding$/, 'the name of the encoding: only the words that come of it are kept'],
  [/^(?:etag|modified|modified_parsed)$/, 'HTTP headers: the fetcher keeps them'],
  [/^feed\.(?:tagline|subtitle|description|info)/, 'what a feed says of itself beside its title'],
  [/(?:copyright|rights|license)/, 'copyright lines'],
  [
    /(?:_detail|\.content\.#)\.(?:base|language|type)$/,
    'base, language and media type of single elements: addresses are absolute, texts plain or HTML, the language is the entry’s',
  ],
  [/\.content\.#\.src$/, 'content that stands elsewhere'],
  [/^feed\.(?:author|publisher|contributors|tags|category)/, 'who makes a feed, and its subjects'],
  [/contributors|media_credit/, 'contributors and credits: a byline names authors'],
  [/(?:author_detail|authors\.#|publisher_detail)\.(?:email|url|href)$/, 'addresses of people'],
  [/\.source\./, 'the source of an entry, but for its name'],
  [
    /\.links(?:\.#\.(?:rel|type|title|length|hreflang)|\.length)$/,
    'links are kept by what they are for, not as a list',
  ],
  [/\.tags\.#\.(?:scheme|label)$/, 'schemes and labels of categories: the term is kept'],
  [/^feed\.(?:id|guid)$/, 'the id of a feed: its address names it'],
  [/guidislink/, 'whether an id is an address'],
  [
    /itunes|media_|psc_|georss|\.where|thr_|wfw_|\.image|feed\.(?:icon|logo|image|textinput|cloud|generator|docs)|comments|madeup|subtitle/,
    'pictures, players, places, threads, comments, programs',
  ],
  [/expired|validity|feed\.created/, 'dates of validity, and when a feed was made'],
]

/** Why a path concerns no value of ours. */
export const leftOut = (path) => reasons.find(([pattern]) => pattern.test(path))?.[1] ?? 'other'
