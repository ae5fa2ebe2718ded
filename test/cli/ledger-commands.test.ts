import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { makeOlderLedger } from '../store/older-ledger.ts'
import { filings } from '../store/sample-ledger.ts'
import { fakeTerminal } from './fake-terminal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A port on which `hearsay serve` ends at once. */
async function takePort() {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => server.close() }
}

describe('hearsay ingest and export', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-ledger-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = async (...args: readonly string[]) => {
    const terminal = fakeTerminal({ cwd: root })
    const status = await main(args, terminal)
    return { status, printed: terminal.printed(), said: terminal.said() }
  }
  const exported = async (name: string) =>
    (await run('export', '--ledger', join(folder, name), '--format', 'json')).printed

  it('files the sample news, and the same again changes nothing', async () => {
    const ledger = join(folder, 'twice')
    const first = await run('ingest', 'samples/samples.jsonl', '--ledger', ledger)
    const before = await exported('twice')
    const second = await run('ingest', 'samples/samples.jsonl', '--ledger', ledger)
    expect([first.status, second.status]).toEqual([0, 0])
    expect(first.said).toContain('Filed 40 new, 0 known, 0 failed.')
    expect(second.said).toContain('Filed 0 new, 40 known, 0 failed.')
    expect(await exported('twice')).toBe(before)
    expect(JSON.parse(before).articles).toHaveLength(37)
  })

  it('gives the same bytes from readings made elsewhere', async () => {
    const [note, named, readings] = [
      join(folder, 'note.txt'),
      join(folder, 'named.jsonl'),
      join(folder, 'readings.jsonl'),
    ]
    writeFileSync(note, 'The harbour master said on Monday that the bridge would open in May.')
    writeFileSync(named, JSON.stringify({ id: 'p1', text: 'The pier was full, the ferry company said on Tuesday.' }))
    const inputs = ['samples/samples.jsonl', note, named]
    await run('ingest', ...inputs, '--ledger', join(folder, 'read-here'))
    writeFileSync(readings, (await run('read', ...inputs, '--format', 'jsonl')).printed)
    await run('ingest', readings, '--input', 'readings', '--ledger', join(folder, 'handed-in'))
    const ledger = await exported('handed-in')
    expect(ledger).toBe(await exported('read-here'))
    const names = JSON.parse(ledger).articles.flatMap(({ externalId }: { externalId?: string }) => externalId ?? [])
    expect(names).toEqual(['p1'])
  })

  it('holds every statement and every piece of evidence at its spans', async () => {
    await run('ingest', 'samples/samples.jsonl', '--ledger', join(folder, 'spans'))
    const ledger = JSON.parse(await exported('spans'))
    const texts = new Map<string, string>()
    for (const article of ledger.articles) for (const { id, text } of article.revisions) texts.set(id, text)
    const wordsAt = (revision: string, spans: readonly (readonly [number, number])[]) =>
      spans.map(([start, end]) => texts.get(revision)?.slice(start, end)).join(' ')
    expect(ledger.claims.length).toBeGreaterThan(10)
    for (const { statement, statementFrom, evidence } of ledger.claims) {
      expect(wordsAt(statementFrom.revisionId, statementFrom.spans)).toBe(statement)
      for (const { revisionId, spans, text } of evidence) expect(wordsAt(revisionId, spans)).toBe(text)
    }
  })

  it.each(['ingest', 'serve'])('%s says once where the ledger of an older Hearsay was kept', async (command) => {
    const ledger = join(folder, `older ${command}`)
    mkdirSync(ledger)
    await makeOlderLedger(ledger, filings)
    const { port, close } = await takePort()
    const args = command === 'ingest' ? ['samples/parade.html'] : ['--port', `${port}`]
    const first = await run(command, ...args, '--ledger', ledger)
    const second = await run(command, ...args, '--ledger', ledger)
    close()
    const kept = join(ledger, 'ledger.schema-1.sqlite')
    expect(first.said.split('\n').filter((line) => line.includes('older Hearsay'))).toEqual([
      `The ledger was made by an older Hearsay and is completed now. It is kept as it was in ${kept}; delete that file when you no longer want it.`,
    ])
    expect(second.said).not.toContain('older Hearsay')
  })

  it('serves the ledger of an older Hearsay counted anew, and takes it for no empty one', async () => {
    const ledger = join(folder, 'older served')
    mkdirSync(ledger)
    await makeOlderLedger(ledger, filings)
    const { port, close } = await takePort()
    const { said } = await run('serve', '--samples', '--ledger', ledger, '--port', `${port}`)
    close()
    expect(said).toContain('reports that are not counted yet')
    expect(said).not.toContain('sample news')
    expect(JSON.parse(await exported('older served')).articles).toHaveLength(2)
  })

  it('tells how the ledger stood at a moment', async () => {
    const ledger = join(folder, 'as-of')
    await run('ingest', 'samples/samples.jsonl', '--ledger', ledger)
    const asOf = async (moment: string) => (await run('export', '--ledger', ledger, '--as-of', moment)).printed
    const whole = await exported('as-of')
    expect(await asOf('2199-01-01')).toBe(whole)
    expect(JSON.parse(await asOf('1999-12-31')).articles).toEqual([])
    const steps = JSON.parse(whole).claims.flatMap(({ history }: { history: readonly { at: string }[] }) => history)
    const times: readonly string[] = [...new Set<string>(steps.map(({ at }: { at: string }) => at))].sort()
    const moment = times[times.length >> 1] ?? ''
    const then = JSON.parse(await asOf(moment))
    expect(then.claims.length).toBeGreaterThan(0)
    expect(then.claims.length).toBeLessThan(JSON.parse(whole).claims.length)
    for (const { history } of then.claims) for (const { at } of history) expect(at <= moment).toBe(true)
    const wrong = await run('export', '--ledger', ledger, '--as-of', 'yesterday')
    expect([wrong.status, wrong.said]).toEqual([2, expect.stringContaining('a day or an instant')])
  })

  it('counts what an earlier run filed and did not settle, before it is exported', async () => {
    const readings = join(folder, 'unsettled.jsonl')
    writeFileSync(readings, JSON.stringify({ id: 'u1', text: 'The bridge is closed, the mayor said.' }))
    await run('ingest', readings, '--ledger', join(folder, 'unsettled'))
    const settled = await exported('unsettled')
    const database = new Database(join(folder, 'unsettled', 'ledger.sqlite'))
    database.exec("update claim set statement = 'stale'; update revision set settled = 0")
    database.close()
    expect(await exported('unsettled')).toBe(settled)
  })

  it('says in one line that there is no ledger, and ends with 2', async () => {
    const { status, said } = await run('export', '--ledger', join(folder, 'none'))
    expect(status).toBe(2)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toContain('none')
  })

  it('says in one line that a folder cannot hold a ledger, and ends with 2', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, 'no folder')
    const { status, said } = await run('ingest', 'samples/parade.html', '--ledger', join(file, 'ledger'))
    expect(status).toBe(2)
    expect(said.trim().split('\n')).toHaveLength(1)
  })

  it.each(['', ' '])('takes a --ledger of %j for wrong usage', async (blank) => {
    const { status, said } = await run('export', '--ledger', blank)
    expect(status).toBe(2)
    expect(said).toContain('Expected a folder, got a blank.')
  })

  it('says in one line that a port is taken, and ends with 2', async () => {
    const { port, close } = await takePort()
    const { status, said } = await run('serve', '--ledger', join(folder, 'taken'), '--port', String(port))
    close()
    expect(status).toBe(2)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toContain(String(port))
  })
})
