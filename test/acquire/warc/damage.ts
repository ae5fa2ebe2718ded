import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { joinBytes } from '../../../src/acquire/byte-stream.ts'
import { arcRecordOf, bytesOf, recordOf, responseOf } from './records.ts'

const page = (n: number): Uint8Array => responseOf(`<p>Ana said ${n}: ${'the ferry had sailed. '.repeat(n % 40)}`)
const chunked = bytesOf(
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n5\r\n<p>An\r\n8\r\na said s\r\n0\r\n\r\n',
)
const records: readonly Uint8Array[] = [
  recordOf('software: x\r\n', { 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }),
  recordOf(page(1), { 'WARC-Payload-Digest': 'sha1:A', 'WARC-Record-ID': '<urn:uuid:1>' }),
  recordOf(page(39)),
  recordOf(chunked),
  recordOf(
    responseOf(gzipSync('<p>Bo said so.'), 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip'),
  ),
  recordOf('HTTP/1.1 200 OK\r\n\r\n', { 'WARC-Type': 'revisit', 'WARC-Payload-Digest': 'sha1:A' }),
  recordOf('<p>Cy said so.', { 'WARC-Type': 'resource', 'Content-Type': 'text/html' }),
  recordOf(page(3), { 'Content-Length': '7' }),
  recordOf(page(4), { 'Content-Length': '70000' }),
]
const arcs: readonly Uint8Array[] = [
  arcRecordOf('filedesc://x.arc 0.0.0.0 20140216050221 text/plain', '1 0 Test\n'),
  arcRecordOf('https://x.example/a 192.0.2.1 20140216050221 text/html', page(5)),
]

/** Archives of good and odd records, packed in all ways. */
const archives = fc
  .tuple(
    fc.array(fc.constantFrom(...records, ...arcs), { minLength: 1, maxLength: 12 }),
    fc.constantFrom('plain', 'members', 'whole', 'twice'),
  )
  .map(([chosen, how]) => {
    switch (how) {
      case 'plain':
        return joinBytes(chosen)
      case 'members':
        return joinBytes(chosen.map((record) => gzipSync(record)))
      case 'whole':
        return gzipSync(joinBytes(chosen))
      default:
        return gzipSync(joinBytes(chosen.map((record) => gzipSync(record))))
    }
  })

const changes = fc.array(
  fc.record({
    kind: fc.constantFrom('flip', 'cut', 'insert', 'repeat'),
    at: fc.nat(),
    size: fc.nat(200),
    byte: fc.nat(255),
  }),
  { maxLength: 6 },
)

/** Archives that were damaged at some places. */
export const damaged: fc.Arbitrary<Uint8Array> = fc.tuple(archives, changes).map(([whole, all]) =>
  all.reduce<Uint8Array>((bytes, { kind, at: place, size, byte }) => {
    const at = bytes.length === 0 ? 0 : place % bytes.length
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
    switch (kind) {
      case 'flip':
        return joinBytes([before, Uint8Array.of(byte), after.subarray(1)])
      case 'cut':
        return joinBytes([before, after.subarray(size)])
      case 'insert':
        return joinBytes([before, new Uint8Array(size).fill(byte), after])
      default:
        return joinBytes([before, after.subarray(0, size), after])
    }
  }, whole),
)
