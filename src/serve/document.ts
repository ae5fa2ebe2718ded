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

/** What every route may answer when it cannot answer. */
export const problems = {
  400: problem('The request is not one that this address answers'),
  404: problem('The ledger holds nothing by this name'),
} as const

/** A JSON answer of one shape. */
export const answer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** What is there, or our "not found", which says what was looked for. */
export function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new HearsayError('request.not-found', `Expected ${name} in the ledger, found none`)
  return thing
}

export { createRoute }
