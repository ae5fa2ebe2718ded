import type { ArticleId, AttributionId, EntityId } from './ids.ts'
import type { Part, Span } from './span.ts'

/** What the source does with the content. */
export const stances = [
  'asserts',
  'denies',
  'accuses',
  'confirms',
  'speculates',
  'promises',
  'demands',
  'asks',
  'declines',
] as const
export type Stance = (typeof stances)[number]

/** How sure the source is, or the writer where no source is named. */
export const certainties = ['certain', 'probable', 'possible', 'unknown'] as const
export type Certainty = (typeof certainties)[number]

export const sourceKinds = [
  'person',
  'organization',
  'government',
  'state-media',
  'media',
  'document',
  'anonymous',
  'unspecified',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** How much of the content stands in quotation marks: all, none, some. */
export const forms = ['direct', 'indirect', 'mixed'] as const
export type Form = (typeof forms)[number]

export const entityTypes = ['person', 'organization', 'location', 'event', 'product', 'other'] as const
export type EntityType = (typeof entityTypes)[number]

export const mentionKinds = ['name', 'nominal', 'pronoun'] as const
export type MentionKind = (typeof mentionKinds)[number]

export const timeTypes = ['date', 'time', 'duration', 'set'] as const
export type TimeType = (typeof timeTypes)[number]

/** Where a publication date was found. */
export const dateOrigins = ['json-ld', 'meta', 'markup', 'visible', 'address', 'feed', 'given'] as const
export type DateOrigin = (typeof dateOrigins)[number]

export const datePrecisions = ['second', 'minute', 'day'] as const
export type DatePrecision = (typeof datePrecisions)[number]

/** A doubt that we want the reader to see. */
export interface Notice {
  readonly code: string
  readonly message: string
  readonly span?: Span
}

/** What is known about an article without reading its sentences. Instants are ISO 8601 as the page gives them. */
export interface ArticleFacts {
  readonly url?: string
  /** The address elsewhere that the page names as the one of its text. */
  readonly originalUrl?: string
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly publishedAt?: string
  readonly publishedPrecision?: DatePrecision
  readonly publishedFrom?: DateOrigin
  readonly modifiedAt?: string
  /** BCP 47, as "en". */
  readonly language?: string
}

/** One published text, as it was when it was seen. `text` never changes: a correction is a new revision. */
export interface Article extends ArticleFacts {
  readonly id: ArticleId
  readonly text: string
  /** `sha256:` and 64 hexadecimal digits, over the text in UTF-8. */
  readonly textHash: string
  /** The same over the bytes of the page, when there was one. */
  readonly pageHash?: string
}

/** Words that name a time. `value` is TIMEX3/ISO 8601: "2023-07-26", "2023-W30", "P3D". */
export interface TimeExpression {
  readonly span: Span
  readonly text: string
  readonly value: string
  readonly type: TimeType
}

/** Words that name an entity. */
export interface Mention {
  readonly span: Span
  readonly text: string
  readonly kind: MentionKind
}

/** Somebody or something that an article names, with all the places where it does. */
export interface Entity {
  readonly id: EntityId
  readonly name: string
  readonly type: EntityType
  /** Offices and descriptions given by the text: "Defence Minister of Russia". */
  readonly roles: readonly string[]
  readonly mentions: readonly Mention[]
}

/** The words that say who speaks. */
export interface Source extends Part {
  readonly entityId?: EntityId
}

/** One act of saying. */
export interface Attribution {
  readonly id: AttributionId
  /** Absent when nobody is named: "reportedly". */
  readonly source?: Source
  readonly cue: Part
  /** Absent for a bare refusal: "declined to comment". */
  readonly content?: Part
  readonly form: Form
  readonly stance: Stance
  readonly certainty: Certainty
  readonly sourceKind: SourceKind
  /** Who speaks, after coreference and metonymy. Several are joined with "; ". */
  readonly speaker?: string
  /** The attribution that a denial, confirmation or doubt answers. */
  readonly about?: AttributionId
  /** The smallest attribution whose content holds this one's cue. */
  readonly nestedIn?: AttributionId
  /** What fired. */
  readonly rule: string
  /** 0 to 1: how sure we are of this reading, never of the claim. */
  readonly confidence: number
}

/** What the sentences of one text give. */
export interface TextReading {
  readonly notices: readonly Notice[]
  readonly sentences: readonly Span[]
  readonly times: readonly TimeExpression[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
}

/** One article, read. The JSON document of the contract. */
export interface Reading extends TextReading {
  readonly hearsay: '1'
  readonly article: Article
}
