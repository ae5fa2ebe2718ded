import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInputs } from '../src/acquire/index.ts'
import { createRequestReader } from '../src/cli/read-request.ts'
import { createReaderPool, ingest, readInputs } from '../src/pipeline/index.ts'
import { createApp } from '../src/serve/index.ts'
import { type LedgerStore, openSqliteLedger } from '../src/store/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const now = (): string => '2026-03-04T00:00:00.000Z'

/** Each `curl` of the page, in one line, and the answer printed below it, if any. */
const examples = [
  ...readFileSync(join(root, 'docs/api.md'), 'utf8').matchAll(/^ {4}(curl (?:.*\\\n)*.*)\n((?: {4}[^c\n].*\n)*)/gm),
].map(([, command = '', answer = '']) => ({
  command: command.replace(/\\\n\s*/g, ''),
  answer: answer.replace(/\n\s*|^\s+/g, ''),
}))

/** What an example asks for: its address, and the body after `-d`. */
function toRequest(command: string): Request {
  const [, path = ''] = /\$B([^\s"]*)/.exec(command) ?? []
  const url = new URL(path, 'http://localhost')
  for (const [, quoted, bare] of command.matchAll(/--data(?:-urlencode)? (?:'([^']*)'|(\S+))/g)) {
    const [name = '', value = ''] = (quoted ?? bare ?? '').split('=')
    url.searchParams.set(name, value)
  }
  const [, body] = / -d '([^']*)'/.exec(command) ?? []
  const post = { method: 'POST', body: body ?? '', headers: { 'content-type': 'application/json' } }
  return new Request(url, body === undefined ? {} : post)
}

/** The stretches of a printed answer between its "…", as far as they do not stand in the true one in this order. */
function findStale(printed: string, answer: string): readonly string[] {
  let at = 0
  return printed.split('…').filter((words) => {
    const found = answer.indexOf(words, at)
    if (found >= 0) at = found + words.length
    return found < 0
  })
}

describe('the examples of docs/api.md', () => {
  let store: LedgerStore
  let app: Hono
  const folder = mkdtempSync(join(tmpdir(), 'hearsay examples '))
  const pool = createReaderPool({ jobs: 1, now })

  beforeAll(async () => {
    store = await openSqliteLedger(folder)
    const inputs = openInputs([join(root, 'samples/samples.jsonl')], {
      input: 'jsonl',
      given: {},
      stdin: Readable.from([]),
      cwd: join(root, 'samples'),
      fetch: () => Promise.reject(new TypeError('Expected no network in a test')),
    })
    await ingest(store, readInputs(inputs, { jobs: 1, now }))
    app = createApp({ store, read: createRequestReader(pool), assets: () => undefined, now })
  })

  afterAll(async () => {
    await pool.close()
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('are all found', () => {
    expect(examples.length).toBeGreaterThan(12)
    expect(examples.filter(({ answer }) => answer !== '').length).toBeGreaterThan(5)
  })

  it.each(examples.filter(({ command }) => command.includes('$B')))('$command', async ({ command, answer }) => {
    const response = await app.request(toRequest(command))
    expect(response.status).toBe(command.endsWith('/nope') ? 404 : 200)
    expect(findStale(answer, await response.text())).toEqual([])
  })
})
