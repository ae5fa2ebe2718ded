import { z } from 'zod'
import { instantForms, parseInstant } from '../core/instant.ts'

/** A day or a moment in ISO 8601, with or without a zone; the day must exist. */
export const givenDate = z.string().refine((text) => parseInstant(text) !== undefined, `expected ${instantForms}`)

/** A moment with its zone. */
export const instant = givenDate.refine(
  (text) => parseInstant(text)?.form === 'zoned',
  'expected an instant with its zone, such as 2024-08-06T07:10:00Z',
)

/** An address that a person may be led to. */
export const webAddress = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'expected an http or https address')

/** One line of `--input jsonl`, `null` taken out. Unknown keys are ignored. */
export const lineSchema = z.object({
  id: z.union([z.string().min(1).max(500), z.number().transform(String)]).exactOptional(),
  text: z.string().exactOptional(),
  html: z.string().exactOptional(),
  file: z.string().min(1).max(4000).exactOptional(),
  contentType: z.string().max(200).exactOptional(),
  url: webAddress.exactOptional(),
  title: z.string().exactOptional(),
  byline: z.string().exactOptional(),
  publishedAt: givenDate.exactOptional(),
  modifiedAt: givenDate.exactOptional(),
  outlet: z.string().exactOptional(),
  fetchedAt: instant.exactOptional(),
})

/** A JSON value without any `null`: the gold files write it where our documents leave the key out. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  )
}

/** The first thing wrong with a line, in words: "publishedAt: expected a day …". */
export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue) return 'the line does not fit'
  const path = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return `${path.replace(/^\./, '') || 'the line'}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`
}
