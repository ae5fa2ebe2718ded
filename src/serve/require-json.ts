import type { MiddlewareHandler } from 'hono'
import { problemResponse } from './problem.ts'

/** A form or a text body needs no leave from the browser to be sent from another site; JSON does. */
export const requireJson: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST' || /^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) return next()
  const detail = 'Expected a body of type application/json'
  return problemResponse(c, { status: 415, code: 'request.invalid', detail })
}
