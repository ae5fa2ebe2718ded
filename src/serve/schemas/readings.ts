import { z } from 'zod'
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
} from '../../core/reading.ts'
import { id, instant, list, part, span } from './parts.ts'

const readArticle = z.object({
  id,
  url: z.string().optional(),
  originalUrl: z.string().optional(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  byline: z.string().optional(),
  publishedAt: z.string().optional(),
  publishedPrecision: z.enum(datePrecisions).optional(),
  publishedFrom: z.enum(dateOrigins).optional(),
  modifiedAt: z.string().optional(),
  language: z.string().optional(),
  text: z.string(),
  textHash: z.string(),
  pageHash: z.string().optional(),
})

const attribution = z
  .object({
    id,
    source: part.extend({ entityId: id.optional() }).optional(),
    cue: part,
    content: part.optional(),
    form: z.enum(forms),
    stance: z.enum(stances),
    certainty: z.enum(certainties),
    sourceKind: z.enum(sourceKinds),
    speaker: z.string().optional(),
    about: id.optional(),
    nestedIn: id.optional(),
    rule: z.string(),
    confidence: z.number(),
  })
  .meta({ id: 'Attribution' })

const entity = z.object({
  id,
  name: z.string(),
  type: z.enum(entityTypes),
  roles: list(z.string()),
  mentions: list(z.object({ span, text: z.string(), kind: z.enum(mentionKinds) })),
})

/** One article, read. */
export const readingSchema = z
  .object({
    hearsay: z.literal('1'),
    article: readArticle,
    notices: list(z.object({ code: z.string(), message: z.string(), span: span.optional() })),
    sentences: list(span),
    times: list(z.object({ span, text: z.string(), value: z.string(), type: z.enum(timeTypes) })),
    entities: list(entity),
    attributions: list(attribution),
  })
  .meta({ id: 'Reading' })

/** What was read in one text of an article. */
export const articleReadingSchema = z
  .object({
    articleId: id,
    revisionId: id,
    externalId: z.string().optional(),
    seenAt: instant,
    reading: readingSchema,
    isArchived: z.boolean().meta({ description: 'Whether its page is kept, and can be shown' }),
  })
  .meta({ id: 'ArticleReading' })
