import { z } from 'zod'

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const moment = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/

/** A day or a moment in ISO 8601, with or without a zone; the day must exist. */
export const givenDate = z.string().refine((text) => {
  const date = moment.exec(text)?.[1] ?? text
  return day.test(date) && isDay(date)
}, 'expected a day or an instant such as 2024-08-06 or 2024-08-06T07:10:00+03:00')

/** A moment with its zone. */
export const instant = givenDate.refine(
  (text) => moment.exec(text)?.[2] !== undefined,
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

function isDay(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
}

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
