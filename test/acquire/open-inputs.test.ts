import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../src/core/error.ts'
import { collectInputs, createFolder, streamOf, tellInput } from './collect-inputs.ts'

const folder = createFolder()
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const tell = async (
  args: readonly string[],
  options: Parameters<typeof collectInputs>[1] = {},
): Promise<readonly string[]> => (await collectInputs(args, { cwd: folder, ...options })).map(tellInput)

describe('files', () => {
  it.each([
    ['a.html', 'text/html'],
    ['a.HTM', 'text/html'],
    ['a.txt', 'text/plain'],
    ['a.md', 'text/plain'],
    ['a', ''],
    ['a.php', ''],
  ])('%s come as pages with the type "%s"', async (name, contentType) => {
    write(name, 'Ana said so.')
    expect(await tell([name])).toEqual([`page ${name} [${contentType}] Ana said so.`])
  })

  it('are what the person says they are', async () => {
    write('page.txt', '<p>Ana said so.')
    expect(await tell(['page.txt'], { input: 'html' })).toEqual(['page page.txt [text/html] <p>Ana said so.'])
    write('said.html', 'Ana said so.')
    expect(await tell(['said.html'], { input: 'text' })).toEqual(['page said.html [text/plain] Ana said so.'])
  })

  it('may be packed', async () => {
    write('packed.html.gz', gzipSync('<p>Ana said so.'))
    write('packed', gzipSync('{"text":"Ana said so."}\n'))
    expect(await tell(['packed.html.gz', 'packed'])).toEqual([
      'page packed.html.gz [text/html] <p>Ana said so.',
      'text packed line 1 Ana said so.',
    ])
  })

  it('carry what the person said about them', async () => {
    write('b.html', '<p>Ana said so.')
    const [input] = await collectInputs(['b.html'], { cwd: folder, given: { outlet: 'The Lantern' } })
    expect(input?.given).toEqual({ outlet: 'The Lantern' })
  })

  it('that cannot be read are failures among the others, named and explained', async () => {
    write('c.html', '<p>c')
    write('empty.html', '')
    write('broken.html.gz', gzipSync('<p>Ana said so, and so did many others.').subarray(0, 30))
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'))
    expect(await tell(['none.html', 'empty.html', 'broken.html.gz', 'loop', 'ftp://x.example/a', 'c.html'])).toEqual([
      'failed none.html input.missing',
      'failed empty.html input.empty',
      'failed broken.html.gz input.unreadable',
      'failed loop input.unreadable',
      'failed ftp://x.example/a input.unsupported',
      'page c.html [text/html] <p>c',
    ])
  })

  it('larger than 8 MiB are refused', async () => {
    const path = write('large.html', '<p>')
    truncateSync(path, 8 * 1024 * 1024 + 1)
    expect(await tell(['large.html'])).toEqual(['failed large.html input.too-large'])
  })

  it('that are pipes into which nobody writes are given up', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.html')])
    write('after.txt', 'Ana said so.')
    expect(await tell(['pipe.html', 'after.txt'], { pipeWaitMs: 20 })).toEqual([
      'failed pipe.html input.unreadable',
      'page after.txt [text/plain] Ana said so.',
    ])
  })

  it('that unpack without end are refused', async () => {
    write('bomb.html.gz', gzipSync(new Uint8Array(80 * 1024 * 1024)))
    write('bomb.jsonl.gz', gzipSync(Buffer.alloc(80 * 1024 * 1024, '\n')))
    expect(await tell(['bomb.html.gz', 'bomb.jsonl.gz'])).toEqual([
      'failed bomb.html.gz input.too-large',
      'failed bomb.jsonl.gz input.too-large',
    ])
  })
})

