import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pickPart, planShards } from '../../../src/pipeline/index.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'hearsay plan '))
  for (const folder of ['crawl/2024', 'pages', 'empty']) mkdirSync(join(cwd, folder), { recursive: true })
  for (const name of ['crawl/a.warc.gz', 'crawl/2024/a.warc.gz', 'crawl/b.wacz', 'crawl/c.html', 'crawl/d.html'])
    writeFileSync(join(cwd, name), '')
  for (const name of ['pages/a.html', 'pages/b.html', 'one page.html']) writeFileSync(join(cwd, name), '')
})
afterAll(() => rmSync(cwd, { recursive: true }))

const plan = (...inputs: readonly string[]) => planShards(inputs, { input: 'auto', cwd, out: join(cwd, 'out') })
const told = async (...inputs: readonly string[]) =>
  (await plan(...inputs)).shards.map(({ input, files }) => `${input}: ${files.map((file) => file.name).join(' ')}`)

describe('a plan of shards', () => {
  it('makes one shard of a file and one of a folder of pages', async () => {
    expect(await told('one page.html', 'pages/')).toEqual([
      'one page.html: one page.html',
      'pages: pages/a.html pages/b.html',
    ])
  })

  it('makes one shard of each archive of a folder, and one of all else in it', async () => {
    expect(await told('crawl')).toEqual([
      'crawl/2024/a.warc.gz: crawl/2024/a.warc.gz',
      'crawl/a.warc.gz: crawl/a.warc.gz',
      'crawl/b.wacz: crawl/b.wacz',
      'crawl: crawl/c.html crawl/d.html',
    ])
  })

  it('names the same input the same, and inputs of one name apart', async () => {
    const names = async (...inputs: readonly string[]) => (await plan(...inputs)).shards.map(({ name }) => name)
    const [deep, flat] = await names('crawl')
    expect(deep).toMatch(/^a\.warc\.gz-[a-z\d]{11}$/)
    expect(flat).toMatch(/^a\.warc\.gz-[a-z\d]{11}$/)
    expect(deep).not.toBe(flat)
    expect(await names('./crawl/../crawl/a.warc.gz')).toEqual([flat])
    expect(await names('one page.html')).toEqual([expect.stringMatching(/^one_page\.html-/)])
  })

  it('takes an input once that is named twice', async () => {
    expect(await told('crawl/a.warc.gz', './crawl/a.warc.gz')).toEqual(['crawl/a.warc.gz: crawl/a.warc.gz'])
  })

  it('tells what is not there and what holds nothing', async () => {
    const { lost } = await plan('nowhere.warc', 'empty')
    expect(lost.map(({ input, error }) => [input, error.code])).toEqual([
      ['nowhere.warc', 'input.missing'],
      ['empty', 'input.none'],
    ])
  })

  it.each(['-', 'https://pier.example/a'])('refuses %s, which could not be read again', async (input) => {
    await expect(plan(input)).rejects.toMatchObject({ code: 'usage' })
  })

  it.each(['.', 'crawl', 'crawl/2024/'])('refuses to write into %s while it reads it', async (input) => {
    const out = join(cwd, 'crawl/2024/out')
    await expect(planShards([input], { input: 'auto', cwd, out })).rejects.toMatchObject({ code: 'usage' })
  })

  it('is covered by its parts, which share nothing', async () => {
    const { shards } = await plan('crawl', 'pages', 'one page.html')
    const parts = [1, 2, 3, 4].map((part) => pickPart(shards, { part, of: 4 }))
    expect(parts.map((part) => part.length)).toEqual([2, 2, 1, 1])
    expect(new Set(parts.flat())).toEqual(new Set(shards))
  })
})
