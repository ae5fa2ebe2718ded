import { type DecodedBody, decodeBody } from './decode-body.ts'
import { findHeadEnd, parseHeaderLines } from './warc-record.ts'

/** An HTTP response as an archive keeps it. `body` puts it together and unpacks it. */
export interface HttpResponse {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** Throws `RangeError` with what was wrong. */
  readonly body: () => DecodedBody
}

const maxHead = 256 * 1024

/** The response in a block of bytes. Throws `RangeError` with what was wrong. */
export function parseHttpResponse(block: Buffer, maxBody: number): HttpResponse {
  const start = block.toString('latin1', 0, 64)
  const status = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})(?!\d)/.exec(start)?.[1]
  if (status === undefined) {
    const got = JSON.stringify(start.split(/\r?\n/, 1)[0]?.slice(0, 40) ?? '')
    throw new RangeError(`expected an HTTP status line, got ${got}`)
  }
  const end = findHeadEnd(block.subarray(0, maxHead))
  const [, ...lines] = block.toString('latin1', 0, end?.head ?? maxHead).split(/\r?\n/)
  const headers = parseHeaderLines(lines)
  return {
    status: Number(status),
    headers,
    body: () => {
      if (!end) throw new RangeError('expected an empty line after the HTTP headers, got none')
      return decodeBody(block.subarray(end.body), headers, maxBody)
    },
  }
}