describe('folders', () => {
  it('give a page that a list in them names once, by the list', async () => {
    write('listed/a/page.html', '<p>Ana said so.')
    write('listed/a/list.jsonl.gz', gzipSync('{"file":"page.html","id":"1"}\n{"file":'))
    write('listed/b.html', '<p>Bo said so.')
    write('listed/c.html', '<p>Cy said so.')
    write('listed/z.jsonl', '{"file":"./c.html"}\n{"text":"the \\"file\\" said so"}\n')
    write('listed/y.jsonl.gz', Uint8Array.of(0x1f, 0x8b, 8, 0))
    expect(await tell(['listed'])).toEqual([
      'page listed/a/list.jsonl.gz line 1 [] <p>Ana said so.',
      'failed listed/a/list.jsonl.gz line 2 input.malformed',
      'page listed/b.html [text/html] <p>Bo said so.',
      'failed listed/y.jsonl.gz input.unreadable',
      'page listed/z.jsonl line 1 [] <p>Cy said so.',
      'text listed/z.jsonl line 2 the "file" said so',
    ])
    expect(await tell(['listed'], { input: 'html' })).toHaveLength(3)
  })

  it('give their files by name, those in folders too, hidden and foreign ones left out', async () => {
    for (const name of [
      'f/b.html',
      'f/a/z.txt',
      'f/a/.git/x.html',
      'f/.hidden.html',
      'f/c.jpg',
      'f/B.html',
      'f/d.jsonl',
    ]) {
      write(name, name.endsWith('jsonl') ? '{"text":"d"}' : name)
    }
    symlinkSync(join(folder, 'f'), join(folder, 'f/a/round'))
    expect(await tell(['f/'])).toEqual([
      'page f/B.html [text/html] f/B.html',
      'page f/a/z.txt [text/plain] f/a/z.txt',
      'page f/b.html [text/html] f/b.html',
      'text f/d.jsonl line 1 d',
    ])
    expect(await tell(['f'], { input: 'text' })).toEqual(['page f/a/z.txt [text/plain] f/a/z.txt'])
  })

  it('that link to each other are walked once, and what two paths lead to is read once', async () => {
    const numbers = Array.from({ length: 10 }, (_, at) => at)
    for (const at of numbers) mkdirSync(join(folder, `links/d${at}`), { recursive: true })
    for (const at of numbers) for (const to of numbers) symlinkSync(`../d${to}`, join(folder, `links/d${at}/l${to}`))
    write('links/d0/page.txt', 'Ana said so.')
    symlinkSync('page.txt', join(folder, 'links/d0/same.txt'))
    expect(await tell(['links'])).toHaveLength(1)
  })

  it('say of a file whose name is not UTF-8 what to do', async () => {
    mkdirSync(join(folder, 'named'))
    const name = Buffer.concat([Buffer.from(join(folder, 'named/bad')), Buffer.of(0xff), Buffer.from('.html')])
    writeFileSync(name, '<p>Ana said so.')
    write('named/good.html', '<p>Bo said so.')
    const inputs = await collectInputs(['named', 'named/bad\ufffd.html'], { cwd: folder })
    expect(inputs.map(tellInput)).toEqual([
      'failed named/bad\ufffd.html input.unreadable',
      'page named/good.html [text/html] <p>Bo said so.',
      'failed named/bad\ufffd.html input.unreadable',
    ])
    expect(inputs[0]?.kind === 'failed' && inputs[0].error.message).toContain('a name in UTF-8')
  })

  it('without any report say so', async () => {
    mkdirSync(join(folder, 'bare'))
    const [input] = await collectInputs(['bare'], { cwd: folder })
    expect(input?.kind === 'failed' && input.error).toMatchObject({ code: 'input.none' })
    expect(input?.kind === 'failed' && input.error.message).toContain('.html')
  })
})

describe('standard input', () => {
  it.each([
    ['a page', ['<p>Ana ', 'said so.'], 'page stdin [] <p>Ana said so.'],
    ['a text', ['Ana said so.'], 'page stdin [] Ana said so.'],
    ['lines', [' {"te', 'xt":"Ana said so."}'], 'text stdin line 1 Ana said so.'],
    ['packed lines', [gzipSync('{"text":"Ana said so."}')], 'text stdin line 1 Ana said so.'],
    ['nothing', [], 'failed stdin input.empty'],
  ])('gives %s', async (_, chunks, expected) => {
    expect(await tell(['-'], { stdin: streamOf(...chunks) })).toEqual([expected])
  })
})

describe('addresses', () => {
  it('give what was fetched, or why not', async () => {
    const gone = new HearsayError(
      'fetch.gone',
      'Expected a page at https://x.example/b, the server says that it is gone (404).',
    )
    const fetch = (url: string) =>
      Promise.resolve(
        url.endsWith('a')
          ? ({
              kind: 'fetched',
              url: 'https://x.example/c',
              bytes: new TextEncoder().encode('<p>c'),
              contentType: 'text/html',
            } as const)
          : ({ kind: 'gone', error: gone } as const),
      )
    const inputs = await collectInputs(['https://x.example/a', 'https://x.example/b'], { fetch })
    expect(inputs.map(tellInput)).toEqual([
      'page https://x.example/a [text/html] <p>c',
      'failed https://x.example/b fetch.gone',
    ])
    expect(inputs.map(({ given }) => given.url)).toEqual(['https://x.example/c', 'https://x.example/b'])
  })
})
