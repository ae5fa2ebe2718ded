import { HearsayError } from '../../core/error.ts'
import type { ListedFeed } from '../../core/feed-list.ts'
import { toShownAddress } from '../../core/shown-address.ts'
import { decodeDocument } from './decode-document.ts'
import { longest } from './feed-reading.ts'
import { foldWords } from './fold-words.ts'
import { parseXml } from './parse-xml.ts'
import { resolveAddress, withoutFeedScheme } from './resolve-address.ts'
import { elementsOf, findElement, wordsOf, type XmlElement } from './xml-tree.ts'

export type ReadOpml =
  | {
      readonly kind: 'feeds'
      readonly title?: string
      readonly feeds: readonly ListedFeed[]
      /** Entries that give no web address, or one with a password, which is never asked; and those that are too many. */
      readonly skipped: number
    }
  | { readonly kind: 'none'; readonly error: HearsayError }

/** Larger lists are refused. */
export const maxOpmlBytes = 20_000_000
const maxFeeds = 20_000
const maxFolders = 20

/**
 * The feeds that an OPML document lists, none twice, with the folders they lie in. Never fails: outlines without a head, a body
 * or an end are read all the same.
 */
export function readOpml(bytes: Uint8Array): ReadOpml {
  if (bytes.length > maxOpmlBytes) {
    const message = `Expected a list of feeds of at most ${maxOpmlBytes / 1e6} MB, got more; cut it into several.`
    return { kind: 'none', error: new HearsayError('input.too-large', message) }
  }
  const { root } = parseXml(decodeDocument(bytes).text)
  const list: List = { feeds: new Map(), skipped: 0 }
  addFeeds(root, [], list)
  const { feeds, skipped } = list
  if (feeds.size === 0 && !findElement(root, ({ name }) => name === 'opml' || name === 'outline')) {
    const message = 'Expected a list of feeds in OPML, got a document without any outline.'
    return { kind: 'none', error: new HearsayError('opml.none', message) }
  }
  const head = findElement(root, ({ name }) => name === 'head')
  const written = head && elementsOf(head).find(({ name }) => name === 'title')
  const title = foldWords(written ? wordsOf(written) : '', longest.title)
  return { kind: 'feeds', ...(title !== '' && { title }), feeds: [...feeds.values()], skipped }
}

interface List {
  readonly feeds: Map<string, ListedFeed>
  skipped: number
}

function addFeeds(element: XmlElement, folder: readonly string[], list: List): void {
  const { feeds } = list
  for (const child of elementsOf(element)) {
    const name = child.name === 'outline' ? nameOf(child) : undefined
    const written = child.name === 'outline' ? writtenAddress(child) : undefined
    const url = written === undefined ? undefined : toAddress(written)
    if (written !== undefined && (url === undefined || (!feeds.has(url) && feeds.size >= maxFeeds))) list.skipped += 1
    else if (url !== undefined && !feeds.has(url)) feeds.set(url, toFeed(child, url, name, folder))
    // An outline that is a feed may hold others, where its end is missing: they lie beside it.
    const isFolder = url === undefined && name !== undefined && folder.length < maxFolders
    addFeeds(child, isFolder ? [...folder, name] : folder, list)
  }
}

function toAddress(written: string): string | undefined {
  const url = resolveAddress(withoutFeedScheme(written))
  return url !== undefined && toShownAddress(url) === url ? url : undefined
}

function toFeed(outline: XmlElement, url: string, name: string | undefined, folder: readonly string[]): ListedFeed {
  const siteUrl = toAddress(outline.attributes.get('htmlurl') ?? '')
  return {
    url,
    ...(name !== undefined && name !== url && { title: name }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(folder.length > 0 && { folder }),
  }
}

/** The address of a feed as written; links and other lists are none. */
function writtenAddress(outline: XmlElement): string | undefined {
  const written = ['xmlurl', 'url'].map((key) => outline.attributes.get(key)?.trim()).find((value) => value)
  const isOther = /^(?:link|include)$/i.test(outline.attributes.get('type') ?? '')
  return isOther && !outline.attributes.has('xmlurl') ? undefined : written
}

function nameOf(outline: XmlElement): string | undefined {
  const names = ['title', 'text'].map((key) => foldWords(outline.attributes.get(key) ?? '', longest.title))
  return names.find((name) => name !== '')
}
