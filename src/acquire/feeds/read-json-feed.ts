import type { FeedEnclosure } from '../../core/feed.ts'
import { toEntryText } from './entry-text.ts'
import { type FeedReading, longest, readDate } from './feed-reading.ts'
import { foldWords } from './fold-words.ts'
import type { EntryDraft } from './name-entries.ts'
import type { Construct } from './read-construct.ts'
import { readLanguage } from './read-language.ts'
import { joinNames } from './read-names.ts'
import type { FeedDraft } from './read-xml-feed.ts'
import { resolveAddress } from './resolve-address.ts'

type Members = Readonly<Record<string, unknown>>

/** The JSON Feed in a text; `undefined` when it holds none, or breaks off. */
export function readJsonFeed(text: string, url: string, maxEntries: number): FeedDraft | undefined {
  const document = parseObject(text)
  const listed = document?.['items'] ?? document?.['entries']
  if (!document || !Array.isArray(listed)) return undefined
  const list: readonly unknown[] = listed
  const reading: FeedReading = { isAtom: false, url, base: url, doubtedDates: [] }
  const version = /\/version\/([\d.]{1,8})$/.exec(wordsAt(document, 'version') ?? '')?.[1]
  const title = foldWords(wordsAt(document, 'title') ?? '', longest.title)
  const siteUrl = addressAt(document, 'home_page_url', url)
  const selfUrl = addressAt(document, 'feed_url', url)
  const hubs = objectsAt(document, 'hubs')
    .flatMap((hub) => addressAt(hub, 'url', url) ?? [])
    .slice(0, 10)
  const language = readLanguage(wordsAt(document, 'language'))
  return {
    format: 'json',
    ...(version !== undefined && { version }),
    ...(title !== '' && { title }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(selfUrl !== undefined && { selfUrl }),
    ...(hubs.length > 0 && { hubs }),
    ...(language !== undefined && { language }),
    drafts: list.slice(0, maxEntries).flatMap((one) => (isObject(one) ? [readEntry(one, reading)] : [])),
    held: list.length,
    doubtedDates: reading.doubtedDates,
  }
}

function readEntry(entry: Members, reading: FeedReading): EntryDraft {
  const id = wordsAt(entry, 'id')
  const address = id !== undefined && /^https?:/i.test(id) ? resolveAddress(id) : undefined
  // What a link list points at is another's text.
  const url = addressAt(entry, 'url', reading.url) ?? addressAt(entry, 'external_url', reading.url) ?? address
  const title = foldWords(wordsAt(entry, 'title') ?? '', longest.title)
  const byline = joinNames(
    [...objectsAt(entry, 'authors'), ...objectsIn(entry['author'])].flatMap((one) => wordsAt(one, 'name') ?? []),
  )
  const published = readDate(wordsAt(entry, 'date_published'), reading)
  const modified = readDate(wordsAt(entry, 'date_modified'), reading)
  const categories = listAt(entry, 'tags').flatMap((tag) =>
    typeof tag === 'string' ? foldWords(tag, longest.name) : [],
  )
  const enclosures = objectsAt(entry, 'attachments').flatMap((one) => enclosureOf(one, reading.url))
  const language = readLanguage(wordsAt(entry, 'language'))
  return {
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(title !== '' && { title }),
    ...(byline !== undefined && { byline }),
    ...(published && { publishedAt: published.value, publishedPrecision: published.precision }),
    ...(modified && { modifiedAt: modified.value }),
    ...toEntryText(contentOf(entry), textAt(entry, 'summary'), url ?? reading.url),
    ...(categories.length > 0 && { categories: categories.slice(0, 50) }),
    ...(enclosures.length > 0 && { enclosures: enclosures.slice(0, 50) }),
    ...(language !== undefined && { language }),
  }
}

function contentOf(entry: Members): Construct | undefined {
  const html = wordsAt(entry, 'content_html')
  return html === undefined ? textAt(entry, 'content_text') : { kind: 'html', html }
}

function textAt(entry: Members, key: string): Construct | undefined {
  const text = wordsAt(entry, key)
  return text === undefined ? undefined : { kind: 'text', text }
}

function enclosureOf(attachment: Members, base: string): readonly FeedEnclosure[] {
  const url = addressAt(attachment, 'url', base)
  const mediaType = wordsAt(attachment, 'mime_type')?.toLowerCase().slice(0, 100)
  const bytes = attachment['size_in_bytes']
  if (url === undefined) return []
  const isCount = typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes > 0
  return [{ url, ...(mediaType !== undefined && { mediaType }), ...(isCount && { bytes }) }]
}

function parseObject(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A string that says something; numbers are taken for ids that somebody left unquoted. */
function wordsAt(members: Members, key: string): string | undefined {
  const value = Object.hasOwn(members, key) ? members[key] : undefined
  const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return words === '' ? undefined : words
}

function addressAt(members: Members, key: string, base: string): string | undefined {
  const words = wordsAt(members, key)
  return words === undefined ? undefined : resolveAddress(words, base)
}

function listAt(members: Members, key: string): readonly unknown[] {
  const value: unknown = Object.hasOwn(members, key) ? members[key] : undefined
  return Array.isArray(value) ? value.slice(0, 200) : []
}

const objectsAt = (members: Members, key: string): readonly Members[] => listAt(members, key).filter(isObject)
const objectsIn = (value: unknown): readonly Members[] => (isObject(value) ? [value] : [])
