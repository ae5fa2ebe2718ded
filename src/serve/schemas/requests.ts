import { z } from 'zod'
import { instantForms, parseInstant } from '../../core/instant.ts'

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
