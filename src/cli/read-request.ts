import type { Input } from '../core/input.ts'
import type { Reading } from '../core/reading.ts'
import type { ReaderPool } from '../pipeline/index.ts'
import type { ReadRequest } from '../serve/index.ts'

const name = 'the report in the request'

/** Reads single reports for the API in a pool of readers. What it gives throws the `HearsayError` of one that cannot be read. */
export function createRequestReader(pool: ReaderPool): (request: ReadRequest) => Promise<Reading> {
  return async ({ text, html = '', ...given }) => {
    const input: Input =
      text === undefined
        ? { kind: 'page', name, given, bytes: new TextEncoder().encode(html), contentType: 'text/html; charset=utf-8' }
        : { kind: 'text', name, given, text }
    const outcome = await pool.read(input)
    if (outcome.kind === 'failed') throw outcome.error
    return outcome.reading
  }
}
