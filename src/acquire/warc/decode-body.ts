import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { joinChunks } from './join-chunks.ts'

/** The bytes of a page, and what was wrong with how they were sent. */
export interface DecodedBody {
  readonly bytes: Buffer
  readonly doubts: readonly string[]
}

const mostCodings = 3

/** A body put together and unpacked. Throws `RangeError` with what was wrong where that cannot be done. */
export function decodeBody(raw: Buffer, headers: ReadonlyMap<string, string>, maxBody: number): DecodedBody {
  const doubts: string[] = []
  const codings = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > mostCodings)
    throw new RangeError(`expected at most ${mostCodings} content encodings, got ${codings.length}`)
  let bytes = dechunk(raw, headers, doubts)
  for (const coding of codings.toReversed()) bytes = unpackAs(coding, bytes, { maxBody, doubts })
  for (let times = 0; isGzip(bytes) && times < mostCodings; times += 1) {
    doubts.push('it is packed once more than it says')
    bytes = unpackAs('gzip', bytes, { maxBody, doubts })
  }
  if (bytes.length > maxBody) throw new RangeError(`expected a page of at most ${maxBody} bytes, got more`)
  return { bytes, doubts }
}

function dechunk(raw: Buffer, headers: ReadonlyMap<string, string>, doubts: string[]): Buffer {
  const isSaid = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  // No page begins with a number on a line of its own.
  if (!isSaid && !/^[\da-f]{1,8}\r\n/i.test(raw.toString('latin1', 0, 10))) return raw
  const joined = joinChunks(raw)
  // Many archives keep the header of a body that they have already put together.
  if (!joined) return raw
  if (!isSaid) {
    if (joined.broke !== undefined) return raw
    doubts.push('it is in chunks, of which it does not say a word')
  } else if (joined.broke !== undefined) doubts.push(joined.broke)
  return joined.bytes
}

interface Unpacking {
  readonly maxBody: number
  readonly doubts: string[]
}

function unpackAs(coding: string, bytes: Buffer, { maxBody: maxOutputLength, doubts }: Unpacking): Buffer {
  const unpackWith = unpackerOf(coding, bytes)
  if (!unpackWith) return bytes
  try {
    return unpackWith(bytes, { maxOutputLength })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'Z_BUF_ERROR' && coding !== 'br') {
      doubts.push('its packed body is cut')
      return unpackWith(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
    }
    const what =
      error.code === 'ERR_BUFFER_TOO_LARGE' ? `it unpacks to more than ${maxOutputLength} bytes` : error.message
    throw new RangeError(`expected a body packed with ${coding}, ${what}`, { cause: error })
  }
}

type Unpacker = (bytes: Buffer, options: { readonly maxOutputLength: number; readonly finishFlush?: number }) => Buffer

/** What unpacks a body; nothing for one that an archive has already unpacked. */
function unpackerOf(coding: string, bytes: Buffer): Unpacker | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(bytes) ? gunzipSync : undefined
    case 'deflate':
      if (bytes[0] === 0x78) return inflateSync
      return looksLikeText(bytes) ? undefined : inflateRawSync
    case 'br':
      return looksLikeText(bytes)
        ? undefined
        : (packed, { maxOutputLength }) => brotliDecompressSync(packed, { maxOutputLength })
    default:
      if (looksLikeText(bytes)) return undefined
      throw new RangeError(
        `expected a body packed with gzip, deflate or br, got ${JSON.stringify(coding.slice(0, 40))}`,
      )
  }
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8

/** Whether bytes begin as a page does. */
function looksLikeText(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 32)
  return /^(?:\xef\xbb\xbf)?\s*</.test(start) || /^[\t\r\n\x20-\x7e]{4,}$/.test(start) || bytes.length === 0
}
