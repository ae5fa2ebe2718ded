import { z } from 'zod'
import { articleId, attributionId, entityId } from '../core/ids.ts'
import {
  certainties,
  dateOrigins,
  datePrecisions,
  entityTypes,
  forms,
  mentionKinds,
  sourceKinds,
  stances,
  timeTypes,
} from '../core/reading.ts'
import { fact, givenDate, instant, webAddress } from './line-schema.ts'

const offset = z.int().nonnegative()
const span = z.tuple([offset, offset]).readonly()
const part = z.object({ spans: z.array(span).min(1).max(1000), text: z.string() })
const word = fact.exactOptional()
const idLength = 'expected 1 to 500 characters'
const identifier = z.string().min(1, idLength).max(500, idLength)

const article = z.object({
  id: identifier.transform(articleId),
  url: webAddress.exactOptional(),
  originalUrl: webAddress.exactOptional(),
  title: word,
  outlet: word,
  byline: word,
  publishedAt: givenDate.exactOptional(),
  publishedPrecision: z.enum(datePrecisions).exactOptional(),
  publishedFrom: z.enum(dateOrigins).exactOptional(),
  modifiedAt: givenDate.exactOptional(),
  language: word,
  text: z.string().min(1, 'expected words, got none'),
  textHash: z
    .string()
    .regex(/^sha256:[\da-f]{64}$/)
    .exactOptional(),
  pageHash: z
    .string()
    .regex(/^sha256:[\da-f]{64}$/)
    .exactOptional(),
  fetchedAt: instant.exactOptional(),
})

const attribution = z.object({
  id: identifier.transform(attributionId),
  source: part.extend({ entityId: identifier.transform(entityId).exactOptional() }).exactOptional(),
  cue: part,
  content: part.exactOptional(),
  form: z.enum(forms),
  stance: z.enum(stances),
  certainty: z.enum(certainties),
  sourceKind: z.enum(sourceKinds),
  speaker: word,
  about: identifier.transform(attributionId).exactOptional(),
  nestedIn: identifier.transform(attributionId).exactOptional(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
})

const entity = z.object({
  id: identifier.transform(entityId),
  name: z.string(),
  type: z.enum(entityTypes),
  roles: z.array(z.string()).default([]),
  mentions: z.array(z.object({ span, text: z.string(), kind: z.enum(mentionKinds) })).default([]),
})

/** The JSON line of a reading, without blanks. Lists that another reader left out are empty. */
export const readingSchema = z.object({
  hearsay: z.literal('1'),
  fetchedAt: instant.exactOptional(),
  article,
  notices: z.array(z.object({ code: z.string(), message: z.string(), span: span.exactOptional() })).default([]),
  sentences: z.array(span).default([]),
  times: z.array(z.object({ span, text: z.string(), value: z.string(), type: z.enum(timeTypes) })).default([]),
  entities: z.array(entity).default([]),
  attributions: z.array(attribution).default([]),
})
