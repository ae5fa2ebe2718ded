import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readArchiveFile } from '../../../src/acquire/warc/read-archive-file.ts'
import { collectInputs, createFolder, streamOf } from '../collect-inputs.ts'
import { bytesOf, recordOf, responseOf } from './records.ts'
import { type MadeEntry, zipOf } from './zip.ts'

const pageOf = (words: string, headers: Readonly<Record<string, string>> = {}): Uint8Array =>
  gzipSync(recordOf(responseOf(words), headers))
const one: MadeEntry = { name: 'archive/1.warc.gz', bytes: pageOf('<p>One.', { 'WARC-Payload-Digest': 'sha1:A' }) }
const two: MadeEntry = { name: 'archive/2.warc.gz', bytes: pageOf('<p>Two.') }
const rest: readonly MadeEntry[] = [
  { name: 'datapackage.json', bytes: bytesOf('{}'), deflate: true },
  { name: 'indexes/index.cdx.gz', bytes: gzipSync('') },
  { name: 'pages/pages.jsonl', bytes: bytesOf('{"format":"json-pages-1.0"}\n') },
]

async function tell(bytes: Uint8Array, name = 'a.wacz'): Promise<readonly string[]> {
  const path = join(createFolder(), name)
  writeFileSync(path, bytes)
  return (await collectInputs([path], {})).map((input) =>
    input.kind === 'page'
      ? new TextDecoder().decode(input.bytes)
      : input.kind === 'failed'
        ? `${input.error.code} ${input.error.message}`
        : input.kind,
  )
}

describe('a WACZ', () => {
  it('gives the pages of its WARC files by name, stored or deflated', async () => {
    expect(await tell(zipOf([two, ...rest, { ...one, deflate: true }]))).toEqual(['<p>One.', '<p>Two.'])
  })

  it('is known by its content under another name', async () => {
    expect(await tell(zipOf([one]), 'a.bin')).toEqual(['<p>One.'])
  })

  it('resolves a page that another of its files has', async () => {
    const revisit = gzipSync(
      recordOf('HTTP/1.1 200 OK\r\n\r\n', { 'WARC-Type': 'revisit', 'WARC-Payload-Digest': 'sha1:A' }),
    )
    expect(await tell(zipOf([one, { name: 'archive/2.warc.gz', bytes: revisit }]))).toEqual(['<p>One.', '<p>One.'])
  })

  it('tells how much of it was read', async () => {
    const path = join(createFolder(), 'a.wacz')
    writeFileSync(path, zipOf([one, two, ...rest]))
    const taken: number[] = []
    for await (const input of readArchiveFile({ label: 'a.wacz', path }, { given: {} }))
      taken.push(input.taken / input.size)
    expect(taken).toHaveLength(2)
    expect(taken[0]).toBeGreaterThan(0.1)
    expect(taken[1]).toBeGreaterThan(taken[0] ?? 1)
    expect(taken[1]).toBeLessThan(1)
  })

  it.each<[string, Uint8Array, readonly string[]]>([
    ['without an archive', zipOf(rest), ['input.none ']],
    ['that is cut', zipOf([one, two]).slice(0, -30), ['input.malformed ']],
    ['with a file that is encrypted', zipOf([{ ...one, isEncrypted: true }, two]), ['input.unsupported ', '<p>Two.']],
    ['with a name that leads out of it', zipOf([{ ...one, name: 'archive/../../1.warc.gz' }]), ['input.malformed ']],
    [
      'with a file of another size than is said',
      zipOf([{ ...one, deflate: true, saidSize: 5 }, two]),
      ['input.malformed ', '<p>Two.'],
    ],
    [
      'with a file that unpacks without end',
      zipOf([{ ...one, bytes: new Uint8Array(30_000_000), deflate: true }, two]),
      ['input.too-large ', '<p>Two.'],
    ],
    ['with files that overlap', zipOf([{ ...one, times: 3 }]), ['input.malformed ']],
  ])('%s is said to be so', async (_, bytes, told) => {
    const found = await tell(bytes)
    expect(found.map((text, i) => text.slice(0, told[i]?.length))).toEqual(told)
  })

  it('on standard input is refused with the reason', async () => {
    const [input] = await collectInputs(['-'], { stdin: streamOf(zipOf([one])) })
    expect(input?.kind === 'failed' && input.error.message).toContain('save it and give its name')
  })
})
