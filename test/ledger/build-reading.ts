import { articleId, attributionId, revisionId } from '../../src/core/ids.ts'
import type { FiledReading } from '../../src/core/ledger.ts'
import type { Attribution, Certainty, Entity, SourceKind, Stance } from '../../src/core/reading.ts'
import type { Part } from '../../src/core/span.ts'

/** One act of saying, by its words: they must stand in the text. */
export interface Said {
  readonly content: string
  readonly by?: string
  readonly stance?: Stance
  readonly certainty?: Certainty
  readonly kind?: SourceKind
  /** Position in the list of the attribution that this one answers. */
  readonly about?: number
  /** Position in the list of the attribution within whose content this one stands. */
  readonly within?: number
  /** The words that signal it, which must stand in the text; else they are empty. */
  readonly cue?: string
  /** The words that say who speaks. */
  readonly source?: string
}

/** A report as a test writes it. */
export interface Report {
  readonly id: string
  readonly outlet: string
  readonly at: string
  readonly text: string
  readonly said?: readonly Said[]
  readonly title?: string
  readonly byline?: string
  readonly revision?: string
  readonly modifiedAt?: string
  readonly entities?: readonly Entity[]
}

/** A filed reading, built by hand: seen a minute after it went up. */
export function buildReading(report: Report): FiledReading {
  const { id, outlet, at, text, title, byline, revision = '1', modifiedAt } = report
  const seen = new Date(Date.parse(modifiedAt ?? at) + 60_000).toISOString()
  return {
    articleId: articleId(id),
    revisionId: revisionId(`${id}.${revision}`),
    externalId: `${id}.${revision}`,
    seenAt: seen,
    reading: {
      hearsay: '1',
      article: {
        id: articleId(id),
        outlet,
        publishedAt: at,
        ...(title !== undefined && { title }),
        ...(byline !== undefined && { byline }),
        ...(modifiedAt !== undefined && { modifiedAt }),
        text,
        textHash: `sha256:${id}.${revision}`,
      },
      notices: [],
      sentences: [],
      times: [],
      entities: report.entities ?? [],
      attributions: (report.said ?? []).map((said, index) => toAttribution(text, said, index)),
    },
  }
}

function toAttribution(text: string, said: Said, index: number): Attribution {
  const content = findPart(text, said.content)
  const start = content.spans[0]?.[0] ?? 0
  return {
    id: attributionId(`a${index}`),
    cue: said.cue === undefined ? { spans: [[start, start]], text: '' } : findPart(text, said.cue),
    ...(said.source !== undefined && { source: findPart(text, said.source) }),
    content,
    form: 'indirect',
    stance: said.stance ?? 'asserts',
    certainty: said.certainty ?? 'certain',
    sourceKind: said.kind ?? (said.by === undefined ? 'unspecified' : 'organization'),
    ...(said.by !== undefined && { speaker: said.by }),
    ...(said.within !== undefined && { nestedIn: attributionId(`a${said.within}`) }),
    ...(said.about !== undefined && { about: attributionId(`a${said.about}`) }),
    rule: 'test',
    confidence: 1,
  }
}

function findPart(text: string, words: string): Part {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`Expected the text to hold “${words}”`)
  return { spans: [[start, start + words.length]], text: words }
}
