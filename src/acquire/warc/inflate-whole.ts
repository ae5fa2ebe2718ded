import { constants, inflateRawSync } from 'node:zlib'

/** What came of unpacking a gzip member in one go: `more` where its end is not among the bytes, `large` past the limit. */
export type Inflated =
  | { readonly kind: 'whole'; readonly bytes: Buffer; readonly taken: number }
  | { readonly kind: 'more' }
  | { readonly kind: 'large' }
  | { readonly kind: 'broken'; readonly what: string }

/**
 * Unpacks deflated bytes, of which others may follow. One call without a stream around it: a stream for each of a
 * million records takes four times as long.
 */
export function inflateWhole(packed: Uint8Array, maxOutputLength: number): Inflated {
  try {
    const done: unknown = inflateRawSync(packed, {
      info: true,
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength,
      chunkSize: Math.max(64, Math.min(64 * 1024, maxOutputLength)),
    })
    if (!isInflation(done)) throw new TypeError('Expected zlib to tell how many bytes it took')
    const taken = done.engine.bytesWritten
    return taken < packed.length ? { kind: 'whole', bytes: done.buffer, taken } : { kind: 'more' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'large' }
    if (code === 'Z_BUF_ERROR') return { kind: 'more' }
    if (!(error instanceof Error) || typeof code !== 'string' || !code.startsWith('Z_')) throw error
    return { kind: 'broken', what: error.message }
  }
}

/** Bytes from the beginning of what is packed; none where it cannot be unpacked. */
export function inflateStart(packed: Uint8Array): Buffer {
  try {
    return inflateRawSync(packed.subarray(0, 512), { finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return Buffer.alloc(0)
    throw error
  }
}

function isInflation(
  value: unknown,
): value is { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'buffer' in value &&
    Buffer.isBuffer(value.buffer) &&
    'engine' in value &&
    typeof value.engine === 'object' &&
    value.engine !== null &&
    'bytesWritten' in value.engine &&
    typeof value.engine.bytesWritten === 'number'
  )
}
