import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { fakeTerminal } from '../fake-terminal.ts'

const story = 'The harbour master said on Monday that the bridge would open in May. Officials denied the report.'
const page = `<html lang="en"><title>Bridge opens | The Pier</title><body><article><p>${story}</p><p>${story}</p></article></body></html>`

/** A record of a WARC file, as a crawler writes it. */
function recordOf(url: string, body: string, length = Buffer.byteLength(body)): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${length}\r\n\r\n${body}`
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-08-06T04:20:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}`
  return `${head}\r\n\r\n${http}\r\n\r\n`
}

let cwd: string
// The reader is compiled and its models are loaded once, in the time that a hook has.
beforeAll(() => main(['read', '--fast', '-'], fakeTerminal({ stdin: story })))
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'hearsay bulk '))
  mkdirSync(join(cwd, 'crawl'))
  const urls = ['https://pier.example/a', 'https://pier.example/empty', 'https://pier.example/b']
  writeFileSync(
    join(cwd, 'crawl', 'a.warc'),
    urls.map((url) => recordOf(url, url.endsWith('empty') ? '<html><body></body></html>' : page)).join(''),
  )
  writeFileSync(join(cwd, 'crawl', 'b.warc'), recordOf('https://pier.example/c', page))
  writeFileSync(join(cwd, 'list.jsonl'), `${JSON.stringify({ id: 'one', text: story })}\n{"text":1}\n`)
})
afterEach(() => rmSync(cwd, { recursive: true }))

const read = async (...args: readonly string[]) => {
  const terminal = fakeTerminal({ cwd })
  const status = await main(['read', '--fast', ...args], terminal)
  return { status, printed: terminal.printed(), said: terminal.said() }
}
const output = (part: string): Buffer => {
  const name = readdirSync(join(cwd, 'out')).find((one) => one.includes(part)) ?? ''
  return readFileSync(join(cwd, 'out', name))
}
const rowsOf = (part: string) => parquetReadObjects({ file: new Uint8Array(output(part)).buffer })

