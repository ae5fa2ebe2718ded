import { joinBytes } from '../../../src/acquire/byte-stream.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A WARC record as it should be, unless its headers say otherwise. */
export function recordOf(block: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Uint8Array {
  const bytes = typeof block === 'string' ? bytesOf(block) : block
  const all = {
    'WARC-Type': 'response',
    'WARC-Target-URI': 'https://x.example/a',
    'WARC-Date': '2024-08-06T04:20:00Z',
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(bytes.length),
    ...headers,
  }
  const head = Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  return joinBytes([bytesOf(`WARC/1.1\r\n${head}\r\n`), bytes, bytesOf('\r\n\r\n')])
}

/** An HTTP response, of a page unless its head says otherwise. */
export function responseOf(
  body: string | Uint8Array,
  head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8',
): Uint8Array {
  return joinBytes([bytesOf(`${head}\r\n\r\n`), typeof body === 'string' ? bytesOf(body) : body])
}

/** A record of an ARC file. */
export function arcRecordOf(
  line: string,
  block: string | Uint8Array,
  length = (typeof block === 'string' ? bytesOf(block) : block).length,
): Uint8Array {
  return joinBytes([bytesOf(`${line} ${length}\n`), typeof block === 'string' ? bytesOf(block) : block, bytesOf('\n')])
}
