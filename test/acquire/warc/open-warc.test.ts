import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { joinBytes } from '../../../src/acquire/byte-stream.ts'
import { collectInputs, streamOf, tellInput } from '../collect-inputs.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function recordOf(block: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Uint8Array {
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

function responseOf(
  body: string | Uint8Array,
  head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8',
): Uint8Array {
  return joinBytes([bytesOf(`${head}\r\n\r\n`), typeof body === 'string' ? bytesOf(body) : body])
}

const read = async (...chunks: readonly (string | Uint8Array)[]) => collectInputs(['-'], { stdin: streamOf(...chunks) })
const tell = async (...chunks: readonly (string | Uint8Array)[]) => (await read(...chunks)).map(tellInput)
const page = recordOf(responseOf('<p>Ana said so.'))
const told = (number: number, words = '<p>Ana said so.'): string =>
  `page stdin record ${number} [text/html; charset=utf-8] ${words}`

describe('a WARC file', () => {
  it('gives its pages with their address and time', async () => {
    const [input] = await read(page)
    expect(input && tellInput(input)).toBe(told(1))
    expect(input?.given).toEqual({ url: 'https://x.example/a', fetchedAt: '2024-08-06T04:20:00Z' })
  })

  it('has addresses that win over a given one', async () => {
    const bare = recordOf(responseOf('<p>Bo said so.'), { 'WARC-Target-URI': 'urn:uuid:1' })
    const given = { url: 'https://x.example/given', outlet: 'The Lantern' }
    const inputs = await collectInputs(['-'], { stdin: streamOf(page, bare), given })
    expect(inputs.map((input) => input.given.url)).toEqual(['https://x.example/a', 'https://x.example/given'])
  })

  it('gives pages only: no requests, no pictures, no errors', async () => {
    const records = [
      recordOf('software: x', { 'WARC-Type': 'warcinfo' }),
      recordOf('GET / HTTP/1.1\r\n\r\n', { 'WARC-Type': 'request' }),
      recordOf(responseOf('png', 'HTTP/1.1 200 OK\r\nContent-Type: image/png')),
      recordOf(responseOf('<p>Not found.', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html')),
      page,
    ]
    expect(await tell(...records)).toEqual([told(5)])
    expect(await tell(...records.slice(0, 4))).toEqual(['failed stdin input.none'])
  })

  it('may be packed record by record, and come in any chunks', async () => {
    const packed = joinBytes([gzipSync(page), gzipSync(page)])
    expect(await tell(...Array.from(packed, (byte) => Uint8Array.of(byte)))).toEqual([told(1), told(2)])
  })

  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n'
  it.each([
    [
      'chunks',
      responseOf('5\r\n<p>An\r\n8;x=1\r\na said s\r\n2\r\no.\r\n0\r\n\r\n', `${head}Transfer-Encoding: chunked`),
    ],
    ['a body said to be in chunks', responseOf('<p>Ana said so.', `${head}Transfer-Encoding: chunked`)],
    ['a packed body', responseOf(gzipSync('<p>Ana said so.'), `${head}Content-Encoding: gzip`)],
    ['a deflated body', responseOf(deflateSync('<p>Ana said so.'), `${head}Content-Encoding: deflate`)],
    ['a body that was unpacked before', responseOf('<p>Ana said so.', `${head}Content-Encoding: gzip`)],
    ['bare line feeds', bytesOf('HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n\n<p>Ana said so.')],
  ])('holds %s', async (_, block) => {
    expect(await tell(recordOf(block))).toEqual([told(1)])
  })

  it('with broken records gives the others', async () => {
    const inputs = await read(
      recordOf('not http'),
      recordOf(responseOf('<p>Ana said so.'), { 'Content-Length': 'many' }),
      'noise\r\n\r\n',
      page,
      page.subarray(0, page.length - 12),
    )
    const names = inputs.map((input) => tellInput(input).slice(0, 40))
    expect(names.filter((name) => name.startsWith('page'))).toHaveLength(1)
    expect(names.filter((name) => name.startsWith('failed'))).toEqual([
      'failed stdin record 1 input.malformed',
      'failed stdin record 2 input.malformed',
      'failed stdin record 4 input.malformed',
    ])
  })

  it('does not unpack a body without end', async () => {
    const bomb = responseOf(gzipSync(new Uint8Array(40 * 1024 * 1024)), `${head}Content-Encoding: gzip`)
    expect(await tell(recordOf(bomb), page)).toEqual(['failed stdin record 1 input.malformed', told(2)])
  })
})
