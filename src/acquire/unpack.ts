import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { HearsayError } from '../core/error.ts'
import { gzipHeaderLength } from './warc/gzip-header.ts'
import { inflateStart } from './warc/inflate-whole.ts'

/** Real archives of text shrink to a twentieth; what shrinks to less than a two-hundredth is a trap. */
const maxRatio = 200
/** Up to here no ratio is looked at: a small file of blanks is no trap. */
const leastTrap = 8 * 1024 * 1024

/** Bytes of a gzip file, unpacked as they are asked for. Throws `HearsayError` for a trap or a broken file. */
export async function* unpack(name: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let taken = 0
  let given = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      taken += chunk.length
      yield chunk
    }
  }
  const gunzip = createGunzip()
  const ignore = (): undefined => undefined
  pipeline(Readable.from(counted()), gunzip, ignore)
  try {
    for await (const chunk of gunzip) {
      given += chunk.length
      if (given > leastTrap && given > taken * maxRatio) {
        throw new HearsayError(
          'input.too-large',
          `Expected ${name} to unpack to a sensible size, it grows more than ${maxRatio} times; it is not read.`,
        )
      }
      yield chunk
    }
  } catch (error) {
    if (error instanceof HearsayError || !isZlibError(error)) throw error
    throw new HearsayError(
      'input.unreadable',
      `Expected a whole gzip file in ${name}, got a broken one (${error.message}); fetch or pack it again.`,
      { cause: error },
    )
  }
}

/** What the first bytes of a gzip file, or of one packed twice, unpack to; nothing where they do not. */
export function unpackStart(start: Uint8Array, times = 2): Uint8Array {
  const head = gzipHeaderLength(start)
  if (typeof head !== 'number') return new Uint8Array()
  const inner = inflateStart(start.subarray(head))
  return isPacked(inner) && times > 1 ? unpackStart(inner, times - 1) : inner
}

/** Whether bytes begin like a gzip file. */
export function isPacked(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b
}

/** Whether bytes begin like a file packed with Zstandard, which Node 20 cannot unpack. */
export function isZstandard(start: Uint8Array): boolean {
  return start[0] === 0x28 && start[1] === 0xb5 && start[2] === 0x2f && start[3] === 0xfd
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^Z_|ERR_STREAM_PREMATURE_CLOSE/.test(String(error.code))
}
