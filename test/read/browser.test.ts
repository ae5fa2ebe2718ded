import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read/index.ts'
import { models } from '../models.ts'
import { browserArgs, findBrowser } from '../web/find-browser.ts'

const browserPath = findBrowser()
if (browserPath === undefined)
  console.warn('Reading in a browser is not tested: no Chromium found. Name one in CHROMIUM.')

const modelsFolder = new URL('../../models/', import.meta.url)
const samples = new URL('../../samples/', import.meta.url)

/** Running text of ten sample pages; what surrounds it does not matter here. */
const texts = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort()
  .slice(0, 10)
  .map((name) => {
    const page = readFileSync(new URL(name, samples), 'utf8')
    return [...page.matchAll(/<p[^>]*>([^<]{40,})<\/p>/g)].map(([, words = '']) => words).join('\n\n')
  })

/** `hearsay/read` as one file for browsers, and what it asks of its surroundings. */
async function bundle(): Promise<{ readonly code: string; readonly imports: readonly string[] }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('../../src/read/index.ts', import.meta.url)), formats: ['es'] },
      rollupOptions: { external: [/^node:/, ...builtinModules] },
    },
  })
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : []
  const chunks = outputs.filter((output) => output.type === 'chunk')
  return { code: chunks.map(({ code }) => code).join('\n'), imports: chunks.flatMap(({ imports }) => imports) }
}

describe('hearsay/read', () => {
  it('bundles for browsers without anything of Node', async () => {
    const { code, imports } = await bundle()
    expect(imports).toEqual([])
    expect(code).toContain('readText')
    expect(code).not.toMatch(/\b(?:require\(|process\.|Buffer\.)/)
  })

  it.skipIf(browserPath === undefined)('reads ten articles in a browser as it does in Node', async () => {
    const { code } = await bundle()
    const browser = await chromium.launch({ executablePath: browserPath ?? '', args: browserArgs })
    try {
      const page = await browser.newPage()
      await page.route('https://hearsay.example/**', (route) => {
        const name = new URL(route.request().url()).pathname.slice(1)
        if (name === '')
          return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>reader</title>' })
        if (name === 'read.js') return route.fulfill({ contentType: 'text/javascript', body: code })
        return route.fulfill({
          contentType: 'application/octet-stream',
          body: readFileSync(new URL(name, modelsFolder)),
        })
      })
      await page.goto('https://hearsay.example/')
      const read = await page.evaluate(
        `(async (texts) => {
          const { parseModels, readText } = await import('/read.js')
          const names = ['gazetteer', 'sentences', 'tags', 'lemmas', 'trees', 'names', 'attribution']
          const load = async (name) => [name, new Uint8Array(await (await fetch('/' + name + '.bin')).arrayBuffer())]
          const models = parseModels(Object.fromEntries(await Promise.all(names.map(load))))
          return texts.map((text) => JSON.stringify(readText(text, { models, publishedAt: '2024-08-06' })))
        })(${JSON.stringify(texts)})`,
      )
      expect(texts.every((text) => text.length > 200)).toBe(true)
      expect(read).toEqual(texts.map((text) => JSON.stringify(readText(text, { models, publishedAt: '2024-08-06' }))))
    } finally {
      await browser.close()
    }
  })
})
