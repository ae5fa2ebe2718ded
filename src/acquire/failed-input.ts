import type { HearsayError } from '../core/error.ts'
import type { GivenFacts, Input } from '../core/input.ts'

/** An input that could not be opened, with the reason. */
export function failedInput(name: string, given: GivenFacts, error: HearsayError): Input {
  return { kind: 'failed', name, given, error }
}
