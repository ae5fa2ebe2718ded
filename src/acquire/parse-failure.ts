import { z } from 'zod'
import { errorCodes, HearsayError } from '../core/error.ts'

const schema = z.object({ error: z.object({ code: z.enum(errorCodes), message: z.string() }) })

/** Why a report could not be read, where a line among readings says so in the reading's place. */
export function parseFailure(value: object): HearsayError | undefined {
  if ('hearsay' in value || !('error' in value)) return undefined
  const parsed = schema.safeParse(value)
  return parsed.success ? new HearsayError(parsed.data.error.code, parsed.data.error.message) : undefined
}
