import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { joinBytes } from '../../../src/acquire/byte-stream.ts'
import { collectInputs, createFolder, streamOf, tellInput } from '../collect-inputs.ts'
import { arcRecordOf, bytesOf, recordOf, responseOf } from './records.ts'

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
    [
      'a body deflated without a head',
      responseOf(deflateRawSync('<p>Ana said so.'), `${head}Content-Encoding: deflate`),
    ],
    ['a body packed with brotli', responseOf(brotliCompressSync('<p>Ana said so.'), `${head}Content-Encoding: br`)],
    [
      'a body packed twice and said so',
      responseOf(gzipSync(gzipSync('<p>Ana said so.')), `${head}Content-Encoding: gzip, gzip`),
    ],
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

  it.each([
    ['is in chunks without saying so', responseOf('f\r\n<p>Ana said so.\r\n0\r\n\r\n', head.trimEnd()), 'chunks'],
    ['has a last chunk that is cut', responseOf('ff\r\n<p>Ana said so.', `${head}Transfer-Encoding: chunked`), 'cut'],
    [
      'is packed twice without saying so',
      responseOf(gzipSync(gzipSync('<p>Ana said so.')), `${head}Content-Encoding: gzip`),
      'once more',
    ],
  ])('reads a page that %s, and says so', async (_, block, doubt) => {
    const [input] = await read(recordOf(block))
    expect(input && tellInput(input)).toBe(told(1))
    expect(input?.kind === 'page' && input.notices?.map(({ code, message }) => `${code} ${message}`).join()).toMatch(
      new RegExp(`^archive.mended .*${doubt}`),
    )
  })

  const inChunks = (body: string | Uint8Array): Uint8Array => responseOf(body, `${head}Transfer-Encoding: chunked`)
  it.each([
    ['has more digits than any', 'ffffffffffffffff\r\n<p>Ana said so.\r\n0\r\n\r\n', 'sizes'],
    ['is below zero', '-5\r\n<p>Ana said so.\r\n0\r\n\r\n', 'sizes'],
    ['is zero', '0\r\n<p>Ana said so.\r\n0\r\n\r\n', 'sizes'],
    ['is too large', 'ff\r\n<p>Ana said so.\r\n0\r\n\r\n', 'sizes'],
    ['is too small', '6\r\n<p>Ana said so.\r\n0\r\n\r\n', 'sizes'],
    ['is too small, in the second chunk', '6\r\n<p>Ana\r\n4\r\n said so.\r\n0\r\n', 'sizes'],
    ['is too small, in a body without an end', '6\r\n<p>Ana said so.', 'break off'],
    ['is cut', '7\r\n<p>Ana \r\n8\r\nsaid so.\r\n1f', 'end without a last one'],
    ['is missing after the last', '7\r\n<p>Ana \r\n8\r\nsaid so.\r\n', 'end without a last one'],
  ])('keeps every word of a body in chunks of which a size %s, and says so', async (_, body, doubt) => {
    const [input] = await read(recordOf(inChunks(body)))
    expect(input && tellInput(input)).toBe(told(1))
    expect(input?.kind === 'page' && input.notices?.map(({ code, message }) => `${code} ${message}`).join()).toMatch(
      new RegExp(`^archive.mended .*${doubt}`),
    )
  })

  it('keeps what cannot be told apart into chunks as it stands', async () => {
    const words = '<p>Ana said so.'
    for (const body of [`f\r\n${words}\r\nZZZ\r\n${words}`, `f\r\n${words}\r\n0\r\n${words}`]) {
      const [input] = await read(recordOf(inChunks(body)))
      expect(input && tellInput(input)).toBe(told(1, words + body.slice(20)))
    }
    for (const body of ['ff\r\n', `-5\r\n${words}`, `${words}\r\n0\r\n\r\n`])
      expect(await tell(recordOf(inChunks(body)))).toEqual([told(1, body)])
  })

  it('reads a packed body whose chunks have wrong sizes', async () => {
    const packed = gzipSync('<p>Ana said so.')
    for (const size of ['5', 'fff', '-1']) {
      const body = joinBytes([bytesOf(`${size}\r\n`), packed, bytesOf('\r\n0\r\n\r\n')])
      const response = responseOf(body, `${head}Transfer-Encoding: chunked\r\nContent-Encoding: gzip`)
      expect(await tell(recordOf(response)), size).toEqual([told(1)])
    }
  })

  it('reads what is left of a packed body that is cut', async () => {
    const words = Array.from({ length: 500 }, (_, i) => `<p>Word ${i * 7919} was said.`).join('')
    const packed = gzipSync(words)
    const [input] = await read(
      recordOf(responseOf(packed.subarray(0, packed.length / 2), `${head}Content-Encoding: gzip`)),
    )
    expect(input?.kind === 'page' && words.startsWith(new TextDecoder().decode(input.bytes))).toBe(true)
    expect(input?.kind === 'page' && input.notices?.[0]?.message).toContain('its packed body is cut')
  })

  it('names a coding that it cannot unpack', async () => {
    const [input] = await read(
      recordOf(responseOf(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 1, 2), `${head}Content-Encoding: zstd`)),
    )
    expect(input?.kind === 'failed' && input.error.message).toContain('got "zstd"')
  })

  it('gives resources that are HTML', async () => {
    const resource = { 'WARC-Type': 'resource', 'Content-Type': 'text/html' }
    expect(
      await tell(recordOf('<p>Ana said so.', resource), recordOf('png', { ...resource, 'Content-Type': 'image/png' })),
    ).toEqual(['page stdin record 1 [text/html] <p>Ana said so.'])
  })

  it('has addresses in angle brackets and with blanks', async () => {
    const inputs = await read(
      recordOf(responseOf('<p>A.'), { 'WARC-Target-URI': '<https://x.example/wget>' }),
      recordOf(responseOf('<p>B.'), { 'WARC-Target-URI': 'https://x.example/a b c' }),
    )
    expect(inputs.map(({ given }) => given.url)).toEqual(['https://x.example/wget', 'https://x.example/a%20b%20c'])
  })

  it('says that a page is too large, and nothing of a film that is', async () => {
    const large = new Uint8Array(9 * 1024 * 1024).fill(32)
    const film = recordOf(responseOf(large, 'HTTP/1.1 200 OK\r\nContent-Type: video/mp4'))
    expect(await tell(film, page, recordOf(responseOf(large)))).toEqual([
      told(2),
      'failed stdin record 3 input.too-large',
    ])
  })

  it('may have records without an empty line between them', async () => {
    expect(await tell(page.subarray(0, -4), page.subarray(0, -4))).toEqual([told(1), told(2)])
  })

  it('says that a page was cut by the archive', async () => {
    const [input] = await read(recordOf(responseOf('<p>Ana said so.'), { 'WARC-Truncated': 'length' }))
    expect(input?.kind === 'page' && input.notices?.[0]?.message).toContain('the archive cut it (length)')
  })
})

