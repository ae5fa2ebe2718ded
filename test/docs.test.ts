import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../src/cli/main.ts'
import { processTerminal } from '../src/cli/terminal.ts'
import { errorCodes } from '../src/core/error.ts'
import * as extractEntry from '../src/extract/index.ts'
import * as everything from '../src/index.ts'
import * as ledgerEntry from '../src/pipeline/work-out.ts'
import * as readEntry from '../src/read/index.ts'
import * as storeEntry from '../src/store/index.ts'
import { openMadeApp } from './serve/made-app.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = (name: string): string => readFileSync(join(root, name), 'utf8')

const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, code: page(join('src', name)) }))

describe('documentation', () => {
  const program = createProgram(processTerminal(), () => undefined)

  it('tells every command', () => {
    const missing = program.commands.map((command) => `hearsay ${command.name()}`)
    expect(missing.filter((name) => !page('docs/commands.md').includes(`## \`${name}`))).toEqual([])
  })

  it('tells every option', () => {
    const options = program.commands.flatMap((command) => command.options.map((option) => option.long ?? ''))
    expect(options.filter((name) => !page('docs/commands.md').includes(`\`${name}`))).toEqual([])
  })

  it('tells every command that is part of another, and its options', () => {
    const parts = program.commands.flatMap((command) => command.commands)
    const options = parts.flatMap((part) => part.options.map((option) => option.long ?? ''))
    const isTold = (pattern: string): boolean => new RegExp(`${pattern}[\`\\] ]`).test(page('docs/commands.md'))
    expect(options.length).toBeGreaterThan(20)
    expect(parts.map((part) => part.name()).filter((name) => !isTold(`\`${name}`))).toEqual([])
    expect(options.filter((name) => !isTold(`[\`[ ]${name}`))).toEqual([])
  })

  it('tells every format and every kind of input', () => {
    const choices = program.commands.flatMap((command) => command.options.flatMap((option) => option.argChoices ?? []))
    expect(choices.filter((name) => !page('docs/commands.md').includes(`\`${name}\``))).toEqual([])
  })

  it('tells every error code', () => {
    expect(errorCodes.filter((code) => !page('docs/errors.md').includes(`\n| \`${code}\` `))).toEqual([])
  })

  it('tells every notice code', () => {
    const known = new Set<string>(errorCodes)
    const codes = sources.flatMap(({ code }) =>
      [...code.matchAll(/\bcode: '([a-z]+\.[a-z-]+)'/g)].map(([, it = '']) => it),
    )
    const notices = [...new Set(codes)].filter((code) => !known.has(code))
    const section = page('docs/errors.md').split('## Notices')[1] ?? ''
    expect(notices.length).toBeGreaterThan(2)
    expect(notices.filter((code) => !section.includes(`| \`${code}\` `))).toEqual([])
    const told = [...section.matchAll(/^\| `([a-z.-]+)`/gm)].map(([, it = '']) => it)
    expect(told.filter((code) => !notices.includes(code))).toEqual([])
  })

  it('tells every route of the API, and no other', async () => {
    const { app, close } = await openMadeApp()
    try {
      const answer = await app.request('http://localhost/api/v1/openapi.json')
      const { paths } = (await answer.json()) as { readonly paths: Readonly<Record<string, object>> }
      const routes = Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      )
      const told = [...page('docs/api.md').matchAll(/^### `([A-Z]+ \S+)`$/gm)].map(([, route = '']) => route)
      expect(told.toSorted()).toEqual([...routes, 'GET /api/v1/openapi.json', 'GET /healthz'].toSorted())
    } finally {
      await close()
    }
  })

  it('tells every setting', () => {
    const names = sources.flatMap(({ code }) => [...code.matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name = '']) => name))
    expect(names.length).toBeGreaterThan(0)
    expect([...new Set(names)].filter((name) => !page('docs/settings.md').includes(`\`${name}\``))).toEqual([])
  })

  it('tells every public name of the package', () => {
    const names = [everything, extractEntry, ledgerEntry, readEntry, storeEntry].flatMap(Object.keys)
    expect(names.filter((name) => !page('docs/library.md').includes(`\`${name}`))).toEqual([])
  })

  it('shows the examples of the library as they are compiled', () => {
    const shown = [...page('docs/library.md').matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)
    const files = readdirSync(join(root, 'test/examples')).map((name) => page(join('test/examples', name)))
    expect(shown.toSorted()).toEqual(files.toSorted())
  })

  it('says nothing twice: no row of a table, no line of a list, as merges leave them', () => {
    const twice = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...docs].flatMap((name) => {
      const lines = page(name)
        .split('\n')
        .filter((line) => line.trim().length > 80 && !/^\|[\s|-]*$/.test(line))
      return lines.filter((line, at) => lines.indexOf(line) !== at).map((line) => `${name}: ${line}`)
    })
    const keysOf = (name: string): readonly string[] =>
      [...page(name).matchAll(/^\| (\S[^|]*?) +\|/gm)].map(([, key = '']) => key)
    const keys = ['docs/errors.md', 'docs/glossary.md', 'docs/library.md'].flatMap((name) => {
      const all = keysOf(name).filter((key) => /^[`*]/.test(key))
      return all.filter((key, at) => all.indexOf(key) !== at).map((key) => `${name}: ${key}`)
    })
    expect([...twice, ...keys]).toEqual([])
  })

  it('names files that exist', () => {
    const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...docs]
    const named = pages.flatMap((name) =>
      [...page(name).matchAll(/`((?:src|test|docs|samples|launch|bin)\/[\w./-]+)`/g)].map(([, path = '']) => path),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('stands above every exported name', () => {
    const bare = sources.flatMap(({ name, code }) =>
      [...code.matchAll(/(?:^|\n)(.*)\n(export (?:async )?(?:function\*?|class) (\w+))/g)]
        .filter(([, above = '']) => !above.trimEnd().endsWith('*/') && !above.startsWith('export'))
        .map(([, , , exported]) => `${name}: ${exported}`),
    )
    expect(bare).toEqual([])
  })
})
