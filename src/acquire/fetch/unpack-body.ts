import type { Transform } from 'node:stream'
import zlib from 'node:zlib'

/** What unpacking may come to. */
export interface UnpackLimits {
  readonly maxBytes: number
  readonly maxRatio: number
  readonly ratioFromBytes: number
}

export type Unpacked =
  | { readonly kind: 'unpacked'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' | 'bomb' }
  /** `because` goes on after "the answer". */
  | { readonly kind: 'damaged'; readonly because: string }

type Unpacker = (bytes: Uint8Array) => Transform & zlib.Zlib

/** Packed with more than two codings is nothing that a server does to serve. */
const maxCodings = 2
const chunkSize = 64 * 1024

const unpackers: ReadonlyMap<string, Unpacker> = new Map<string, Unpacker>([
  ['gzip', () => zlib.createGunzip({ chunkSize })],
  ['x-gzip', () => zlib.createGunzip({ chunkSize })],
  [
    'deflate',
    (bytes) => (hasZlibHeader(bytes) ? zlib.createInflate({ chunkSize }) : zlib.createInflateRaw({ chunkSize })),
  ],
  ['br', () => zlib.createBrotliDecompress({ chunkSize })],
  ...findZstd(),
])

/** The codings that we ask for. */
export const acceptedCodings = [...unpackers.keys()].filter((name) => name !== 'x-gzip').join(', ')

/** A body without its content codings (gzip, deflate, br, where Node has it zstd). Stops as soon as a limit is passed. */
export async function unpackBody(body: Uint8Array, contentEncoding: string, limits: UnpackLimits): Promise<Unpacked> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',', 10)
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > maxCodings) return { kind: 'damaged', because: `is packed ${codings.length} times` }
  let bytes = body
  for (const coding of codings.toReversed()) {
    const unpacker = unpackers.get(coding)
    if (unpacker === undefined) return { kind: 'damaged', because: `is packed as "${coding.slice(0, 40)}"` }
    // Said to be packed and not: servers do that, and the page is none the worse for it.
    if (coding.endsWith('gzip') && !(bytes[0] === 0x1f && bytes[1] === 0x8b)) continue
    const unpacked = await unpackOnce(bytes, unpacker, limits)
    if (unpacked.kind !== 'unpacked') return unpacked
    bytes = unpacked.bytes
  }
  return { kind: 'unpacked', bytes }
}

async function unpackOnce(
  bytes: Uint8Array,
  unpacker: Unpacker,
  { maxBytes, maxRatio, ratioFromBytes }: UnpackLimits,
): Promise<Unpacked> {
  if (bytes.length === 0) return { kind: 'unpacked', bytes }
  const stream = unpacker(bytes)
  const chunks: Buffer[] = []
  let size = 0
  try {
    stream.end(bytes)
    for await (const chunk of stream.iterator()) {
      if (!Buffer.isBuffer(chunk)) throw new TypeError('Expected zlib to give bytes')
      chunks.push(chunk)
      size += chunk.length
      // Against what was taken in so far: the rest may be there to hide it.
      if (size > ratioFromBytes && size > maxRatio * stream.bytesWritten) return { kind: 'bomb' }
      if (size > maxBytes) return { kind: 'too-large' }
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const isCut = error.code === 'Z_BUF_ERROR'
    return { kind: 'damaged', because: isCut ? 'is packed and cut short' : `cannot be unpacked (${error.code})` }
  } finally {
    stream.destroy()
  }
  return { kind: 'unpacked', bytes: Buffer.concat(chunks) }
}

/** RFC 9110 means zlib by "deflate"; some servers send it bare. */
const hasZlibHeader = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0

/** Node has zstd from 22.15 on. On the web its window has at most 8 MB (RFC 9659). */
function findZstd(): readonly (readonly [string, Unpacker])[] {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress')
  const windowLogMax: unknown = Reflect.get(zlib.constants, 'ZSTD_d_windowLogMax')
  if (!isUnpackerMaker(create) || typeof windowLogMax !== 'number') return []
  return [['zstd', () => create({ chunkSize, params: { [windowLogMax]: 23 } })]]
}

function isUnpackerMaker(value: unknown): value is (options: zlib.BrotliOptions) => Transform & zlib.Zlib {
  return typeof value === 'function'
}
