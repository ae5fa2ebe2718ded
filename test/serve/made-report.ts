import { articleId, attributionId, revisionId } from '../../src/core/ids.ts'
import type { FiledReading, LedgerArticle } from '../../src/core/ledger.ts'
import type { Attribution, Certainty, Stance } from '../../src/core/reading.ts'
import { type Part, partAt, type Span } from '../../src/core/span.ts'

/** One act of saying, by its words. */
export interface Saying {
  readonly source?: string
  readonly cue: string
  readonly content: string
  readonly stance: Stance
  readonly certainty?: Certainty
  readonly speaker?: string
}

export interface Report {
  readonly id: string
  readonly revision?: string
  readonly outlet: string
  readonly title: string
  readonly byline?: string
  readonly url?: string
  readonly publishedAt: string
  readonly seenAt: string
  readonly text: string
  readonly sayings: readonly Saying[]
}

/** Where words stand in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`Expected "${words}" in "${text}"`)
  return [start, start + words.length]
}

const partOf = (text: string, words: string): Part => partAt(text, [spanOf(text, words)])

function toAttribution(text: string, saying: Saying, index: number): Attribution {
  return {
    id: attributionId(`a${index + 1}`),
    ...(saying.source !== undefined && { source: partOf(text, saying.source) }),
    cue: partOf(text, saying.cue),
    content: partOf(text, saying.content),
    form: 'indirect',
    stance: saying.stance,
    certainty: saying.certainty ?? 'certain',
    sourceKind: 'person',
    ...(saying.speaker !== undefined && { speaker: saying.speaker }),
    rule: 'made by hand',
    confidence: 0.9,
  }
}

const sentencesOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[^.\n]+[.\n]?/g)].map(({ index, 0: words }): Span => [index, index + words.length])

/** A report as a reader would have read it. */
export function toFiled(report: Report): FiledReading {
  const { id, revision = `${id}-1`, text, sayings, seenAt, outlet, title, byline, url, publishedAt } = report
  return {
    articleId: articleId(id),
    revisionId: revisionId(revision),
    seenAt,
    reading: {
      hearsay: '1',
      article: {
        id: articleId(id),
        outlet,
        title,
        publishedAt,
        ...(byline !== undefined && { byline }),
        ...(url !== undefined && { url }),
        text,
        textHash: `sha256:${revision}`,
      },
      notices: [],
      sentences: sentencesOf(text),
      times: [],
      entities: [],
      attributions: sayings.map((saying, index) => toAttribution(text, saying, index)),
    },
  }
}

/** The article of one or more filed texts, oldest first. */
export function toArticle(filed: readonly FiledReading[], more: Partial<LedgerArticle>): LedgerArticle {
  const [first] = filed
  if (!first) throw new RangeError('Expected a text')
  const { outlet, title, byline, url, publishedAt } = first.reading.article
  return {
    id: first.articleId,
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...more,
    revisions: filed.map(({ revisionId: id, seenAt, reading }) => ({
      id,
      seenAt,
      textHash: reading.article.textHash,
      text: reading.article.text,
    })),
  }
}
