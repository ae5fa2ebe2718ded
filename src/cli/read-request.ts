import type { Input } from '../core/input.ts'
import type { Reading } from '../core/reading.ts'
import { readInputs } from '../pipeline/index.ts'
import type { ReadRequest } from '../serve/index.ts'

const name = 'the report in the request'

/** Reads one report for the API, in a worker of its own. Throws the `HearsayError` of one that cannot be read. */
export function createRequestReader(now: () => string): (request: ReadRequest) => Promise<Reading> {
  return async ({ text, html, ...given }) => {
    const input: Input =
      text === undefined
        ? { kind: 'page', name, given, bytes: new TextEncoder().encode(html ?? ''), contentType: 'text/html; charset=utf-8' }
        : { kind: 'text', name, given, text }
    for await (const outcome of readInputs(only(input), { jobs: 1, now })) {
      if (outcome.kind === 'failed') throw outcome.error
      return outcome.reading
    }
    throw new TypeError('Expected one outcome for one input, got none')
  }
}

async function* only(input: Input): AsyncIterable<Input> {
  yield input
}
