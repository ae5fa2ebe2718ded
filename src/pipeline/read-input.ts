import { HearsayError, unreachable } from '../core/error.ts'
import { articleId } from '../core/ids.ts'
import type { Input } from '../core/input.ts'
import { toInstant } from '../core/instant.ts'
import type { ArticleFacts, Reading, TextReading } from '../core/reading.ts'
import { extractPage } from '../extract/index.ts'
import { type Models, type ReadOptions, readText } from '../read/index.ts'
import { believeFeed } from './believe-feed.ts'
import { articleIdOf, toSha256 } from './identity.ts'
import { mergeFacts } from './merge-facts.ts'
import type { ReadOutcome } from './read-outcome.ts'

export interface ReadInputOptions {
  readonly now: () => string
  readonly models: Models
  /** Attributions by rules alone. */
  readonly fast?: boolean
}

/** The longest text that is read, in UTF-16 units: nothing but people saying things takes some five seconds at this length. */
const longestText = 1_500_000

/** Reads one input: page to article to reading. Never throws for what an input holds: one bad article stops no batch. */
export function readInput(input: Input, { now, models, fast = false }: ReadInputOptions): ReadOutcome {
  const { name, given } = input
  try {
    const seenAt = toSeenAt(name, given.fetchedAt ?? now())
    const externalId = externalIdOf(input)
    return {
      kind: 'read',
      name,
      ...toReading(input, { models, fast }),
      seenAt,
      ...(given.fetchedAt !== undefined && { fetchedAt: given.fetchedAt }),
      ...(externalId !== undefined && { externalId }),
    }
  } catch (error) {
    return { kind: 'failed', name, ...(given.id !== undefined && { id: given.id }), error: toReadError(error) }
  }
}

/** The caller's own name. A finished reading brings it as its article's id, unless we made that id up ourselves. */
function externalIdOf({ given, ...input }: Input): string | undefined {
  if (given.id !== undefined || input.kind !== 'reading') return given.id
  const { id, url, text } = input.reading.article
  return id === articleIdOf({ ...(url !== undefined && { url }), textHash: toSha256(text) }) ? undefined : id
}

/** When an input was seen, in UTC and in full, so that it sorts as text. */
function toSeenAt(name: string, given: string): string {
  const seenAt = toInstant(given)
  if (seenAt !== undefined) return seenAt
  const got = JSON.stringify(given.slice(0, 60))
  throw new HearsayError('input.malformed', `Expected fetchedAt of ${name} as an ISO 8601 instant, got ${got}.`)
}

/** A failure of ours, in one article, is that article's failure; its cause stays with it. */
function toReadError(error: unknown): HearsayError {
  if (error instanceof HearsayError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new HearsayError(
    'read.failed',
    `Expected to read the report, but reading it failed: ${reason}. This is our fault: tell us, with the report.`,
    {
      cause: error,
    },
  )
}

type Read = Pick<Extract<ReadOutcome, { kind: 'read' }>, 'reading' | 'shownLength'>

function toReading(input: Input, how: Pick<ReadOptions, 'models' | 'fast'>): Read {
  const { given } = input
  switch (input.kind) {
    case 'failed':
      throw input.error
    case 'reading': {
      const { article, ...found } = input.reading
      const { text, pageHash } = article
      return {
        reading: assemble({ id: given.id ?? article.id, facts: mergeFacts(article, given), text, pageHash, found }),
      }
    }
    case 'text': {
      if (input.text.trim() === '')
        throw new HearsayError('input.empty', `Expected a report in ${input.name}, got an empty text; give its words.`)
      const facts = mergeFacts({}, given)
      const found = readRounded(input, input.text, { ...facts, ...how })
      return { reading: assemble({ id: given.id, facts, text: input.text, found }) }
    }
    case 'page': {
      const page = extractPage({
        name: input.name,
        bytes: input.bytes,
        ...(input.contentType !== undefined && { contentType: input.contentType }),
        ...(given.url !== undefined && { url: given.url }),
        ...(given.fetchedAt !== undefined && { seenAt: given.fetchedAt }),
      })
      if (page.kind === 'failed') throw page.error
      const feed = believeFeed(input.feed ?? {}, given.fetchedAt)
      const facts = mergeFacts(page.facts, given, feed.word)
      const read = readRounded(input, page.text, { ...facts, ...how })
      const found = { ...read, notices: [...(input.notices ?? []), ...feed.notices, ...page.notices, ...read.notices] }
      const reading = assemble({ id: given.id, facts, text: page.text, pageHash: toSha256(input.bytes), found })
      return { reading, shownLength: page.shownLength }
    }
    default:
      return unreachable(input)
  }
}

/** Confidences are products of rules' figures; past three digits they tell of binary fractions alone. */
function readRounded({ name }: Input, text: string, options: ReadOptions): TextReading {
  if (text.length > longestText) {
    const most = `at most ${longestText / 1e6} million characters`
    const got = `${(text.length / 1e6).toFixed(1)} million`
    const message = `Expected a report of ${most} in ${name}, got ${got}; cut it into single reports.`
    throw new HearsayError('input.too-large', message)
  }
  const read = readText(text, options)
  const rounded = read.attributions.map((one) => ({ ...one, confidence: Math.round(one.confidence * 1000) / 1000 }))
  return { ...read, attributions: rounded }
}

interface ReadParts {
  readonly id: string | undefined
  readonly facts: ArticleFacts
  readonly text: string
  readonly pageHash?: string | undefined
  readonly found: TextReading
}

/** The keys in the order of the contract's document. */
function assemble({ id, facts, text, pageHash, found }: ReadParts): Reading {
  const textHash = toSha256(text)
  const { url } = facts
  return {
    hearsay: '1',
    article: {
      id: articleId(id ?? articleIdOf({ ...(url !== undefined && { url }), textHash })),
      ...facts,
      text,
      textHash,
      ...(pageHash !== undefined && { pageHash }),
    },
    notices: found.notices,
    sentences: found.sentences,
    times: found.times,
    entities: found.entities,
    attributions: found.attributions,
  }
}
