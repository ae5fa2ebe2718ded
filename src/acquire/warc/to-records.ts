import type { Exchange, HeaderField } from '../exchange.ts'
import type { IndexEntry } from './cdxj.ts'
import { toRequestBlock } from './http-message.ts'
import { toRecordBytes } from './to-record-bytes.ts'
import type { WarcRecord } from './warc-record.ts'

/** The record that a page was first kept in, and its entry. */
export interface Original {
  readonly entry: IndexEntry
  readonly record: WarcRecord
}

export interface RecordOptions {
  readonly uuid: () => string
  /** When the answer came, in UTC. */
  readonly at: string
  readonly original: Original | undefined
  readonly payloadDigest: string
  /** The head of the answer. */
  readonly head: Buffer
}

const profiles = 'http://netpreserve.org/warc/1.1/revisit'

/** The records of an exchange, each packed: the answer, or that it is the same as another, then the request. */
export function toRecords(
  exchange: Exchange,
  { uuid, at, original, payloadDigest, head }: RecordOptions,
): readonly Buffer[] {
  const { url, ip, response, truncated } = exchange
  const [answerId, requestId] = [toId(uuid()), toId(uuid())]
  const common: readonly HeaderField[] = [
    ['WARC-Target-URI', url],
    ...(ip === undefined ? [] : [['WARC-IP-Address', ip] as const]),
  ]
  const payload: HeaderField = ['WARC-Payload-Digest', payloadDigest]
  const isSame = response.status !== 304
  const answer = original
    ? toRecordBytes({
        type: 'revisit',
        id: answerId,
        at,
        contentType: 'application/http; msgtype=response',
        headers: [
          ...common,
          ['WARC-Profile', `${profiles}/${isSame ? 'identical-payload-digest' : 'server-not-modified'}`],
          ...toReferral(original.record),
          ...(isSame ? [payload] : []),
        ],
        block: [head],
      })
    : toRecordBytes({
        type: 'response',
        id: answerId,
        at,
        contentType: 'application/http; msgtype=response',
        headers: [...common, ...(truncated === undefined ? [] : [['WARC-Truncated', truncated] as const]), payload],
        block: [head, response.body],
        isPacked: isPacked(response),
      })
  const request = toRecordBytes({
    type: 'request',
    id: requestId,
    at,
    contentType: 'application/http; msgtype=request',
    headers: [...common, ['WARC-Concurrent-To', answerId]],
    block: [toRequestBlock(exchange)],
  })
  return [answer, request]
}

/** What a file begins with: which program wrote it. */
export function toWarcInfo({
  name,
  software,
  at,
  uuid,
}: {
  readonly name: string
  readonly software: string
  readonly at: string
  readonly uuid: () => string
}): Buffer {
  const lines = [
    `software: ${software.replace(/[\r\n]+/g, ' ')}`,
    'format: WARC File Format 1.1',
    'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
  ]
  return toRecordBytes({
    type: 'warcinfo',
    id: toId(uuid()),
    at,
    contentType: 'application/warc-fields',
    headers: [['WARC-Filename', name]],
    block: [Buffer.from(lines.map((line) => `${line}\r\n`).join(''))],
  })
}

/** The first record of a page, also where the one at hand refers to it itself. */
function toReferral({ headers }: WarcRecord): readonly HeaderField[] {
  const isRevisit = headers.get('warc-type') === 'revisit'
  const names = isRevisit
    ? ['warc-refers-to', 'warc-refers-to-target-uri', 'warc-refers-to-date']
    : ['warc-record-id', 'warc-target-uri', 'warc-date']
  const written = ['WARC-Refers-To', 'WARC-Refers-To-Target-URI', 'WARC-Refers-To-Date']
  return written.flatMap((name, i) => {
    const value = headers.get(names[i] ?? '')
    return value === undefined ? [] : [[name, value] as const]
  })
}

/** Whether a body came packed, and not only said so: packing it again takes most of the time and saves nothing. */
function isPacked({ headers, body }: Exchange['response']): boolean {
  const coding = headers
    .findLast(([name]) => /^content-encoding$/i.test(name))?.[1]
    .trim()
    .toLowerCase()
  return coding === 'gzip' ? body[0] === 0x1f && body[1] === 0x8b : coding === 'br' || coding === 'zstd'
}

const toId = (uuid: string): string => `<urn:uuid:${uuid}>`