describe('a record with a wrong length', () => {
  const long = responseOf(`<p>${'Ana said so. '.repeat(20)}`)
  const first = (length: number): Uint8Array => recordOf(long, { 'Content-Length': String(long.length + length) })
  const second = recordOf(responseOf('<p>Bo said so.'), { 'WARC-Target-URI': 'https://x.example/b' })

  it.each([-100, -1, 1, 2, 3, 200, 100_000])('(%d) is read up to the next one, and so is that', async (difference) => {
    for (const bytes of [
      joinBytes([first(difference), second]),
      joinBytes([gzipSync(first(difference)), gzipSync(second)]),
    ]) {
      const inputs = await read(bytes)
      expect(inputs.map((input) => input.kind)).toEqual(['page', 'page'])
      const pages = inputs.flatMap((input) => (input.kind === 'page' ? [input] : []))
      expect(pages.map((input) => new TextDecoder().decode(input.bytes).trimEnd())).toEqual([
        `<p>${'Ana said so. '.repeat(20)}`.trimEnd(),
        '<p>Bo said so.',
      ])
      // One or two bytes more are of the empty line at its end: nothing looks wrong.
      if (difference < 0 || difference > 4)
        expect(pages[0]?.notices?.[0]?.message).toMatch(/its length is given as \d+ bytes, it has \d+/)
      expect(pages[1]?.notices).toBeUndefined()
    }
  })

  it('may be the last one', async () => {
    expect((await read(second, first(-5))).map((input) => input.kind)).toEqual(['page', 'page'])
    expect((await read(second, first(50))).map((input) => input.kind)).toEqual(['page', 'page'])
  })

  it('that is more than the file has does not hide those after it', async () => {
    const path = join(createFolder(), 'a.warc')
    writeFileSync(path, joinBytes([recordOf('x'.repeat(9_000_000), { 'Content-Length': '999999999999' }), second]))
    const inputs = await collectInputs([path], {})
    expect(inputs.map((input) => input.kind)).toEqual(['failed', 'page'])
  })

  it('leaves a page alone that shows a record', async () => {
    const shown = `<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\n</pre>`
    expect(await tell(recordOf(responseOf(shown)), page)).toEqual([told(1, shown), told(2)])
  })
})

