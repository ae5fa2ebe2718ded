import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeaderField } from '../../src/acquire/exchange.ts'
import { toHeaders } from '../../src/acquire/fetch/headers.ts'
import { unpackBody } from '../../src/acquire/fetch/unpack-body.ts'
import { undoCodings } from '../../src/acquire/undo-codings.ts'
import { describeResponse } from '../../src/acquire/warc/describe-response.ts'
import { toResponseHead } from '../../src/acquire/warc/http-message.ts'
import { parseHttpResponse } from '../../src/acquire/warc/parse-http-response.ts'
import { exchangeOf, page } from './warc/archives.ts'

const limits = { maxBytes: 8 * 1024 * 1024, maxRatio: 500, ratioFromBytes: 2 * 1024 * 1024 }
const words = '<p>Ana said so.'
const undo = (body: Uint8Array | string, said = ''): string => {
  const undone = undoCodings(Buffer.from(body), said, limits)
  return undone.kind === 'undone'
    ? [undone.bytes.toString(), ...undone.odd, ...(undone.isCut ? ['cut'] : [])].join('; ')
    : undone.kind
}
/** The head of a gzip member, and no deflated bytes after it. */
const alike = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255, 255, 255])
const packers = { gzip: gzipSync, zlib: deflateSync, raw: deflateRawSync, br: brotliCompressSync } as const

describe('undoCodings', () => {
  it.each<readonly [string, Uint8Array | string, string, string]>([
    ['nothing', words, '', words],
    ['gzip', gzipSync(words), 'gzip', words],
    ['zlib', deflateSync(words), 'deflate', words],
    ['deflate without a head', deflateRawSync(words), 'deflate', words],
    ['brotli', brotliCompressSync(words), 'br', words],
    ['three', gzipSync(brotliCompressSync(deflateSync(words))), 'deflate, BR,gzip', words],
    ['gzip twice and said once', gzipSync(gzipSync(words)), 'gzip', `${words}; it is packed once more than it says`],
    ['gzip and not said', gzipSync(words), '', `${words}; it is packed once more than it says`],
    ['what only begins like gzip', alike, '', alike.toString()],
    ['text said to be gzip', words, 'gzip', words],
    ['text said to be brotli', words, 'br', words],
    ['text said to be deflate', 'Ana said so.', 'deflate', 'Ana said so.'],
    ['text in a coding that there is not', words, 'utf-8', words],
    ['other bytes in such a coding', Buffer.from([0, 1, 2]), 'sdch', 'unknown'],
    ['noise said to be brotli', Buffer.from([255, 254, 0, 7]), 'br', 'broken'],
    ['too many', words, 'gzip, gzip, gzip, gzip', 'too-many'],
    [
      'chunks of which nothing is said',
      `f\r\n${words}\r\n0\r\n\r\n`,
      '',
      `${words}; it is in chunks, of which it does not say a word`,
    ],
    ['a page that begins with a number', '12\r\nAna said so.', '', '12\r\nAna said so.'],
    ['no bytes', '', 'gzip', ''],
  ])('undoes %s', (_, body, said, told) => {
    expect(undo(body, said)).toBe(told)
  })

  it('says that a body is cut, and gives what there is of it', () => {
    const long = Array.from({ length: 3000 }, (_, n) => `<p>Ana said ${n * n}.`).join('')
    for (const [said, pack] of [
      ['gzip', gzipSync],
      ['deflate', deflateRawSync],
      ['br', brotliCompressSync],
    ] as const) {
      const packed = pack(long)
      const undone = undoCodings(packed.subarray(0, packed.length / 2), said, limits)
      expect(undone).toMatchObject({ kind: 'undone', isCut: true })
      expect(undone.kind === 'undone' && long.startsWith(undone.bytes.toString()) && undone.bytes.length > 1000).toBe(
        true,
      )
    }
  })
})

describe('the page of an answer', () => {
  it('is the same when it is fetched and when it comes out of the archive', () => {
    const content = fc
      .oneof(
        fc.constantFrom(
          words,
          `${words}${'<p>She did not. '.repeat(500)}`,
          'a',
          '',
          '3c\r\n<p>Ana',
          `f\r\n${words}\r\n0\r\n\r\n`,
          '\u{1f600} said so',
        ),
        fc.string({ maxLength: 60 }),
      )
      .map((text) => Buffer.from(text))
    const body = fc
      .tuple(
        fc.oneof(content, fc.uint8Array({ maxLength: 60 })),
        fc.array(fc.constantFrom('gzip', 'zlib', 'raw', 'br'), { maxLength: 4 }),
      )
      .map(([bytes, codings]) => codings.reduce<Uint8Array>((packed, coding) => packers[coding](packed), bytes))
    const damaged = fc
      .tuple(body, fc.nat(200), fc.constantFrom('none', 'none', 'cut', 'byte', 'tail'))
      .map(([bytes, at, how]) => {
        const copy = Uint8Array.from(bytes)
        if (how === 'cut') return copy.subarray(0, at)
        if (how === 'byte' && at < copy.length) copy[at] = (copy[at] ?? 0) ^ 0x15
        return how === 'tail' ? Buffer.concat([copy, Buffer.from('\0\0tail')]) : copy
      })
    const said = fc.array(
      fc.constantFrom('gzip', 'x-gzip', 'deflate', 'br', 'identity', 'none', 'GZIP', ' ', 'gzip, br'),
      { maxLength: 3 },
    )
    const transfer = fc.constantFrom<readonly HeaderField[]>([], [['Transfer-Encoding', 'chunked']])
    let compared = 0
    fc.assert(
      fc.property(damaged, said, transfer, (bytes, codings, more) => {
        const headers = [...more, ...codings.map((coding): HeaderField => ['Content-Encoding', coding])]
        const exchange = exchangeOf(page, bytes, { headers })
        const fetched = unpackBody(bytes, toHeaders(exchange.response.headers).get('content-encoding') ?? '', limits)
        const block = Buffer.concat([toResponseHead(exchange), bytes])
        const { sha256 } = describeResponse(block)
        if (fetched.kind !== 'unpacked') return
        compared += 1
        const hash = `sha256:${createHash('sha256').update(fetched.bytes).digest('hex')}`
        expect(sha256).toBe(fetched.bytes.length === 0 ? undefined : hash)
        expect(parseHttpResponse(block, limits.maxBytes).body().bytes.equals(fetched.bytes)).toBe(true)
      }),
      { numRuns: 3000, seed: 7 },
    )
    expect(compared).toBeGreaterThan(1500)
  })
})
