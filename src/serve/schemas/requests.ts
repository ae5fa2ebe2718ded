import { z } from 'zod'

const fact = z.string().max(2000).optional()

/** A text or a page, and what is known about it. */
export const readRequestSchema = z
  .object({
    text: z.string().min(1).optional(),
    html: z.string().min(1).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    title: fact,
    publishedAt: fact,
    outlet: fact,
  })
  .refine((request) => (request.text === undefined) !== (request.html === undefined), {
    message: 'Expected either "text" or "html"',
  })
  .meta({ id: 'ReadRequest' })

/** Which stretch of a list. */
export const pageQuerySchema = z.object({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})
