import { isBomb, isGzip, unpackCoding } from './unpack-coding.ts'
import { joinChunks } from './warc/join-chunks.ts'

/** What unpacking may come to. */
export interface UnpackLimits {
  readonly maxBytes: number
  readonly maxRatio: number
  readonly ratioFromBytes: number
}

/** A body as it was meant. `odd` says what was not as the headers say; `isCut` that its end is missing. */
export type Undone =
  | { readonly kind: 'undone'; readonly bytes: Buffer; readonly isCut: boolean; readonly odd: readonly string[] }
  | { readonly kind: 'too-large' | 'bomb'; readonly coding: string }
  | { readonly kind: 'broken'; readonly coding: string; readonly what: string }
  | { readonly kind: 'unknown'; readonly coding: string }
  | { readonly kind: 'too-many'; readonly codings: number }

/** Packed with more codings is nothing that a server does to serve. */
export const mostCodings = 3

/**
 * Undoes what a body was packed with (`content-encoding`), and what it is packed with without a word. The one way from
 * the bytes that came over the wire to those that are read, whether they came now or lie in an archive: a reading's
 * `pageHash` is of these.
 */
export function undoCodings(body: Uint8Array, contentEncoding: string, limits: UnpackLimits): Undone {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > mostCodings) return { kind: 'too-many', codings: codings.length }
  const odd: string[] = []
  let bytes = joinUnsaid(Buffer.from(body.buffer, body.byteOffset, body.byteLength), odd)
  let isCut = false
  const undo = (coding: string): Exclude<Undone, { readonly kind: 'undone' }> | undefined => {
    const once = unpackCoding(coding, bytes, limits.maxBytes)
    switch (once.kind) {
      case 'as-is':
        return undefined
      case 'unpacked': {
        const size = once.bytes.length
        if (size > limits.ratioFromBytes && size > limits.maxRatio * bytes.length) return { kind: 'bomb', coding }
        bytes = once.bytes
        isCut ||= once.isCut
        return undefined
      }
      case 'too-large':
        return { kind: isBomb(coding, bytes, limits) ? 'bomb' : 'too-large', coding }
      default:
        return { ...once, coding }
    }
  }
  for (const coding of codings.toReversed()) {
    const failure = undo(coding)
    if (failure) return failure
  }
  for (let times = 0; isGzip(bytes) && times < mostCodings; times += 1) {
    const failure = undo('gzip')
    // Bytes that only begin like packed ones are left.
    if (failure?.kind === 'broken') break
    if (failure) return failure
    odd.push('it is packed once more than it says')
  }
  return bytes.length > limits.maxBytes
    ? { kind: 'too-large', coding: 'nothing' }
    : { kind: 'undone', bytes, isCut, odd }
}

/** A body in chunks of which nothing is said. No page begins with a number on a line of its own. */
function joinUnsaid(body: Buffer, odd: string[]): Buffer {
  if (!/^[\da-f]{1,8}\r\n/i.test(body.toString('latin1', 0, 10))) return body
  const joined = joinChunks(body)
  if (!joined || joined.broke !== undefined) return body
  odd.push('it is in chunks, of which it does not say a word')
  return joined.bytes
}
