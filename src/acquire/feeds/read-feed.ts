import { HearsayError } from '../../core/error.ts'
import type { Feed } from '../../core/feed.ts'
import type { Notice } from '../../core/reading.ts'
import { decodeDocument } from './decode-document.ts'
import { toDateNotices } from './feed-reading.ts'
import { nameEntries } from './name-entries.ts'
import { parseXml } from './parse-xml.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { readXmlFeed } from './read-xml-feed.ts'

/** A document that may be a feed. */
export interface FeedDocument {
  readonly bytes: Uint8Array
  /** The Content-Type that it was sent with. */
  readonly contentType?: string | undefined
  /** Where it was found, after redirects; or its Content-Location. Relative addresses are resolved against it. */
  readonly url: string
}

export type ReadFeed =
  | { readonly kind: 'feed'; readonly feed: Feed; readonly notices: readonly Notice[] }
  | { readonly kind: 'none'; readonly error: HearsayError }

const maxBytes = 20_000_000
const maxEntries = 5000

/**
 * The feed in a document: RSS, RDF, Atom, JSON Feed or CDF, whatever is wrong with it. Nothing in it is executed, expanded or
 * fetched; it never fails, and says as a value when the document holds no feed.
 */
export function readFeed({ bytes, contentType, url }: FeedDocument): ReadFeed {
  if (bytes.length > maxBytes) {
    const message = `Expected a feed of at most ${maxBytes / 1e6} MB at ${url}, got ${Math.ceil(bytes.length / 1e6)} MB.`
    return { kind: 'none', error: new HearsayError('input.too-large', message) }
  }
  const { text, notices } = decodeDocument(bytes, contentType)
  const start = text.slice(0, 1000).trimStart()
  const isJson = start.startsWith('{') || start.startsWith('[')
  const json = isJson ? readJsonFeed(text, url, maxEntries) : undefined
  // Programs print their warnings before the document.
  const parsed = json || (isPage(start) && !namesFeed.test(text)) ? undefined : parseXml(text, { url })
  const draft = json ?? (parsed && readXmlFeed(parsed.root, url, maxEntries))
  if (!draft || (draft.held === 0 && isPage(start))) return { kind: 'none', error: noFeed(start, url) }
  const { drafts, held, doubtedDates, ...facts } = draft
  return {
    kind: 'feed',
    feed: { ...facts, entries: nameEntries(drafts) },
    notices: [...notices, ...toDateNotices(doubtedDates), ...boundNotices(held, parsed?.ending ?? 'whole')],
  }
}

function boundNotices(held: number, ending: 'whole' | 'cut-short' | 'too-much'): readonly Notice[] {
  const notices: Notice[] = []
  if (held > maxEntries) {
    const message = `The feed holds ${held} entries; the first ${maxEntries} were read.`
    notices.push({ code: 'feed.many-entries', message })
  }
  if (ending === 'cut-short') {
    notices.push({ code: 'feed.cut-short', message: 'The feed breaks off before its end; what there is was read.' })
  }
  if (ending === 'too-much') {
    const message =
      'The feed holds more elements, or more within each other, than any feed needs; its beginning was read.'
    notices.push({ code: 'feed.too-much', message })
  }
  return notices
}

const namesFeed = /<(?:rss|rdf:rdf|feed)\b/i

function isPage(start: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body)\b/i.test(start.replace(/<!--[\s\S]*?-->/g, ''))
}

function noFeed(start: string, url: string): HearsayError {
  const got =
    start === ''
      ? 'an empty document'
      : isPage(start)
        ? 'a web page'
        : start.startsWith('<')
          ? 'another kind of XML'
          : /^[{[]/.test(start)
            ? 'JSON that is no JSON Feed'
            : 'something else'
  const advice = got === 'a web page' ? ' Ask for the feeds that the page names.' : ''
  return new HearsayError('feed.none', `Expected a feed at ${url}, got ${got}.${advice}`)
}
