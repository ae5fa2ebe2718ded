import type { FiledReading } from '../core/ledger.ts'
import type { Reading } from '../core/reading.ts'
import { articleIdOf, revisionIdOf } from './identity.ts'
import type { ReadOutcome } from './read-outcome.ts'

/** A reading with the ids by which a ledger keeps it: they hang on what was read alone, never on the order of arrival. */
export function toFiledReading(outcome: Extract<ReadOutcome, { kind: 'read' }>): FiledReading {
  const { seenAt, externalId } = outcome
  const reading = toWellFormed(outcome.reading)
  const { url, textHash } = reading.article
  const articleId = articleIdOf({
    ...(url !== undefined && { url }),
    ...(externalId !== undefined && { externalId }),
    textHash,
  })
  return {
    articleId,
    revisionId: revisionIdOf(articleId, textHash),
    ...(externalId !== undefined && { externalId }),
    seenAt,
    reading: { ...reading, article: { ...reading.article, id: articleId } },
  }
}

/**
 * Half a surrogate pair cannot be kept in UTF-8. Each becomes U+FFFD, which is as long, so every span stays right; and
 * the text's hash, taken over UTF-8, is the same.
 */
function toWellFormed(reading: Reading): Reading {
  const json = JSON.stringify(reading)
  // JSON.stringify writes a surrogate as an escape only where it stands alone.
  if (!/\\ud[89a-f]/.test(json)) return reading
  return mapStrings(reading, (words) => words.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

/** The same structure with each string in its place changed. */
function mapStrings<Value>(value: Value, change: (text: string) => string): Value
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((inner: unknown) => mapStrings(inner, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, mapStrings(inner, change)]),
  )
}
