import { z } from 'zod'
import { list } from './parts.ts'

/** `{ items, next? }` of something. */
export const listSchema = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({ items: list(entry), next: z.string().optional() })

/** Every error: RFC 9457, with our code. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'Problem' })
