import { articleId, attributionId, entityId } from '../../src/core/ids.ts'
import type {
  Article,
  Attribution,
  Entity,
  Mention,
  Notice,
  Reading,
  Source,
  TimeExpression,
} from '../../src/core/reading.ts'
import { type Part, partAt, type Span } from '../../src/core/span.ts'

/** An attribution in words. The words of each part are looked for from `after` on, so that a second "said" can be meant. */
export interface AttributionSketch
  extends Partial<Pick<Attribution, 'form' | 'stance' | 'certainty' | 'sourceKind' | 'speaker' | 'confidence'>> {
  readonly id: string
  readonly after?: string
  readonly source?: string
  readonly entity?: string
  readonly cue: string | readonly string[]
  readonly content?: string | readonly string[]
  readonly about?: string
  readonly nestedIn?: string
}

export interface EntitySketch extends Pick<Entity, 'name' | 'type'> {
  readonly id: string
  readonly roles?: readonly string[]
  /** Words and what they are; looked for in turn, each after the one before. */
  readonly mentions: readonly (readonly [words: string, kind: Mention['kind']])[]
}

export interface ReadingSketch {
  readonly article: Partial<Omit<Article, 'id'>> & { readonly text: string }
  readonly attributions?: readonly AttributionSketch[]
  readonly entities?: readonly EntitySketch[]
  readonly times?: readonly (readonly [words: string, value: string])[]
  readonly notices?: readonly Notice[]
}

function find(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new RangeError(`Expected “${words}” after ${from} in the text`)
  return [start, start + words.length]
}

/** A reading from words instead of offsets. */
export function buildReading(sketch: ReadingSketch): Reading {
  const { article, attributions = [], entities = [], times = [], notices = [] } = sketch
  const { text } = article
  return {
    hearsay: '1',
    article: { id: articleId('article-1'), textHash: `sha256:${'0'.repeat(64)}`, ...article },
    notices,
    sentences: [[0, text.length]],
    times: times.map(([words, value]): TimeExpression => {
      return { span: find(text, words, 0), text: words, value, type: 'date' }
    }),
    entities: entities.map((one) => buildEntity(text, one)),
    attributions: attributions.map((one) => buildAttribution(text, one)),
  }
}

function buildEntity(text: string, { id, name, type, roles = [], mentions }: EntitySketch): Entity {
  let from = 0
  return {
    id: entityId(id),
    name,
    type,
    roles,
    mentions: mentions.map(([words, kind]) => {
      const span = find(text, words, from)
      from = span[1]
      return { span, text: words, kind }
    }),
  }
}

function buildAttribution(text: string, sketch: AttributionSketch): Attribution {
  const { id, after, source, entity, cue, content, about, nestedIn, ...told } = sketch
  const from = after === undefined ? 0 : find(text, after, 0)[0]
  const part = (words: string | readonly string[]): Part =>
    partAt(
      text,
      [words].flat().map((one) => find(text, one, from)),
    )
  const who = (words: string): Source => ({
    ...part(words),
    ...(entity !== undefined && { entityId: entityId(entity) }),
  })
  return {
    id: attributionId(id),
    ...(source !== undefined && { source: who(source) }),
    cue: part(cue === '' ? [] : cue),
    ...(content !== undefined && { content: part(content) }),
    form: 'indirect',
    stance: 'asserts',
    certainty: 'certain',
    sourceKind: 'person',
    ...(about !== undefined && { about: attributionId(about) }),
    ...(nestedIn !== undefined && { nestedIn: attributionId(nestedIn) }),
    rule: 'by-hand',
    confidence: 0.9,
    ...told,
  }
}
