import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinBytes } from '../../../src/acquire/byte-stream.ts'
import { cpuTimeSince } from '../../cpu-time.ts'
import { collectInputs, streamOf } from '../collect-inputs.ts'
import { damaged } from './damage.ts'
import { bytesOf, recordOf, responseOf } from './records.ts'

const read = async (bytes: Uint8Array) => collectInputs(['-'], { stdin: streamOf(bytes), input: 'warc' })

describe('the archive reader', () => {
  it('gives inputs for whatever it is given, and throws for nothing', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        for (const input of await read(bytes)) expect(['page', 'failed']).toContain(input.kind)
      }),
      { numRuns: 500, seed: 6 },
    )
  })

  it('reads what comes byte by byte as what comes at once', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const dripped = await collectInputs(['-'], {
          stdin: streamOf(...Array.from(bytes, (byte) => Uint8Array.of(byte))),
          input: 'warc',
        })
        expect(dripped).toEqual(await read(bytes))
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  it('gives inputs for noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        for (const input of await read(bytes)) expect(input.kind).toBe('failed')
      }),
      { numRuns: 500, seed: 6 },
    )
  })

  const line = 'WARC/1.0\r\nContent-Length: '
  const million = (part: string | Uint8Array): Uint8Array => {
    const bytes = typeof part === 'string' ? bytesOf(part) : part
    return joinBytes(Array.from({ length: Math.ceil(1_000_000 / bytes.length) }, () => bytes))
  }
  const stored = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 0 })
  it.each<[string, Uint8Array]>([
    ['heads of gzip members', million(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3))],
    ['heads of gzip members with names', million(Uint8Array.of(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, 65))],
    ['members cut after a record begins', million(gzipSync('WARC/1.0\r\nWARC-Type: response\r\n').subarray(0, 40))],
    [
      'members within members, the last of them cut',
      Array.from({ length: 60 })
        .reduce<Uint8Array>((bytes) => stored(joinBytes([bytesOf('WARC/1.0\r\n'), bytes])), new Uint8Array(900_000))
        .subarray(0, -9),
    ],
    [
      'members of one letter in a line of ARC',
      joinBytes([gzipSync('filedesc://a 1.1.1.1 20140216050221 text/plain abc\n'), million(gzipSync('h'))]),
    ],
    ['members of one letter in a head', joinBytes([gzipSync('WARC/1.0\r\n'), million(gzipSync('a:\n'))])],
    [
      'members of one line feed after a record',
      joinBytes([gzipSync('WARC/1.0\r\nContent-Length: 1\r\n\r\na'), million(gzipSync('\r'))]),
    ],
    [
      'members of one letter after a record',
      joinBytes([gzipSync('WARC/1.0\r\nContent-Length: 1\r\n\r\na'), million(gzipSync('b'))]),
    ],
    ['small members that unpack to a megabyte', million(gzipSync(new Uint8Array(1_000_000)))],
    ['records that claim to be large', million(`${line}99999999\r\n\r\n`)],
    ['records that claim more than they have', million(`${line}60000\r\nWARC-Type: response\r\n\r\nx\r\n`)],
    ['records that claim less than they have', million(`${line}1\r\nWARC-Type: response\r\n\r\nxxxxxxxx\r\n`)],
    ['records without a length', million('WARC/1.0\r\n\r\n')],
    ['lines', million('WARC/1.0\n')],
    ['one head', million('WARC/1.0 ')],
    ['headers', joinBytes([bytesOf('WARC/1.0\r\n'), million('a: b\r\n')])],
    ['lines of ARC', million('http://x 1.1.1.1 20140216050221 text/html 99999\n')],
    ['words of one line of ARC', joinBytes([bytesOf('http://x'), million(' 1.1.1.1')])],
    ['line feeds', million('\n')],
    [
      'chunks of one byte',
      recordOf(joinBytes([bytesOf('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'), million('1\r\nx\r\n')])),
    ],
    [
      'a body that unpacks without end',
      recordOf(
        responseOf(gzipSync(new Uint8Array(100_000_000)), 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip, gzip'),
      ),
    ],
  ])('takes no two seconds for a megabyte of %s', { retry: 2 }, async (_, bytes) => {
    // By the processor's clock: other tests run beside this one.
    const started = process.cpuUsage()
    await read(bytes)
    expect(cpuTimeSince(started)).toBeLessThan(2000)
  })
})
