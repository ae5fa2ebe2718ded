import { constants, gunzipSync } from 'node:zlib'
import { isPacked } from '../unpack.ts'

/** Bytes without their gzip packing; as they are when they have none; `undefined` when they are more than `most`. */
export function unzip(bytes: Uint8Array, most: number): Uint8Array | undefined {
  if (!isPacked(bytes)) return bytes.length > most ? undefined : bytes
  try {
    // What is cut short is read as far as it goes.
    return gunzipSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    // Damaged: zlib says so in a code of its own.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return new Uint8Array()
    throw error
  }
}
