import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HearsayError } from '../core/error.ts'

/** Refuses bodies that are too large: `thing` is what was expected, "a correction". */
export function limitBody(thing: string, maxSize: number, advice = ''): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new HearsayError('input.too-large', `Expected ${thing} of at most ${maxSize / 1024 / 1024} MiB${advice}`)
    },
  })
}
