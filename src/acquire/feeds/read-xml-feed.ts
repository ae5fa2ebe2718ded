import type { Feed, FeedFormat } from '../../core/feed.ts'
import {
  addressIn,
  baseOf,
  type FeedReading,
  findDate,
  findText,
  findWords,
  longest,
  readDate,
} from './feed-reading.ts'
import { foldWords } from './fold-words.ts'
import type { EntryDraft } from './name-entries.ts'
import { readLanguage } from './read-language.ts'
import { chooseAlternate, type FeedLink, readLinks } from './read-links.ts'
import { readPace } from './read-pace.ts'
import { readXmlEntry } from './read-xml-entry.ts'
import { resolveAddress } from './resolve-address.ts'
import { childrenNamed, elementsOf, findElement, type XmlElement } from './xml-tree.ts'

/** A feed before its entries are named. */
export interface FeedDraft extends Omit<Feed, 'entries'> {
  readonly drafts: readonly EntryDraft[]
  /** How many entries the document holds. */
  readonly held: number
  readonly doubtedDates: readonly string[]
}

/** The feed that a document's tree holds; `undefined` when it holds none. */
export function readXmlFeed(root: XmlElement, url: string, maxEntries: number): FeedDraft | undefined {
  const outer = findFeed(root)
  if (!outer) return undefined
  const { format, version } = formatOf(outer)
  const channel = childrenNamed(outer, 'channel')[0] ?? outer
  const elements: XmlElement[] = []
  addEntries(outer, elements)
  const asFound: FeedReading = { isAtom: format === 'atom', url, base: url, doubtedDates: [] }
  const links = readLinks(channel, asFound)
  const siteUrl = chooseAlternate(links) ?? siteOf(channel, asFound)
  const reading = { ...asFound, base: baseFor(url, siteUrl) }
  return {
    format,
    ...(version !== undefined && { version }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...factsOf(channel, links, reading),
    ...readPace(channel),
    drafts: elements.slice(0, maxEntries).map((element) => readXmlEntry(element, reading)),
    held: elements.length,
    doubtedDates: reading.doubtedDates,
  }
}

function factsOf(
  channel: XmlElement,
  links: readonly FeedLink[],
  reading: FeedReading,
): Omit<Feed, 'entries' | 'format'> {
  const title = findText(channel, ['title', 'dc:title', 'itunes:title'], reading, longest.title * 4)
  const selfUrl = links.find(({ rel }) => rel === 'self')?.url
  const moved = [channel, ...childrenNamed(channel, 'redirect')]
    .flatMap(elementsOf)
    .find(({ name }) => name === 'itunes:new-feed-url' || name === 'newlocation')
  const movedTo = addressIn(moved, reading)
  const hubs = [...new Set(links.filter(({ rel }) => rel === 'hub').map(({ url }) => url))].slice(0, 10)
  const language = readLanguage(findWords(channel, ['language', 'dc:language'])) ?? readLanguage(channel.language)
  const names = ['updated', 'modified', 'lastbuilddate', 'dcterms:modified', 'dc:date', 'pubdate', 'dcterms:issued']
  const updated = findDate(channel, names, reading) ?? readDate(channel.attributes.get('lastmod'), reading)
  return {
    ...(title !== undefined && { title: foldWords(title, longest.title) }),
    ...(selfUrl !== undefined && { selfUrl }),
    ...(movedTo !== undefined && { movedTo }),
    ...(hubs.length > 0 && { hubs }),
    ...(language !== undefined && { language }),
    ...(updated && { updatedAt: updated.value }),
  }
}

const outerNames = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel'])

/** The element that is the feed; where none bears a known name, the one that holds entries. */
function findFeed(root: XmlElement): XmlElement | undefined {
  return (
    findElement(root, ({ name }) => outerNames.has(name)) ?? findElement(root, (one) => elementsOf(one).some(isEntry))
  )
}

const isEntry = ({ name }: XmlElement): boolean => name === 'item' || name === 'entry'

/** RSS 0.90 and 1.0 put their items beside the channel, RSS 2.0 within; some feeds wrap them once more. */
function addEntries(element: XmlElement, entries: XmlElement[]): void {
  for (const child of elementsOf(element)) {
    if (isEntry(child)) entries.push(child)
    else addEntries(child, entries)
  }
}

function formatOf(outer: XmlElement): { readonly format: FeedFormat; readonly version?: string } {
  const given = outer.attributes.get('version')?.trim().slice(0, 20)
  const spaces = [...outer.attributes]
    .filter(([name]) => name.startsWith('xmlns'))
    .map(([, address]) => address)
    .join(' ')
  const versioned = given !== undefined && given !== '' ? { version: given } : {}
  if (outer.name === 'rss') return { format: 'rss', ...versioned }
  if (outer.name.startsWith('rdf')) return { format: 'rdf', version: /simple\/0\.9/i.test(spaces) ? '0.90' : '1.0' }
  if (outer.name === 'feed') {
    const isOld = given === '0.3' || /purl\.org\/atom\/ns/i.test(spaces)
    return { format: 'atom', version: isOld ? '0.3' : '1.0' }
  }
  return outer.name === 'channel' &&
    (outer.attributes.has('href') || childrenNamed(outer, 'abstract').length > 0 || outer.attributes.has('lastmod'))
    ? { format: 'cdf' }
    : { format: 'rss', ...versioned }
}

function siteOf(channel: XmlElement, reading: FeedReading): string | undefined {
  const own = channel.attributes.get('href')
  return own === undefined ? undefined : resolveAddress(own, baseOf(channel, reading))
}

/** A feed on another host than its site (a feed service) means addresses of the site. */
function baseFor(url: string, siteUrl: string | undefined): string {
  if (siteUrl === undefined || !URL.canParse(url)) return siteUrl ?? url
  return new URL(siteUrl).host === new URL(url).host ? url : siteUrl
}
