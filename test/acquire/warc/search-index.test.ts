import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IndexEntry, parseIndexLine, toIndexLine, toTimestamp } from '../../../src/acquire/warc/cdxj.ts'
import { scanIndex, searchIndex } from '../../../src/acquire/warc/search-index.ts'
import { surtOf } from '../../../src/acquire/warc/surt.ts'
import { createFolder } from '../collect-inputs.ts'

const folder = createFolder()
const entryOf = (url: string, offset: number): IndexEntry => ({
  url,
  timestamp: '20240806042000',
  mime: 'text/html',
  status: '200',
  digest: 'sha1:A',
  length: 10,
  offset,
  filename: 'a.warc.gz',
  sha256: 'sha256:0',
})
const urlOf = (n: number): string => `https://news.example/${n}${'/long'.repeat(n % 7 === 0 ? 900 : n % 5)}`

function indexOf(urls: readonly string[], isSorted = true): string {
  const lines = urls.map((url, i) => toIndexLine(entryOf(url, i)))
  const path = join(folder, `${Math.random()}.cdxj`)
  writeFileSync(path, (isSorted ? lines.sort() : lines).map((line) => `${line}\n`).join(''))
  return path
}

describe('a line of an index', () => {
  it('gives back what it was made of, in ASCII alone', () => {
    const entry = entryOf('https://news.example/caf\u00e9?q=\u2028\ud83d\ude00', 7)
    const line = toIndexLine(entry)
    expect(line).toMatch(/^example,news\)\/caf%c3%a9\?q=\S+ 20240806042000 \{[\x20-\x7e]+\}$/)
    expect(parseIndexLine(line)).toEqual(entry)
  })

  it.each([
    '',
    'noise',
    'a)/ 20240806042000 {"url":"x"}',
    'a)/ 2024 {}',
    'a)/ 20240806042000 {"url":',
    'a)/ 20240806042000 []',
  ])('that is none gives nothing: %s', (line) => {
    expect(parseIndexLine(line)).toBeUndefined()
  })

  it.each(['../../etc/passwd', '..', '.', '', 'a\\b.warc.gz', 'a\0.warc.gz', 'ledger.sqlite'])(
    'leads to no file outside of its archive, and to no other in it: %j',
    (filename) => {
      expect(parseIndexLine(toIndexLine({ ...entryOf('https://x.example/', 0), filename }))).toBeUndefined()
    },
  )

  it('has its time in fourteen digits', () => {
    expect(['2024-08-06T04:20:00.123Z', '2024-08-06T04:20Z'].map(toTimestamp)).toEqual([
      '20240806042000',
      '20240806042000',
    ])
  })
})

describe('a sorted index', () => {
  it('gives all lines of an address, wherever they stand', async () => {
    const urls = Array.from({ length: 300 }, (_, n) => urlOf(n))
    const path = indexOf([...urls, ...urls.slice(100, 110)])
    for (const [n, url] of urls.entries()) {
      const found = await searchIndex(path, surtOf(url))
      expect(found.map((entry) => entry.url)).toEqual(n >= 100 && n < 110 ? [url, url] : [url])
    }
    for (const url of ['https://a.example/', 'https://zz.example/', 'https://news.example/', urlOf(301)])
      expect(await searchIndex(path, surtOf(url))).toEqual([])
  })

  it('gives what reading all of it gives', async () => {
    const paths = fc.array(fc.stringMatching(/^[a-c/?&%~]{0,6}$/), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(paths, fc.stringMatching(/^[a-c/?&%~]{0,6}$/), async (made, wanted) => {
        const urls = made.map((path) => `https://news.example/${path}`)
        const key = surtOf(`https://news.example/${wanted}`)
        const offsets = (entries: readonly IndexEntry[]): readonly number[] =>
          entries.map(({ offset }) => offset).toSorted((a, b) => a - b)
        expect(offsets(await searchIndex(indexOf(urls), key))).toEqual(
          offsets((await scanIndex(indexOf(urls, false), key)) ?? []),
        )
      }),
      { numRuns: 100, seed: 6 },
    )
  })

  it('that is empty or missing gives nothing', async () => {
    expect(await searchIndex(indexOf([]), 'a)/')).toEqual([])
    expect(await searchIndex(join(folder, 'none.cdxj'), 'a)/')).toEqual([])
    expect(await scanIndex(join(folder, 'none.cdxj'), 'a)/')).toBeUndefined()
  })

  it('that was damaged gives what it can, and throws nothing', async () => {
    const path = join(folder, 'noise.cdxj')
    for (const noise of [
      '\n\n\n',
      'x'.repeat(300_000),
      `a)/ 20240806042000 {"url"\n${toIndexLine(entryOf('https://b.example/', 1))}\n`,
    ]) {
      writeFileSync(path, noise)
      expect((await searchIndex(path, 'example,b)/')).length).toBeLessThan(2)
    }
  })
})
