import { bylineOf, categoriesOf, outletOf } from './entry-facts.ts'
import { toEntryText } from './entry-text.ts'
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
import { type Construct, readConstruct, undouble } from './read-construct.ts'
import { readLanguage } from './read-language.ts'
import { chooseAlternate, type FeedLink, readEnclosures, readLinks } from './read-links.ts'
import { resolveAddress } from './resolve-address.ts'
import { childrenNamed, wordsOf, type XmlElement } from './xml-tree.ts'

const contentNames = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem']
const descriptionNames = [
  'description',
  'summary',
  'abstract',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'media:description',
]
const publishedNames = [
  'published',
  'pubdate',
  'issued',
  'dcterms:issued',
  'dc:date',
  'prism:publicationdate',
  'created',
  'dcterms:created',
]
const modifiedNames = ['updated', 'modified', 'dcterms:modified', 'prism:modificationdate']

/** One entry of an XML feed of any kind. */
export function readXmlEntry(element: XmlElement, reading: FeedReading): EntryDraft {
  const links = readLinks(element, reading)
  const id = idOf(element)
  const url = addressOf(element, links, reading)
  const original = originalOf(element, links, reading)
  const title = findText(element, ['title', 'dc:title', 'media:title', 'itunes:title'], reading, longest.title * 4)
  const outlet = outletOf(element, reading)
  const byline = bylineOf(element)
  const content = constructOf(element, contentNames, reading)
  const group = childrenNamed(element, 'media:group')[0]
  const description =
    constructOf(element, descriptionNames, reading) ?? (group && constructOf(group, descriptionNames, reading))
  const published = findDate(element, publishedNames, reading)
  const modified = findDate(element, modifiedNames, reading) ?? readDate(element.attributes.get('lastmod'), reading)
  const categories = categoriesOf(element)
  const enclosures = readEnclosures(element, links, reading)
  const language = readLanguage(findWords(element, ['dc:language', 'language']) ?? languageOf(element))
  return {
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(original !== undefined && original !== url && { originalUrl: original }),
    ...(title !== undefined && { title: foldWords(title, longest.title) }),
    ...(outlet !== undefined && { outlet: foldWords(outlet, longest.name) }),
    ...(byline !== undefined && { byline }),
    ...(published && { publishedAt: published.value, publishedPrecision: published.precision }),
    ...(modified && { modifiedAt: modified.value }),
    ...toEntryText(content, description, baseOf(element, reading)),
    ...(categories.length > 0 && { categories }),
    ...(enclosures.length > 0 && { enclosures }),
    ...(language !== undefined && { language }),
  }
}

function idOf(element: XmlElement): string | undefined {
  const given = findWords(element, ['id', 'guid']) ?? element.attributes.get('rdf:about')?.trim()
  return given === '' ? undefined : given
}

function addressOf(element: XmlElement, links: readonly FeedLink[], reading: FeedReading): string | undefined {
  const alternate = chooseAlternate(links)
  if (alternate !== undefined) return alternate
  const guid = childrenNamed(element, 'guid')[0]
  if (guid && guid.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false') {
    const words = wordsOf(guid)
    const url = /^https?:/i.test(words) ? resolveAddress(words) : undefined
    if (url !== undefined) return url
  }
  const [own, about] = ['href', 'rdf:about'].map((name) => element.attributes.get(name))
  if (own !== undefined) return resolveAddress(own, baseOf(element, reading))
  if (about !== undefined) return resolveAddress(about)
  const id = findWords(element, ['id'])
  return id !== undefined && /^https?:/i.test(id) ? resolveAddress(id) : undefined
}

function originalOf(element: XmlElement, links: readonly FeedLink[], reading: FeedReading): string | undefined {
  const told = ['feedburner:origlink', 'pheedo:origlink'].map((name) =>
    addressIn(childrenNamed(element, name)[0], reading),
  )
  return told.find((url) => url !== undefined) ?? links.find(({ rel }) => rel === 'canonical')?.url
}

function constructOf(element: XmlElement, names: readonly string[], reading: FeedReading): Construct | undefined {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const construct = undouble(readConstruct(child, reading.isAtom))
      const words = construct.kind === 'html' ? construct.html : construct.text
      if (words.trim() !== '')
        return { ...construct, ...(construct.kind === 'html' && { base: baseOf(child, reading) }) }
    }
  }
  return undefined
}

/** The language of what is read first: the content, else the entry. */
function languageOf(element: XmlElement): string | undefined {
  const content = contentNames.flatMap((name) => childrenNamed(element, name))[0]
  return (content ?? element).language
}
