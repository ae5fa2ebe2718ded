import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import type { BlankEnv } from 'hono/types'
import { HearsayError } from '../core/error.ts'
import { problemSchema } from './schemas.ts'

/** An app whose routes stand in the OpenAPI document. */
export type Api = OpenAPIHono<BlankEnv>

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** What a route may answer when it cannot answer. */
export const problems = {
  400: problem('The request is not one that this address answers'),
  404: problem('The ledger holds nothing by this name'),
  409: problem('The correction would change nothing'),
  413: problem('The body is too large'),
  415: problem('The body is not application/json'),
  422: problem('The document is not one that can be read'),
} as const

/** What asking another server may answer, beside what every route may. */
export const fetchProblems = {
  422: problem('There is no feed at that address, or it may not be fetched'),
  501: problem('This server looks up no feeds'),
  502: problem('The other server cannot be reached, or answers with an error'),
  503: problem('Too many addresses are being looked up, or the ledger cannot be read or written'),
  504: problem('The other server does not answer in time'),
} as const

/** What reading may answer, beside what every route may. */
export const readProblems = {
  400: problems[400],
  413: problems[413],
  415: problems[415],
  422: problem('The report cannot be read'),
  503: {
    ...problem('Too many reports are being read; ask again later'),
    headers: { 'retry-after': { description: 'Seconds', schema: { type: 'integer' as const } } },
  },
} as const

/** What every route may answer. */
export const commonProblems = {
  403: problem('The Host header names another server'),
  500: problem('Our fault; the server’s log says why'),
  503: problem('The ledger cannot be read or written'),
} as const

/** A JSON answer of one shape. */
export const answer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** What is there, or our "not found", which says what was looked for, and as of when. */
export function found<Thing>(thing: Thing | undefined, name: string, asOf?: string): Thing {
  if (thing !== undefined) return thing
  const then = `: it had not begun by then, or went by another id`
  const message = asOf === undefined ? ', found none' : ` as it stood at ${asOf}, found none${then}`
  throw new HearsayError('request.not-found', `Expected ${name} in the ledger${message}`)
}

export { createRoute }
