import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

const steps = ['core', 'text', 'acquire', 'extract', 'group', 'read', 'ledger', 'store', 'export']

/** Who may import whom. A name with a slash is one file of another folder. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ['core'],
  acquire: ['core'],
  extract: ['core'],
  group: ['core', 'text'],
  read: ['core', 'text'],
  ledger: ['core', 'text'],
  store: ['core'],
  export: ['core'],
  pipeline: steps,
  adapters: ['core'],
  serve: [...steps, 'pipeline', 'adapters'],
  cli: [...steps, 'pipeline', 'adapters', 'serve'],
  web: ['core', 'serve/contract.ts'],
}

/** Folders whose code must also run in a browser. */
const pure = new Set(['core', 'text', 'extract', 'group', 'read', 'ledger', 'export', 'web'])

const builtins = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)])

/** Who may import what reaches out of the program. */
const reachingOut: readonly (readonly [what: string, modules: RegExp, folders: readonly string[]])[] = [
  ['the network', /^(?:undici|(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/.+)?)$/, ['acquire', 'adapters']],
  ['a port to listen on', /^@hono\/node-server/, ['serve']],
  ['the database', /^(?:better-sqlite3|kysely|pg)(?:\/|$)/, ['store']],
]

const printing = /\bconsole\.\w+\(|\bprocess\.std(?:out|err)\.write\b/

interface Import {
  readonly from: string
  /** A path within src, or the name of a package. */
  readonly to: string
  readonly local: boolean
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, code: readFileSync(join(src, name), 'utf8') }))

function findImports(): readonly Import[] {
  return files.flatMap(({ name: from, code }) => {
    const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)
    return [...found].map(([, to = '']) => {
      const local = to.startsWith('.')
      return { from, to: local ? normalize(join(dirname(from), to)) : to, local }
    })
  })
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()
const folderOf = (file: string): string => file.split('/')[0] ?? ''
const imports = findImports()
const between = imports.filter(({ from, to }) => from.includes('/') && /\.(tsx?|css)$/.test(to))

describe('layers', () => {
  it('knows every folder of src', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map((entry) => entry.name).filter((name) => !(name in mayImport))).toEqual([])
  })

  it('import only what lies below them', () => {
    const wrong = between.filter(({ from, to }) => {
      const folder = folderOf(from)
      return folderOf(to) !== folder && !mayImport[folder]?.some((name) => name === folderOf(to) || name === to)
    })
    expect(wrong).toEqual([])
  })

  it('keep Node out of what a browser runs', () => {
    expect(imports.filter(({ from, to }) => pure.has(folderOf(from)) && builtins.has(to))).toEqual([])
  })

  it('keep what needs Node out of the package’s root', () => {
    expect(imports.filter(({ from, to }) => from === 'index.ts' && !pure.has(folderOf(to)))).toEqual([])
  })

  it('hold no cycle, type-only imports included', () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
    const cycles: string[] = []
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      if (done.has(file) || path.includes(file)) return
      for (const to of next.get(file) ?? []) visit(to, [...path, file])
      done.add(file)
    }
    for (const file of next.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('import only files that exist, under their own name', () => {
    expect(imports.filter(({ to, local }) => local && !isFile(join(src, to)))).toEqual([])
  })

  it.each(reachingOut)('leave %s to one place', (_, modules, folders) => {
    const found = imports.filter(({ to, local }) => !local && modules.test(to))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ from }) => !folders.includes(folderOf(from)))).toEqual([])
  })

  it('leave printing to the command line', () => {
    const wrong = files.filter(({ name, code }) => folderOf(name) !== 'cli' && printing.test(code))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})
