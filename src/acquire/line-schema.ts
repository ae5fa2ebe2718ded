import { z } from 'zod'
import { instantForms, parseInstant } from '../core/instant.ts'

/** A day or a moment in ISO 8601, with or without a zone; the day must exist. */
export const givenDate = z
  .string()
  .trim()
  .refine((text) => parseInstant(text) !== undefined, `expected ${instantForms}`)

/** A moment with its zone. */
export const instant = givenDate.refine(
  (text) => parseInstant(text)?.form === 'zoned',
  'expected an instant with its zone, such as 2024-08-06T07:10:00Z',
)

/** An address that a person may be led to. */
export const webAddress = z
  .string()
  .trim()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'expected an http or https address')

/** A word or more about a report. */
export const fact = z.string().trim()

/** One line of `--input jsonl`, without blanks. Unknown keys are ignored. */
export const lineSchema = z.object({
  id: z
    .union([z.string().min(1).max(500), z.number().transform(String)], 'expected 1 to 500 characters or a number')
    .exactOptional(),
  text: z.string().exactOptional(),
  html: z.string().exactOptional(),
  file: z.string().min(1, 'expected the path of a page').max(4000, 'expected at most 4000 characters').exactOptional(),
  contentType: fact.max(200, 'expected at most 200 characters').exactOptional(),
  url: webAddress.exactOptional(),
  title: fact.exactOptional(),
  byline: fact.exactOptional(),
  publishedAt: givenDate.exactOptional(),
  modifiedAt: givenDate.exactOptional(),
  outlet: fact.exactOptional(),
  fetchedAt: instant.exactOptional(),
})

/** What may be known about a report or not. Texts and parts may be blank and say something by it. */
const facts = new Set(
  'id contentType url title byline outlet language speaker publishedAt modifiedAt fetchedAt'.split(' '),
)

/** Deeper than any key that we know: a list nested a hundred thousand times would overflow the stack. */
const mostDepth = 8

/** A JSON value without what says that it says nothing: `null`, and a fact of no words. Our documents leave the key out. */
export function withoutBlanks(value: unknown, depth = 0): unknown {
  if (depth > mostDepth) return value
  if (Array.isArray(value)) return value.map((inner) => withoutBlanks(inner, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  const isBlank = (key: string, inner: unknown): boolean =>
    inner === null || (typeof inner === 'string' && facts.has(key) && inner.trim() === '')
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      isBlank(key, inner) ? [] : [[key, withoutBlanks(inner, depth + 1)]],
    ),
  )
}

/** The first thing wrong with a line, in words: "publishedAt: expected a day …". */
export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue) return 'the line does not fit'
  const path = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return `${path.replace(/^\./, '') || 'the line'}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`
}
