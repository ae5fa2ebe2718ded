import type { ErrorCode } from '../core/error.ts'
import type { Article, Attribution, Entity, Mention, Notice, Reading, Source, TimeExpression } from '../core/reading.ts'
import type { Part } from '../core/span.ts'

/** Why one input could not be read, as a line of `--format jsonl`. */
export interface Failure {
  readonly id: string
  readonly code: ErrorCode
  readonly message: string
}

/**
 * One reading on one line, with when its article was seen where that is known. The same reading gives the same bytes:
 * keys stand in the contract's order, unknown ones are left out.
 */
export function toReadingJson(reading: Reading, { fetchedAt }: { readonly fetchedAt?: string } = {}): string {
  const { hearsay, ...rest } = orderReading(reading)
  return JSON.stringify({ hearsay, fetchedAt, ...rest })
}

/**
 * Readings as one document for a person to look at: the object itself where one report was asked for and read, otherwise
 * a list, so that a report that fails beside others does not change the document's shape.
 */
export function toReadingsJson(readings: readonly Reading[], asked = readings.length): string {
  const ordered = readings.map(orderReading)
  const printed = JSON.stringify(asked === 1 && ordered[0] ? ordered[0] : ordered, null, 2)
  // A string of JSON holds no line break, so this meets spans and nothing else.
  return printed.replace(/\[\n +(\d+),\n +(\d+)\n +\]/g, '[$1, $2]')
}

/** A failure on one line, in the place of the reading that is not there. */
export function toFailureJson({ id, code, message }: Failure): string {
  return JSON.stringify({ id, error: { code, message } })
}

const orderReading = (reading: Reading): Reading => ({
  hearsay: reading.hearsay,
  article: orderArticle(reading.article),
  notices: reading.notices.map(orderNotice),
  sentences: reading.sentences,
  times: reading.times.map(orderTime),
  entities: reading.entities.map(orderEntity),
  attributions: reading.attributions.map(orderAttribution),
})

/** `JSON.stringify` leaves out what is undefined, so each key is named once and in its place; a type with exact optional keys wants this said. */
function known<T extends object>(keys: { readonly [K in keyof T]: T[K] | undefined }): T
function known(keys: object): object {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined))
}

const orderArticle = (article: Article): Article =>
  known<Article>({
    id: article.id,
    url: article.url,
    originalUrl: article.originalUrl,
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    publishedAt: article.publishedAt,
    publishedPrecision: article.publishedPrecision,
    publishedFrom: article.publishedFrom,
    modifiedAt: article.modifiedAt,
    language: article.language,
    text: article.text,
    textHash: article.textHash,
    pageHash: article.pageHash,
  })

const orderNotice = ({ code, message, span }: Notice): Notice => known<Notice>({ code, message, span })

const orderTime = ({ span, text, value, type }: TimeExpression): TimeExpression => ({ span, text, value, type })

const orderMention = ({ span, text, kind }: Mention): Mention => ({ span, text, kind })

const orderEntity = ({ id, name, type, roles, mentions }: Entity): Entity => ({
  id,
  name,
  type,
  roles,
  mentions: mentions.map(orderMention),
})

const orderPart = ({ spans, text }: Part): Part => ({ spans, text })

const orderSource = ({ spans, text, entityId }: Source): Source => known<Source>({ spans, text, entityId })

const orderAttribution = (attribution: Attribution): Attribution =>
  known<Attribution>({
    id: attribution.id,
    source: attribution.source && orderSource(attribution.source),
    cue: orderPart(attribution.cue),
    content: attribution.content && orderPart(attribution.content),
    form: attribution.form,
    stance: attribution.stance,
    certainty: attribution.certainty,
    sourceKind: attribution.sourceKind,
    speaker: attribution.speaker,
    about: attribution.about,
    nestedIn: attribution.nestedIn,
    rule: attribution.rule,
    confidence: attribution.confidence,
  })