describe('a packed WARC file', () => {
  const pageOf = (n: number): Uint8Array =>
    recordOf(responseOf(`<p>Ana said ${n} of ${Array.from({ length: 99 }, (_, i) => (i * n * 7919) % 997)}.`))
  const members = [1, 2, 3, 4].map((n) => gzipSync(pageOf(n)))
  const kinds = async (bytes: Uint8Array): Promise<string> =>
    (await read(bytes))
      .map((input) => (input.kind === 'page' ? new TextDecoder().decode(input.bytes).charAt(12) : input.kind))
      .join(' ')
  const all = '1 2 3 4'

  it('is read member by member', async () => {
    expect(await kinds(joinBytes(members))).toBe(all)
  })

  it('may be packed as a whole, twice, in parts that are no records, and be filled up with zeros', async () => {
    const plain = joinBytes([1, 2, 3, 4].map(pageOf))
    expect(await kinds(gzipSync(plain))).toBe(all)
    expect(await kinds(gzipSync(joinBytes(members)))).toBe(all)
    expect(await kinds(joinBytes(members.map((member) => gzipSync(member))))).toBe(all)
    const parts = [plain.subarray(0, 300), plain.subarray(300, 900), plain.subarray(900)].map((part) => gzipSync(part))
    expect(await kinds(joinBytes(parts))).toBe(all)
    expect(await kinds(joinBytes([...members, new Uint8Array(600)]))).toBe(all)
  })

  it('loses the broken member alone, wherever it is broken', async () => {
    const [one = new Uint8Array(), two = new Uint8Array(), ...rest] = members
    for (let at = 0; at < two.length; at += 1) {
      // These three bytes of the head mean nothing to a reader, nor does the time before them.
      if (at >= 4 && at < 10) continue
      const hurt = Uint8Array.from(two, (byte, i) => (i === at ? byte ^ 0x55 : byte))
      expect(await kinds(joinBytes([one, hurt, ...rest])), `byte ${at}`).toBe('1 failed 3 4')
    }
  })

  it('loses the cut member alone', async () => {
    const [one = new Uint8Array(), two = new Uint8Array(), ...rest] = members
    for (let length = 1; length < two.length; length += 7)
      expect(await kinds(joinBytes([one, two.subarray(0, length), ...rest])), `cut to ${length}`).toBe('1 failed 3 4')
    expect(await kinds(joinBytes([...members.slice(0, 3), two.subarray(0, 100)]))).toBe('1 2 3 failed')
  })

  it('may hold members that are too large to be unpacked at once', async () => {
    const large = recordOf(responseOf(`<p>5${Array.from({ length: 400_000 }, (_, i) => (i * 7919) % 99991)}`))
    const inputs = await read(
      joinBytes([members[0] ?? new Uint8Array(), gzipSync(large), members[1] ?? new Uint8Array()]),
    )
    expect(inputs.map((input) => input.kind)).toEqual(['page', 'page', 'page'])
  })

  it('is no way in for what unpacks without end', async () => {
    const bomb = gzipSync(recordOf(responseOf(new Uint8Array(60 * 1024 * 1024))))
    const inputs = await read(joinBytes([bomb, gzipSync(pageOf(1))]))
    expect(inputs.map((input) => (input.kind === 'failed' ? input.error.message : input.kind))).toEqual([
      expect.stringContaining('it unpacks to more than 200 times its size'),
      'page',
    ])
  })
})

