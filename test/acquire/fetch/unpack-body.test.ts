import zlib from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpackBody } from '../../../src/acquire/fetch/unpack-body.ts'
import { acceptedCodings } from '../../../src/acquire/unpack-coding.ts'

const limits = { maxBytes: 1_000_000, maxRatio: 500, ratioFromBytes: 100_000 }
const words = Buffer.from('Ana said so. '.repeat(20))
const textOf = (body: Uint8Array, coding: string) => {
  const unpacked = unpackBody(body, coding, limits)
  return unpacked.kind === 'unpacked' ? Buffer.from(unpacked.bytes).toString() : unpacked.kind
}

describe('unpackBody', () => {
  it('undoes codings from the last to the first', () => {
    expect(textOf(zlib.gzipSync(zlib.deflateSync(words)), 'deflate, GZIP')).toBe(words.toString())
    expect(textOf(words, 'identity,,')).toBe(words.toString())
    expect(textOf(words, '')).toBe(words.toString())
    expect(textOf(Buffer.alloc(0), 'gzip')).toBe('')
  })

  it('reads several members of gzip as one body', () => {
    expect(textOf(Buffer.concat([zlib.gzipSync('a'), zlib.gzipSync('b')]), 'gzip')).toBe('ab')
  })

  it('unpacks all that it asks for', () => {
    const create: unknown = Reflect.get(zlib, 'zstdCompressSync')
    expect(acceptedCodings).toBe(typeof create === 'function' ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br')
    if (typeof create === 'function') expect(textOf(create(words), 'zstd')).toBe(words.toString())
  })

  it.each([
    ['gzip', zlib.gzipSync],
    ['deflate', zlib.deflateRawSync],
    ['br', zlib.brotliCompressSync],
  ])('stops at what unpacks to too much: %s', (coding, pack) => {
    expect(textOf(pack(Buffer.alloc(50_000_000)), coding)).toBe('bomb')
    const noise = Buffer.from(Array.from({ length: 1_200_000 }, (_, at) => (at * at * 31) >> 7))
    expect(textOf(pack(noise), coding)).toBe('too-large')
  })

  it('throws for no bytes', () => {
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.nat(words.length), fc.nat(255)).map(([at, byte]) => {
        const bytes = zlib.gzipSync(words)
        bytes[at % bytes.length] = byte
        return bytes
      }),
    )
    const coding = fc.constantFrom('gzip', 'deflate', 'br', 'gzip, br', 'x-gzip', 'none')
    fc.assert(
      fc.property(body, coding, (bytes, name) => {
        expect(['unpacked', 'damaged', 'bomb', 'too-large']).toContain(unpackBody(bytes, name, limits).kind)
      }),
      { numRuns: 300, seed: 6 },
    )
  })
})
