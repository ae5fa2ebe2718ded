import { toInstant } from '../core/instant.ts'
import { webAddress } from './line-schema.ts'
import type { SavedFrom } from './saved-page.ts'
import { findHeadEnd, parseHeaderLines } from './warc/warc-record.ts'

/** The page of a web archive in one file (MHTML, RFC 2557), without its pictures. */
export interface MhtmlPage {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly from: SavedFrom
}

/** Pictures stand in it, in base 64: it is larger than its page. */
export const maxMhtmlBytes = 64 * 1024 * 1024

const mostParts = 10_000

/** Whether a file begins as one that a browser saved as a whole: like a letter with several parts. */
export function isMhtml(start: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(start.subarray(0, 4096))
  return (
    /^[A-Za-z-]{2,40}: /.test(text) &&
    /^MIME-Version: /im.test(text) &&
    /^Content-Type: multipart\/related/im.test(text)
  )
}

/** The page of an MHTML file: its first part that is HTML. Throws `RangeError` where there is none. */
export function parseMhtml(bytes: Uint8Array): MhtmlPage {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const { headers, body } = parsePart(file)
  const boundary = /boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(headers.get('content-type') ?? '')
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`
  if (mark === '--') throw new RangeError('expected a boundary between its parts, got none')
  let from = body.indexOf(mark)
  for (let count = 0; from >= 0 && count < mostParts; count += 1) {
    const next = body.indexOf(mark, from + mark.length)
    const part = parsePart(body.subarray(body.indexOf(10, from) + 1, next < 0 ? body.length : next))
    const contentType = part.headers.get('content-type') ?? ''
    if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) {
      const url = headers.get('snapshot-content-location') ?? part.headers.get('content-location')
      const encoding = part.headers.get('content-transfer-encoding') ?? ''
      return { bytes: decodePart(part.body, encoding), contentType, from: toSavedFrom(url, headers.get('date')) }
    }
    from = next
  }
  throw new RangeError('expected a part that is HTML, got none')
}

function parsePart(bytes: Buffer): { readonly headers: ReadonlyMap<string, string>; readonly body: Buffer } {
  const end = findHeadEnd(bytes)
  if (!end) throw new RangeError('expected an empty line after the headers of a part, got none')
  const head = bytes.toString('latin1', 0, Math.min(end.head, 64 * 1024))
  return { headers: parseHeaderLines(head.split(/\r?\n/)), body: bytes.subarray(end.body) }
}

function decodePart(body: Buffer, encoding: string): Buffer {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64')
    case 'quoted-printable': {
      const joined = body.toString('latin1').replace(/=\r?\n/g, '')
      const text = joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      return Buffer.from(text, 'latin1')
    }
    default:
      return body
  }
}

function toSavedFrom(url: string | undefined, date: string | undefined): SavedFrom {
  const address = webAddress.safeParse(url)
  const time = Date.parse(date ?? '')
  const fetchedAt = Number.isNaN(time) ? undefined : toInstant(new Date(time).toISOString())
  return { ...(address.success && { url: address.data }), ...(fetchedAt !== undefined && { fetchedAt }) }
}
