import { decodeEntities } from './decode-entities.ts'
import { foldForMatch, foldText } from './fold-text.ts'
import type { FoundFacts } from './found-facts.ts'
import {
  collectObjects,
  isObject,
  type JsonLdObject,
  type JsonObject,
  listOf,
  parseScript,
  textAt,
  typesOf,
} from './json-ld-objects.ts'
import type { PageSigns } from './page-signs.ts'
import { textOf } from './page-tree.ts'

const reports = /(?:Article|Posting|Report|Reportage)$/
/** What a page may be about when it is no report by name. */
const works = /(?:Review|Recipe|HowTo|CreativeWork|Question|VideoObject|Episode|Chapter)$/
const nothing: FoundFacts = { outlets: [], authors: [], published: [], modified: [], doubtful: [] }

/** What tells which of several reports is the page's own. */
export interface OwnReport {
  readonly url: string | undefined
  /** Headlines as the page gives them elsewhere. */
  readonly titles: readonly string[]
}

/** What the page's JSON-LD says about the report; other reports that it lists are left aside. */
export function readJsonLd({ scripts }: PageSigns, own: OwnReport): FoundFacts {
  const objects = collectObjects(scripts.slice(0, 50).map((script) => parseScript(textOf(script))))
  const report = chooseReport(objects, own)
  const page = objects.find(({ object }) =>
    typesOf(object).some((type) => /^(?:Item|Collection)?(?:WebPage|Page)$/.test(type)),
  )?.object
  const facts = report ?? page
  if (!facts) return nothing
  const byId = new Map(objects.map(({ object }) => [textAt(object, '@id'), object]))
  const follow = (value: unknown): unknown => {
    const id = isObject(value) && value['name'] === undefined ? textAt(value, '@id') : undefined
    return (id === undefined ? undefined : byId.get(id)) ?? value
  }
  const title = report ? (textAt(report, 'headline') ?? textAt(report, 'name')) : undefined
  const outlets = [...namesOf(follow(facts['publisher'])), ...siteOf(objects)]
  const url = addressOf(facts)
  const body = report ? textAt(report, 'articleBody') : undefined
  const dates = (key: string, object: JsonObject | undefined = facts): readonly string[] =>
    object && textAt(object, key) ? [textAt(object, key) ?? ''] : []
  return {
    ...(title !== undefined && { title: foldText(decodeEntities(title)) }),
    outlets: outlets.map((name) => foldText(decodeEntities(name))),
    authors: listOf(facts['author'] ?? facts['creator'])
      .flatMap((author) => namesOf(follow(author)))
      .map(decodeEntities),
    published: dates('datePublished'),
    modified: dates('dateModified'),
    doubtful: [...dates('dateCreated'), ...dates('uploadDate'), ...dates('datePublished', page)],
    ...(url !== undefined && { url }),
    ...(body !== undefined && { body: withoutEscapes(body) }),
  }
}

/** The page's own report: the one with its address or headline, else the first that is in no list. */
function chooseReport(objects: readonly JsonLdObject[], own: OwnReport): JsonObject | undefined {
  const titles = new Set(own.titles.map(foldForMatch).filter((title) => title !== ''))
  const isOwn = (object: JsonObject): boolean => {
    const [title, url] = [textAt(object, 'headline') ?? textAt(object, 'name'), addressOf(object)]
    if (title !== undefined && titles.has(foldForMatch(decodeEntities(title.slice(0, 600))))) return true
    return own.url !== undefined && url !== undefined && pathOf(url) === pathOf(own.url)
  }
  for (const kind of [reports, works]) {
    const named = objects.filter(({ object }) => typesOf(object).some((type) => kind.test(type)))
    const single = named.filter(({ isListed }) => !isListed)
    const found = single.length === 1 ? single[0] : (named.find(({ object }) => isOwn(object)) ?? single[0])
    if (found) return found.object
  }
  return undefined
}

const pathOf = (url: string): string =>
  url
    .slice(0, 2000)
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')

function siteOf(objects: readonly JsonLdObject[]): readonly string[] {
  const site = objects.find(({ object }) =>
    typesOf(object).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  )
  const name = site && textAt(site.object, 'name')
  return name === undefined ? [] : [name]
}

/** A person's or body's names, however they are given. */
function namesOf(value: unknown): readonly string[] {
  const [first] = Array.isArray(value) ? value : [value]
  if (typeof first === 'string') return first.trim() === '' ? [] : [first.trim().slice(0, 500)]
  if (!isObject(first)) return []
  const whole = listOf(first['name']).flatMap((name) =>
    typeof name === 'string' && name.trim() !== '' ? [name.trim().slice(0, 500)] : [],
  )
  if (whole.length > 0) return whole
  const parts = ['givenName', 'additionalName', 'familyName'].flatMap((key) => textAt(first, key) ?? [])
  return parts.length > 0 ? [parts.join(' ')] : []
}

function addressOf(object: JsonObject): string | undefined {
  const page = object['mainEntityOfPage']
  return textAt(object, 'url') ?? (isObject(page) ? textAt(page, '@id') : textAt(object, 'mainEntityOfPage'))
}

/** A text whose markup was escaped for HTML where nothing is HTML, with its markup as such. */
function withoutEscapes(body: string): string {
  if (!/&lt;\/?[a-z]/i.test(body)) return body
  return body.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
