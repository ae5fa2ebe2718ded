import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/acquire/read-lines.ts'
import type { Input } from '../../src/core/input.ts'
import { collectInputs, createFolder, streamOf, tellInput } from './collect-inputs.ts'

const folder = createFolder()
mkdirSync(join(folder, 'lines/pages'), { recursive: true })
writeFileSync(join(folder, 'outside.html'), '<p>secret')
writeFileSync(join(folder, 'lines/pages/a.html'), '<p>Ana said so.')
writeFileSync(join(folder, 'lines/pages/b.html.gz'), gzipSync('<p>Bo said so.'))
symlinkSync(join(folder, 'outside.html'), join(folder, 'lines/link.html'))

const read = (input: 'jsonl' | 'readings', ...lines: readonly unknown[]): Promise<readonly Input[]> =>
  collectInputs(['-'], {
    input,
    cwd: join(folder, 'lines'),
    stdin: streamOf(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
  })

function messageOf(input: Input | undefined): string {
  return input?.kind === 'failed' ? `${input.error.code}: ${input.error.message}` : `not failed: ${input?.kind}`
}

describe('a line of a report', () => {
  it('gives its text or page with everything said about it', async () => {
    const facts = {
      id: 'x1',
      url: 'https://x.example/a',
      title: 'Ferry late',
      byline: 'Ana Ruiz',
      publishedAt: '2024-08-06T07:10:00+03:00',
      modifiedAt: '2024-08-07',
      outlet: 'The Lantern',
      fetchedAt: '2024-08-06T04:20:00Z',
    }
    const inputs = await read(
      'jsonl',
      { ...facts, text: ' Ana said so.\r\n', other: 1 },
      { html: '<p>Ö', url: null, id: '', title: ' ', byline: '', publishedAt: '', outlet: '', fetchedAt: ' ' },
      { file: 'pages/a.html', contentType: ' text/html ' },
      { file: './pages/b.html.gz' },
    )
    expect(inputs.map(tellInput)).toEqual([
      'text stdin line 1  Ana said so.\r\n',
      'page stdin line 2 [text/html; charset=utf-8] <p>Ö',
      'page stdin line 3 [text/html] <p>Ana said so.',
      'page stdin line 4 [] <p>Bo said so.',
    ])
    expect(inputs.map(({ given }) => given)).toEqual([facts, {}, {}, {}])
  })

  it.each([
    ['{"text":"a"', 'input.malformed', 'JSON'],
    ['[1]', 'input.malformed', 'a list'],
    [{}, 'input.malformed', 'an empty object'],
    [{ text: 'a', html: 'b' }, 'input.malformed', 'exactly one'],
    [{ text: 5 }, 'input.malformed', 'text:'],
    [{ id: [1], text: 'a' }, 'input.malformed', 'id: expected 1 to 500 characters or a number'],
    [{ file: '' }, 'input.malformed', 'file: expected the path of a page'],
    [{ text: '  ' }, 'input.empty', 'words'],
    [{ text: 'a', publishedAt: '2024-02-30' }, 'input.malformed', 'publishedAt:'],
    [{ text: 'a', fetchedAt: '2024-08-06' }, 'input.malformed', 'fetchedAt:'],
    [{ text: 'a', url: 'javascript:alert(1)' }, 'input.malformed', 'url:'],
    [{ file: 'pages/none.html' }, 'input.missing', 'pages/none.html'],
    [{ file: 'pages' }, 'input.missing', 'pages'],
    [{ file: '../outside.html' }, 'input.unreadable', 'below'],
    [{ file: 'pages/../../outside.html' }, 'input.unreadable', 'below'],
    [{ file: join(folder, 'lines/pages/a.html') }, 'input.unreadable', 'below'],
    [{ file: 'link.html' }, 'input.unreadable', 'below'],
  ])('that is wrong fails alone: %j', async (line, code, words) => {
    const [first, wrong, last] = await read('jsonl', { text: 'before' }, line, { text: 'after' })
    expect([first, last].map((input) => input && tellInput(input))).toEqual([
      'text stdin line 1 before',
      'text stdin line 3 after',
    ])
    expect(messageOf(wrong)).toContain(`${code}: `)
    expect(messageOf(wrong)).toContain('stdin line 2')
    expect(messageOf(wrong)).toContain(words)
  })

  it('may be nested deeper than any stack where we know no key', async () => {
    const nested = `{"text":"Ana said so.","other":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    expect((await read('jsonl', nested)).map(tellInput)).toEqual(['text stdin line 1 Ana said so.'])
  })

  it('that fails keeps the name its maker gave it', async () => {
    const lines = [
      { id: 'x1', text: 5 },
      { id: 7, text: 5 },
      { hearsay: '1', article: { id: 'x2', text: 5 } },
    ]
    expect((await read('jsonl', ...lines)).map(({ given }) => given.id)).toEqual(['x1', '7', 'x2'])
  })
})

describe('lines', () => {
  const collect = async (
    limit: number | undefined,
    ...chunks: readonly (string | Uint8Array)[]
  ): Promise<readonly string[]> => {
    const lines: string[] = []
    for await (const line of readLines(streamOf(...chunks), limit))
      lines.push(`${line.number} ${line.kind === 'line' ? line.text : line.kind}`)
    return lines
  }

  it.each([
    ['any ends', ['a\r\nb\n\n \nc'], ['1 a', '2 b', '5 c']],
    ['a mark', ['\ufeffa\nb\n'], ['1 a', '2 b']],
    ['letters cut by a chunk', [Uint8Array.of(0xc3), Uint8Array.of(0xb6, 10, 0x62)], ['1 ö', '2 b']],
    ['UTF-16', [Uint8Array.of(0xff, 0xfe, 0x61, 0, 10, 0, 0x62, 0)], ['1 a', '2 b']],
  ])('may have %s', async (_, chunks, lines) => {
    expect(await collect(undefined, ...chunks)).toEqual(lines)
  })

  it('that are too long are left out, the next one is read', async () => {
    expect(await collect(4, 'aaa', 'aaa\nb', 'b\n')).toEqual(['1 too-long', '2 bb'])
  })
})

describe('a line of a reading', () => {
  const text = 'Ana said so. Nobody denied it.'
  const said = {
    id: 'a1',
    source: { spans: [[0, 3]], text: 'Ana', entityId: 'e1' },
    cue: { spans: [[4, 8]], text: 'said' },
    content: { spans: [[9, 11]], text: 'so' },
    form: 'indirect',
    stance: 'asserts',
    certainty: 'certain',
    sourceKind: 'person',
    speaker: '',
    rule: 'gold',
    confidence: 1,
  }
  const entity = { id: 'e1', name: 'Ana', type: 'person', mentions: [{ span: [0, 3], text: 'Ana', kind: 'name' }] }
  const reading = {
    hearsay: '1',
    fetchedAt: '2024-08-06T04:20:00Z',
    article: { id: 'x1', text, title: null, outlet: ' ', language: '', url: '' },
    entities: [entity],
    attributions: [said],
  }

  it('comes back whole, blanks left out, missing lists empty, the hash worked out', async () => {
    const [input] = await read('jsonl', reading)
    if (input?.kind !== 'reading') throw new TypeError(messageOf(input))
    expect(input.given).toEqual({ fetchedAt: '2024-08-06T04:20:00Z' })
    const { speaker: _, ...kept } = said
    expect(input.reading).toEqual({
      hearsay: '1',
      article: { id: 'x1', text, textHash: `sha256:${createHash('sha256').update(text).digest('hex')}` },
      notices: [],
      sentences: [],
      times: [],
      entities: [{ ...entity, roles: [] }],
      attributions: [kept],
    })
  })

  it('wins over what was said about every report', async () => {
    const article = { ...reading.article, url: 'https://x.example/own', publishedAt: '2024-08-06' }
    const [input] = await collectInputs(['-'], {
      input: 'readings',
      stdin: streamOf(JSON.stringify({ ...reading, article })),
      given: { url: 'https://x.example/given', publishedAt: '2020-01-01', outlet: 'The Lantern' },
    })
    expect(input?.given).toEqual({ outlet: 'The Lantern', fetchedAt: '2024-08-06T04:20:00Z' })
  })

  it('may have an empty cue and no source', async () => {
    const { source: _, ...bare } = said
    const [input] = await read('readings', {
      ...reading,
      attributions: [{ ...bare, cue: { spans: [[9, 9]], text: '' } }],
    })
    expect(input?.kind).toBe('reading')
  })

  it.each([
    ['words that are not there', { attributions: [{ ...said, cue: { spans: [[4, 8]], text: 'says' } }] }, 'not "says"'],
    ['a span past the end', { attributions: [{ ...said, cue: { spans: [[4, 80]], text: 'said' } }] }, '[4, 80)'],
    ['a span that runs backwards', { sentences: [[8, 4]] }, '[8, 4)'],
    ['half an offset', { sentences: [[0.5, 4]] }, 'sentences[0]'],
    ['an unknown stance', { attributions: [{ ...said, stance: 'swears' }] }, 'stance'],
    ['a wrong hash', { article: { id: 'x1', text, textHash: `sha256:${'0'.repeat(64)}` } }, 'textHash'],
    ['an entity that is not there', { entities: [] }, 'not there'],
    ['one id twice', { attributions: [said, said] }, 'one id'],
    ['another version', { hearsay: '2' }, 'hearsay'],
    ['no article', { article: null }, 'article'],
  ])('with %s fails', async (_, change, words) => {
    const [input] = await read('readings', { ...reading, ...change })
    expect(messageOf(input)).toContain('input.malformed: Expected a reading in stdin line 1')
    expect(messageOf(input)).toContain(words)
  })

  it('fails for the reason that stands in its place, where the report could not be read', async () => {
    const error = { code: 'read.timeout', message: 'Expected a to be read within 10 s.' }
    const [failed, odd] = await read(
      'readings',
      { id: 'a', error },
      { id: 'b', error: { code: 'no.code', message: '' } },
    )
    expect(failed?.given.id).toBe('a')
    expect(messageOf(failed)).toBe('read.timeout: Expected a to be read within 10 s.')
    expect(messageOf(odd)).toContain('input.malformed')
    expect(messageOf((await read('jsonl', { id: 'a', error }))[0])).toContain('input.malformed')
  })

  it('is wanted when readings are asked for', async () => {
    const [input] = await read('readings', { text: 'Ana said so.' })
    expect(messageOf(input)).toContain('Expected a reading')
  })
})