describe('hearsay read --out', () => {
  it('writes what it would have printed, an input a file', async () => {
    for (const [input, part] of [
      ['crawl/a.warc', 'a.warc-'],
      ['list.jsonl', 'list.jsonl-'],
    ] as const) {
      const { printed } = await read(input, '--format', 'jsonl')
      await read(input, '--out', 'out')
      expect(output(part).toString('utf8')).toBe(printed)
    }
  })

  it('prints nothing, names each failure and sums up; the same command says the same again', async () => {
    const first = await read('crawl', 'list.jsonl', 'nowhere.warc', '--out', 'out')
    expect({ ...first, said: first.said.split('\n') }).toEqual({
      status: 1,
      printed: '',
      said: [
        expect.stringMatching(/^Expected a file, a folder or an address at nowhere\.warc/),
        expect.stringMatching(/^.*crawl\/a\.warc record 2/),
        'crawl/a.warc: 2 pages, 1 failed (extract.no-article 1), 0 s.',
        'crawl/b.warc: 1 page, 0 s.',
        expect.stringMatching(/^.*list\.jsonl line 2/),
        'list.jsonl: 1 page, 1 failed (input.malformed 1), 0 s.',
        '4 inputs: 4 pages read, 3 failed (extract.no-article 1, input.malformed 1, input.missing 1). The results are in out.',
        '',
      ],
    })
    const again = await read('crawl', 'list.jsonl', 'nowhere.warc', '--out', 'out')
    expect(again.status).toBe(1)
    expect(again.said.trim().split('\n').at(-1)).toBe(
      '4 inputs, 3 done before: 4 pages read, 3 failed (extract.no-article 1, input.malformed 1, input.missing 1). The results are in out.',
    )
  })

  it('keeps a manifest of each input and a list of them all', async () => {
    await read('crawl', '--out', 'out')
    const { shards } = JSON.parse(readFileSync(join(cwd, 'out', 'manifest.json'), 'utf8'))
    expect(shards).toEqual([
      JSON.parse(output('a.warc-').toString() && output('jsonl.manifest').toString()),
      expect.anything(),
    ])
    expect(shards[0]).toMatchObject({
      ...{
        input: 'crawl/a.warc',
        path: join(cwd, 'crawl/a.warc'),
        files: 1,
        pages: 2,
        failed: { 'extract.no-article': 1 },
      },
      settings: { format: 'jsonl', input: 'auto', fast: true },
      hash: expect.stringMatching(/^sha256:[\da-f]{64}$/),
    })
    expect(shards[0].outputs).toEqual([
      { name: expect.stringMatching(/^a\.warc-.*\.jsonl$/), bytes: expect.any(Number) },
    ])
  })

  it('writes tables in Parquet, and failures beside them', async () => {
    expect(await read('crawl/a.warc', '--out', 'out', '--format', 'parquet')).toMatchObject({ status: 1, printed: '' })
    const [articles, attributions] = [await rowsOf('.articles.parquet'), await rowsOf('.attributions.parquet')]
    expect(articles.map(({ row, url, fetchedAt }) => [row, url, fetchedAt])).toEqual([
      [0, 'https://pier.example/a', '2024-08-06T04:20:00Z'],
      [1, 'https://pier.example/b', '2024-08-06T04:20:00Z'],
    ])
    expect(attributions.map(({ articleRow }) => articleRow)).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    for (const { articleRow, content, contentSpans } of attributions) {
      const words = (contentSpans ?? []).map(({ start, end }: { start: number; end: number }) =>
        articles[articleRow]?.['text'].slice(start, end),
      )
      expect(words.join(' ')).toBe(content ?? '')
    }
    expect(JSON.parse(output('.failures.jsonl').toString())).toMatchObject({ error: { code: 'extract.no-article' } })
  })

  it('reads both formats beside each other', async () => {
    await read('crawl', '--out', 'out')
    await read('crawl', '--out', 'out', '--format', 'parquet')
    const { said } = await read('crawl', '--out', 'out')
    expect(said).toContain('2 inputs, 2 done before')
  })

  it('reads a part of the list, and the parts together all of it', async () => {
    expect((await read('crawl', 'list.jsonl', '--out', 'out', '--shard', '2/2')).said).toContain('1 input: 1 page read')
    expect((await read('crawl', 'list.jsonl', '--out', 'out', '--shard', '1/2')).said).toContain('2 inputs: 3 pages')
    expect(readdirSync(join(cwd, 'out'))).not.toContain('manifest.json')
    expect((await read('crawl', 'list.jsonl', '--out', 'out')).said).toContain('3 inputs, 3 done before')
    expect(readdirSync(join(cwd, 'out'))).toContain('manifest.json')
  })

  it.each([
    ['--format parquet without --out', ['crawl', '--format', 'parquet']],
    ['--shard without --out', ['crawl', '--shard', '1/2']],
    ['--keep-older without --out', ['crawl', '--keep-older']],
    ['a format for people', ['crawl', '--out', 'out', '--format', 'html']],
    ['a part that is none', ['crawl', '--out', 'out', '--shard', '3/2']],
    ['a part of nothing', ['crawl', '--out', 'out', '--shard', '0/0']],
    ['stdin', ['-', '--out', 'out']],
    ['a blank folder', ['crawl', '--out', ' ']],
  ])('refuses %s', async (_, args) => {
    expect(await read(...args)).toMatchObject({ status: 2, printed: '', said: expect.stringContaining('Expected') })
  })

  it('ends with 2 where the folder is none', async () => {
    writeFileSync(join(cwd, 'out'), '')
    expect(await read('crawl', '--out', 'out')).toMatchObject({
      status: 2,
      said: `Expected to write ${join(cwd, 'out')}, the system answered EEXIST; name a folder, not a file. The same command goes on from here.\n`,
    })
  })
})
