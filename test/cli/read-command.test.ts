import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { fakeTerminal } from './fake-terminal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const parade = 'samples/parade.html'
const story = 'The harbour master said on Monday that the bridge would open in May. Officials denied the report.'

describe('hearsay read', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay read '))
    writeFileSync(join(folder, 'story.txt'), story)
    writeFileSync(join(folder, 'empty.html'), '')
    writeFileSync(join(folder, 'paper.pdf'), '%PDF-1.7\n%âãÏÓ\n')
    mkdirSync(join(folder, 'nothing'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const read = async (args: readonly string[], options: Parameters<typeof fakeTerminal>[0] = {}) => {
    const terminal = fakeTerminal({ cwd: folder, ...options })
    const status = await main(['read', ...args], terminal)
    return { status, printed: terminal.printed(), said: terminal.said() }
  }

  it('prints one JSON line for each report where stdout is no terminal', async () => {
    const { status, printed } = await read(['story.txt', 'story.txt'])
    const readings = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(readings.map(({ article }) => article.text)).toEqual([story, story])
  })

  it('prints a table within the width of a terminal, with colour', async () => {
    const { printed } = await read([parade], { cwd: root, isTTY: true, columns: 90 })
    const visible = printed.replace(/\u001b\[[0-9;]*m/g, '').split('\n')
    expect(printed).toContain('\u001b[')
    expect(visible.filter((line) => [...line].length > 90)).toEqual([])
    for (const words of ['NK News', 'Korean Central News Agency', '2023-07-26', 'Sergei Shoigu']) {
      expect(visible.join('\n')).toContain(words)
    }
  })

  it('prints no colour into a pipe or under NO_COLOR', async () => {
    const piped = await read([parade, '--format', 'text'], { cwd: root })
    const told = await read([parade], { cwd: root, isTTY: true, env: { NO_COLOR: '1' } })
    expect(piped.printed + told.printed).not.toContain('\u001b[')
  })

  it('reads by rules alone when it must be fast', async () => {
    const rulesOf = async (...options: readonly string[]) =>
      JSON.parse((await read(['story.txt', ...options])).printed).attributions.map(({ rule }: { rule: string }) => rule)
    expect(await rulesOf('--fast')).toEqual(['reported-speech', 'reported-speech'])
    const confidences = async (...options: readonly string[]) =>
      JSON.parse((await read(['story.txt', ...options])).printed).attributions[0].confidence
    expect(await confidences()).not.toBe(await confidences('--fast'))
  })

  it('reads stdin where something is piped in', async () => {
    const { printed, status } = await read([], { stdin: story })
    expect(status).toBe(0)
    expect(JSON.parse(printed).article.text).toBe(story)
  })

  it('takes what the person knows over what the page says', async () => {
    const given = ['--published', '2020-01-02', '--outlet', 'The Pier', '--url', 'https://pier.example/a']
    const { printed } = await read([parade, ...given], { cwd: root })
    expect(JSON.parse(printed).article).toMatchObject({
      publishedAt: '2020-01-02',
      publishedFrom: 'given',
      outlet: 'The Pier',
      url: 'https://pier.example/a',
    })
  })

  it('takes a blank option for none', async () => {
    const { printed, status } = await read(['story.txt', '--published', '', '--outlet', ' ', '--url', ''])
    expect(status).toBe(0)
    const { article } = JSON.parse(printed)
    for (const key of ['publishedAt', 'outlet', 'url']) expect(article).not.toHaveProperty(key)
  })

  it('reads the others when some fail, names each that did, and ends with 1', async () => {
    const { status, printed, said } = await read(['empty.html', 'story.txt', 'paper.pdf', 'nothing', 'absent.html'])
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(1)
    expect(lines.map(({ error }) => error?.code)).toEqual([
      'input.empty',
      undefined,
      'input.unsupported',
      'input.none',
      'input.missing',
    ])
    expect(said.trim().split('\n')).toHaveLength(4)
    for (const name of ['empty.html', 'paper.pdf', 'nothing', 'absent.html']) expect(said).toContain(name)
  })

  it('shows no password of an address', async () => {
    const addresses = [
      'http://ana:secret@a.example/',
      'http://ana:sec/secret@a.example/',
      'ftp://ana:secret@a.example/',
    ]
    const { status, printed, said } = await read(addresses)
    expect(status).toBe(1)
    expect(said.match(/a\.example/g)?.length).toBeGreaterThanOrEqual(3)
    expect(printed + said).not.toMatch(/ana|secret/)
  })

  it('does not take a blank for the folder in which the person stands', async () => {
    const said = 'Expected an INPUT: a file, a folder, an http(s) address, or - for stdin, got a blank.\n'
    expect(await read([''])).toEqual({ status: 2, printed: '', said })
    expect(await read(['story.txt', ' '])).toEqual({ status: 2, printed: '', said })
  })

  it('names an address that is gone', async () => {
    const server = createServer((_, response) => response.writeHead(404).end('no such page'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const address = `http://127.0.0.1:${port}/lost`
    const allowed = await read([address], { env: { HEARSAY_ALLOW_ADDRESSES: '127.0.0.1' } })
    const refused = await read([address])
    server.close()
    expect(allowed).toMatchObject({ status: 1, said: expect.stringMatching(/127\.0\.0\.1.*404/) })
    expect(JSON.parse(allowed.printed).error.code).toBe('fetch.gone')
    expect(JSON.parse(refused.printed).error.code).toBe('fetch.refused')
  })

  it.each([
    ['an unknown option', ['story.txt', '--colour']],
    ['a format that is none', ['story.txt', '--format', 'pdf']],
    ['a day that never was', ['story.txt', '--published', '2023-02-30']],
    ['no reader at all', ['story.txt', '--jobs', '0']],
    ['an address of another kind', ['story.txt', '--url', 'file:///etc/passwd']],
    ['one address for two reports', ['story.txt', 'empty.html', '--url', 'https://pier.example/a']],
    ['one address for a folder', ['nothing', '--url', 'https://pier.example/a']],
    ['nothing to read at a keyboard', []],
  ])('ends with 2 for %s', async (_, args) => {
    const { status, said, printed } = await read(args)
    expect(status).toBe(2)
    expect(said).not.toBe('')
    expect(printed).toBe('')
  })

  it('ends with 2 for a name among the allowed addresses, in one line', async () => {
    const { status, said } = await read(['story.txt'], { env: { HEARSAY_ALLOW_ADDRESSES: 'localhost' } })
    expect(status).toBe(2)
    expect(said).toMatch(/^[^\n]*"localhost"[^\n]*\n$/)
  })

  it.each([
    ['one report', ['story.txt'], 'object'],
    ['several', ['story.txt', 'story.txt'], 2],
    ['one that is read and one that fails', ['story.txt', 'empty.html'], 1],
    ['several that fail', ['absent.html', 'empty.html'], 0],
    ['one that fails', ['absent.html'], 0],
  ])('prints JSON for %s', async (_, args, expected) => {
    const { printed } = await read([...args, '--format', 'json'])
    const found: unknown = JSON.parse(printed)
    expect(Array.isArray(found) ? found.length : typeof found).toBe(expected)
  })

  it.each(['text', 'json', 'jsonl', 'html', 'markdown'])('prints the same bytes twice as %s', async (format) => {
    const once = await read([parade, '--format', format], { cwd: root })
    const twice = await read([parade, '--format', format], { cwd: root })
    expect(once.printed.length).toBeGreaterThan(1000)
    expect(twice.printed).toBe(once.printed)
  })

  it('shows progress for more than 20 inputs only', async () => {
    const many = await read(
      Array.from({ length: 24 }, () => 'story.txt'),
      { isTTY: true },
    )
    const few = await read(
      Array.from({ length: 4 }, () => 'story.txt'),
      { isTTY: true },
    )
    expect(many.said).toMatch(/24 of 24/)
    expect(few.said).toBe('')
  })
})
