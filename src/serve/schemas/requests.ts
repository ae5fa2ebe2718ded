import { z } from 'zod'
import { instantForms, parseInstant, toMoment } from '../../core/instant.ts'
import { statuses } from '../../core/ledger.ts'
import { certainties, stances } from '../../core/reading.ts'
import { isAddress } from './parts.ts'

/** `null` and a blank say the same as a missing key. */
const fact = z.string().trim().max(2000).nullish()

/** A text or a page, and what is known about it. */
export const readRequestSchema = z
  .object({
    text: z.string().nullish(),
    html: z.string().nullish(),
    url: fact.refine((text) => !text || isAddress(text), 'Expected an http or https address'),
    title: fact,
    publishedAt: fact.refine((text) => !text || parseInstant(text) !== undefined, `Expected ${instantForms}`),
    outlet: fact,
  })
  .refine(({ text, html }) => !text !== !html, { message: 'Expected either "text" or "html"' })
  .meta({ id: 'ReadRequest' })

/** Which stretch of a list. */
export const pageQuerySchema = z.object({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})

const moment = z
  .string()
  .trim()
  .refine((text) => parseInstant(text) !== undefined, `Expected ${instantForms}`)

/** As of when, and how to find what went by another id then than now. */
export const asOfSchema = z.object({
  asOf: z
    .string()
    .trim()
    .max(100)
    .refine((text) => toMoment(text) !== undefined, `Expected ${instantForms}`)
    .optional()
    .meta({ description: 'Answer as of this moment, from what was published by then; a day means its end' }),
  via: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'With asOf: an article in it, where the ledger of now has another id' }),
})

/** What is searched, and where. */
export const searchQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().min(1).max(500),
  story: z.string().max(100).optional(),
  outlet: z.string().trim().min(1).max(200).optional(),
  from: moment.optional(),
  to: moment.optional(),
  speaker: z.string().trim().min(1).max(200).optional(),
  stance: z.enum(stances).optional(),
  certainty: z.enum(certainties).optional(),
  status: z.enum(statuses).optional(),
  ...asOfSchema.shape,
})
