import { HearsayError } from '../../core/error.ts'
import type { ListedFeed } from '../../core/feed-list.ts'
import { decodeDocument } from './decode-document.ts'
import { longest } from './feed-reading.ts'
import { foldWords } from './fold-words.ts'
import { parseXml } from './parse-xml.ts'
import { resolveAddress } from './resolve-address.ts'
import { elementsOf, findElement, wordsOf, type XmlElement } from './xml-tree.ts'

export type ReadOpml =
  | { readonly kind: 'feeds'; readonly title?: string; readonly feeds: readonly ListedFeed[] }
  | { readonly kind: 'none'; readonly error: HearsayError }

const maxBytes = 20_000_000
const maxFeeds = 20_000
const maxFolders = 20

/**
 * The feeds that an OPML document lists, none twice, with the folders they lie in. Never fails: outlines without a head, a body
 * or an end are read all the same.
 */
export function readOpml(bytes: Uint8Array): ReadOpml {
  if (bytes.length > maxBytes) {
    const message = `Expected a list of feeds of at most ${maxBytes / 1e6} MB, got ${Math.ceil(bytes.length / 1e6)} MB.`
    return { kind: 'none', error: new HearsayError('input.too-large', message) }
  }
  const { root } = parseXml(decodeDocument(bytes).text)
  const feeds = new Map<string, ListedFeed>()
  addFeeds(root, [], feeds)
  if (feeds.size === 0 && !findElement(root, ({ name }) => name === 'opml' || name === 'outline')) {
    const message = 'Expected a list of feeds in OPML, got a document without any outline.'
    return { kind: 'none', error: new HearsayError('opml.none', message) }
  }
  const head = findElement(root, ({ name }) => name === 'head')
  const written = head && elementsOf(head).find(({ name }) => name === 'title')
  const title = foldWords(written ? wordsOf(written) : '', longest.title)
  return { kind: 'feeds', ...(title !== '' && { title }), feeds: [...feeds.values()] }
}

function addFeeds(element: XmlElement, folder: readonly string[], feeds: Map<string, ListedFeed>): void {
  for (const child of elementsOf(element)) {
    const name = child.name === 'outline' ? nameOf(child) : undefined
    const url = child.name === 'outline' ? addressOf(child) : undefined
    if (url !== undefined && !feeds.has(url) && feeds.size < maxFeeds) feeds.set(url, toFeed(child, url, name, folder))
    // An outline that is a feed may hold others, where its end is missing: they lie beside it.
    const isFolder = url === undefined && name !== undefined && folder.length < maxFolders
    addFeeds(child, isFolder ? [...folder, name] : folder, feeds)
  }
}

function toFeed(outline: XmlElement, url: string, name: string | undefined, folder: readonly string[]): ListedFeed {
  const siteUrl = resolveAddress(outline.attributes.get('htmlurl') ?? '')
  return {
    url,
    ...(name !== undefined && name !== url && { title: name }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(folder.length > 0 && { folder }),
  }
}

/** Some programs write "feed://" or "feed:https://". */
function addressOf(outline: XmlElement): string | undefined {
  const written = ['xmlurl', 'url'].map((key) => outline.attributes.get(key)?.trim()).find((value) => value)
  const isOther = /^(?:link|include)$/i.test(outline.attributes.get('type') ?? '')
  if (written === undefined || (isOther && !outline.attributes.has('xmlurl'))) return undefined
  return resolveAddress(written.replace(/^feed:(?:\/\/(?=https?:))?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'))
}

function nameOf(outline: XmlElement): string | undefined {
  const names = ['title', 'text'].map((key) => foldWords(outline.attributes.get(key) ?? '', longest.title))
  return names.find((name) => name !== '')
}