describe('a revisit record', () => {
  const original = recordOf(responseOf('<p>Ana said so.'), {
    'WARC-Record-ID': '<urn:uuid:1>',
    'WARC-Payload-Digest': 'sha1:A',
  })
  const revisit = (headers: Readonly<Record<string, string>>): Uint8Array =>
    recordOf('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', {
      'WARC-Type': 'revisit',
      'WARC-Target-URI': 'https://x.example/b',
      'WARC-Date': '2024-08-07T00:00:00Z',
      ...headers,
    })

  it.each([
    ['its id', { 'WARC-Refers-To': '<urn:uuid:1>' }],
    [
      'its address and time',
      { 'WARC-Refers-To-Target-URI': 'https://x.example/a', 'WARC-Refers-To-Date': '2024-08-06T04:20:00Z' },
    ],
    ['its payload', { 'WARC-Payload-Digest': 'sha1:A' }],
  ])('gives the page that it refers to by %s, at its own address and time', async (_, headers) => {
    const inputs = await read(original, revisit(headers))
    expect(inputs.map(tellInput)).toEqual([told(1), 'page stdin record 2 [text/html] <p>Ana said so.'])
    expect(inputs[1]?.given).toEqual({ url: 'https://x.example/b', fetchedAt: '2024-08-07T00:00:00Z' })
  })

  it('is read from its place when more was read since than is held', async () => {
    const path = join(createFolder(), 'a.warc.gz')
    const filler = (n: number): Uint8Array =>
      recordOf(responseOf(`<p>${n}${' '.repeat(7_000_000)}`), { 'WARC-Record-ID': `<urn:uuid:f${n}>` })
    const records = [original, ...[1, 2, 3, 4, 5, 6].map(filler), revisit({ 'WARC-Refers-To': '<urn:uuid:1>' })]
    writeFileSync(path, joinBytes(records.map((record) => gzipSync(record, { level: 1 }))))
    const inputs = await collectInputs([path], {})
    expect(inputs).toHaveLength(8)
    expect(inputs[7]?.kind === 'page' && new TextDecoder().decode(inputs[7].bytes)).toBe('<p>Ana said so.')
  })

  it('of a page that another archive has is said once for all', async () => {
    const inputs = await read(
      page,
      revisit({ 'WARC-Refers-To': '<urn:uuid:7>' }),
      revisit({ 'WARC-Refers-To': '<urn:uuid:8>' }),
    )
    expect(inputs.map((input) => (input.kind === 'failed' ? input.error.message : input.kind))).toEqual([
      'page',
      expect.stringContaining('2 records say only that a page had not changed since another archive'),
    ])
  })
})

describe('an archive packed with Zstandard', () => {
  it('is refused with what to do', async () => {
    const [input] = await read(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3))
    expect(input?.kind === 'failed' && input.error.message).toContain('unpack it with "zstd -d"')
  })
})

describe('an archive that begins with noise', () => {
  it('is read from its first record on, whichever kind that is', async () => {
    const arc = arcRecordOf(
      'https://x.example/a 93.184.216.119 20140216050221 text/html',
      responseOf('<p>Ana said so.'),
    )
    for (const record of [page, arc]) {
      const inputs = await collectInputs(['-'], { stdin: streamOf('noise\nand more\n', record, record), input: 'warc' })
      expect(inputs.map((input) => input.kind)).toEqual(['failed', 'page', 'page'])
    }
  })
})

describe('an ARC file', () => {
  const version = arcRecordOf(
    'filedesc://x.arc 0.0.0.0 20140216050221 text/plain',
    '1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n',
  )
  const line = 'https://x.example/a 93.184.216.119 20140216050221 text/html'
  const arcPage = responseOf('<p>Ana said so.')

  it('gives its pages, packed or not', async () => {
    const records = [version, arcRecordOf(line, arcPage), arcRecordOf(line, arcPage)]
    expect(await tell(...records)).toEqual([told(2), told(3)])
    expect(await tell(joinBytes(records.map((record) => gzipSync(record))))).toEqual([told(2), told(3)])
    const [, input] = await read(...records)
    expect(input?.given).toEqual({ url: 'https://x.example/a', fetchedAt: '2014-02-16T05:02:21Z' })
  })

  it('may have addresses with blanks, and lines of the second version', async () => {
    const inputs = await read(
      version,
      arcRecordOf('https://x.example/a b?c=d e 93.184.216.119 20140216050221 text/html', arcPage),
      arcRecordOf('https://x.example/v2 93.184.216.119 20140216050221 text/html 200 CHECKSUM - 1234 x.arc', arcPage),
    )
    expect(inputs.map(({ given }) => given.url)).toEqual(['https://x.example/a%20b?c=d%20e', 'https://x.example/v2'])
  })

  it('with a wrong length or none gives the others', async () => {
    const kinds = (
      await read(
        version,
        arcRecordOf(line, arcPage, arcPage.length - 7),
        arcRecordOf(line, arcPage, -1),
        arcRecordOf(line, arcPage),
      )
    ).map(({ kind }) => kind)
    expect(kinds).toEqual(['page', 'failed', 'page'])
  })
})
