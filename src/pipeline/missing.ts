import { HearsayError } from '../core/error.ts'

/** The error for what the ledger does not hold. */
export function missing(kind: string, id: string, place = 'the ledger'): HearsayError {
  return new HearsayError('request.not-found', `Expected ${kind} ${id} in ${place}, found none`)
}
