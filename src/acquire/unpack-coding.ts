import zlib from 'node:zlib'

/** What came of unpacking once. `as-is` was not packed, whatever was said of it; `what` goes on after "it". */
export type UnpackedOnce =
  | { readonly kind: 'unpacked'; readonly bytes: Buffer; readonly isCut: boolean }
  | { readonly kind: 'as-is' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken'; readonly what: string }
  | { readonly kind: 'unknown' }

interface Options {
  readonly maxOutputLength: number
  readonly finishFlush?: number
}

interface Unpacker {
  readonly unpack: (bytes: Uint8Array, options: Options) => Buffer
  /** Gives what can be had of a body that is cut. */
  readonly flush: number
}

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants
const brotli: Unpacker = {
  unpack: (bytes, options) => zlib.brotliDecompressSync(bytes, options),
  flush: BROTLI_OPERATION_FLUSH,
}
const [gunzip, inflate, inflateRaw] = [zlib.gunzipSync, zlib.inflateSync, zlib.inflateRawSync].map(
  (unpack): Unpacker => ({ unpack: (bytes, options) => unpack(bytes, options), flush: Z_SYNC_FLUSH }),
)
const zstd = findZstd()

/** The codings that we ask for. */
export const acceptedCodings = ['gzip', 'deflate', 'br', ...(zstd ? ['zstd'] : [])].join(', ')

/** A body without one content coding, said in small letters. Stops where it would give more than `maxBytes`. */
export function unpackCoding(coding: string, bytes: Uint8Array, maxBytes: number): UnpackedOnce {
  if (bytes.length === 0) return { kind: 'as-is' }
  const unpacker = unpackerOf(coding, bytes)
  if (unpacker === 'none') return { kind: 'as-is' }
  if (!unpacker) return looksLikeText(bytes) ? { kind: 'as-is' } : { kind: 'unknown' }
  const options = { maxOutputLength: maxBytes }
  try {
    return { kind: 'unpacked', bytes: unpacker.unpack(bytes, options), isCut: false }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' }
    // Said to be packed and not: servers do that, and archives keep the header of a body that they have unpacked.
    if (looksLikeText(bytes)) return { kind: 'as-is' }
    if (code !== 'Z_BUF_ERROR') return { kind: 'broken', what: `cannot be unpacked (${code})` }
  }
  return unpackCut(unpacker, bytes, maxBytes)
}

/** Whether the beginning alone of a body that is too large unpacks to so much: then it was made to. */
export function isBomb(
  coding: string,
  bytes: Uint8Array,
  { maxBytes, maxRatio }: { readonly maxBytes: number; readonly maxRatio: number },
): boolean {
  const start = bytes.subarray(0, Math.ceil(maxBytes / maxRatio))
  const unpacker = unpackerOf(coding, start)
  return unpacker !== 'none' && unpacker !== undefined && unpackCut(unpacker, start, maxBytes).kind === 'too-large'
}

function unpackCut({ unpack, flush }: Unpacker, bytes: Uint8Array, maxOutputLength: number): UnpackedOnce {
  try {
    return { kind: 'unpacked', bytes: unpack(bytes, { maxOutputLength, finishFlush: flush }), isCut: true }
  } catch (error) {
    const code = codeOf(error)
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? { kind: 'too-large' }
      : { kind: 'broken', what: `cannot be unpacked (${code})` }
  }
}

function unpackerOf(coding: string, bytes: Uint8Array): Unpacker | 'none' | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(bytes) ? gunzip : 'none'
    case 'deflate':
      return hasZlibHeader(bytes) ? inflate : inflateRaw
    case 'br':
      return brotli
    case 'zstd':
      return zstd
    default:
      return undefined
  }
}

/** Whether bytes begin as a gzip member does. */
export const isGzip = ([first, second, third]: Uint8Array): boolean => first === 0x1f && second === 0x8b && third === 8

/** RFC 9110 means zlib by "deflate"; some servers send it bare. */
const hasZlibHeader = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0

/** Whether bytes begin as a page does. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  return /^(?:\xef\xbb\xbf)?\s*</.test(start) || /^[\t\r\n\x20-\x7e]{4,}$/.test(start)
}

/** The code of an error of zlib; others are ours and thrown again. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  throw error
}

/** Node has zstd from 22.15 on. On the web its window has at most 8 MB (RFC 9659). */
function findZstd(): Unpacker | undefined {
  const unpack: unknown = Reflect.get(zlib, 'zstdDecompressSync')
  const windowLogMax: unknown = Reflect.get(zlib.constants, 'ZSTD_d_windowLogMax')
  const flush: unknown = Reflect.get(zlib.constants, 'ZSTD_e_flush')
  if (!isUnpack(unpack) || typeof windowLogMax !== 'number' || typeof flush !== 'number') return undefined
  return { unpack: (bytes, options) => unpack(bytes, { ...options, params: { [windowLogMax]: 23 } }), flush }
}

function isUnpack(value: unknown): value is (bytes: Uint8Array, options: object) => Buffer {
  return typeof value === 'function'
}
