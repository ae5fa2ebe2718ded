import { z } from 'zod'
import { instantForms, parseInstant } from '../../core/instant.ts'
import { statuses } from '../../core/ledger.ts'
import { certainties, stances } from '../../core/reading.ts'

/** `null` and a blank say the same as a missing key. */
const fact = z.string().trim().max(2000).nullish()
const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

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
})
