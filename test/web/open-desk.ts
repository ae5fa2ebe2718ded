import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { type ServeDeps, startServer } from '../../src/serve/index.ts'
import type { LedgerStore } from '../../src/store/index.ts'
import { type Filled, openMadeApp } from '../serve/made-app.ts'
import { browserArgs } from './find-browser.ts'

export interface OpenDesk {
  readonly url: string
  readonly store: LedgerStore
  /** A page of its own. Words on its console that tell of a failure are kept in `complaints`. */
  visit(
    path: string,
    options?: BrowserContextOptions,
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }>
  close(): Promise<void>
}

/** Waits until the page has drawn all that it asked for. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main :is(h1, [role=alert])') !== null && document.querySelector('.waiting') === null,
  )
}

/** The desk, built as it is now, over a ledger made by hand, in a browser. */
export async function openDesk(
  executablePath: string,
  filled: Filled = 'by hand',
  more: Partial<ServeDeps> = {},
): Promise<OpenDesk> {
  const dir = mkdtempSync(join(tmpdir(), 'hearsay desk '))
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))
  const root = fileURLToPath(new URL('../../src/web', import.meta.url))
  await build({ configFile, root, logLevel: 'warn', build: { outDir: dir, emptyOutDir: true } })
  const made = await openMadeApp({ assets: { dir }, ...more }, filled)
  const server = await startServer(made.app, { port: 0 })
  const browser: Browser = await chromium.launch({ executablePath, args: browserArgs })
  return {
    url: server.url,
    store: made.store,
    async visit(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.goto(server.url + path)
      await settle(page)
      return { page, complaints }
    },
    async close() {
      await browser.close()
      await server.close()
      await made.close()
      rmSync(dir, { recursive: true })
    },
  }
}
