import { gzipSync } from 'node:zlib'
import type { HeaderField } from '../exchange.ts'
import { toDigest } from './digest.ts'

/** A record to be written: its own headers, and the parts of its block. */
export interface NewRecord {
  readonly type: 'warcinfo' | 'request' | 'response' | 'revisit'
  /** "<urn:uuid:…>" */
  readonly id: string
  readonly at: string
  readonly contentType: string
  readonly headers: readonly HeaderField[]
  readonly block: readonly Uint8Array[]
  /** Whether the block is packed already: then it is only wrapped. */
  readonly isPacked?: boolean
}

/** A record in WARC/1.1 (ISO 28500:2017), as a gzip member of its own. */
export function toRecordBytes({ type, id, at, contentType, headers, block, isPacked = false }: NewRecord): Buffer {
  const length = block.reduce((sum, part) => sum + part.length, 0)
  const fields: readonly HeaderField[] = [
    ['WARC-Type', type],
    ['WARC-Record-ID', id],
    ['WARC-Date', at],
    ...headers,
    ['WARC-Block-Digest', toDigest(...block)],
    ['Content-Type', contentType],
    ['Content-Length', String(length)],
  ]
  const lines = fields.map(([name, value]) => `${name}: ${value.replace(/[\r\n\0]+/g, ' ')}\r\n`)
  const head = Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`, 'utf8')
  return gzipSync(Buffer.concat([head, ...block, Buffer.from('\r\n\r\n')]), isPacked ? { level: 0 } : {})
}
