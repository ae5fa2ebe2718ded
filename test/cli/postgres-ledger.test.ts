import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../store/postgres-server.ts'
import { fakeTerminal } from './fake-terminal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const programs = findPostgres()

describe.skipIf(programs === undefined)('a ledger in PostgreSQL', () => {
  let server: PostgresServer
  let folder: string
  let readings: string
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
    folder = mkdtempSync(join(tmpdir(), 'hearsay-ledger-'))
    readings = join(folder, 'readings.jsonl')
    const read = await run('read', 'samples/samples.jsonl', '--format', 'jsonl')
    writeFileSync(readings, read.printed)
  })
  afterAll(async () => {
    await server.remove()
    rmSync(folder, { recursive: true })
  })

  const run = async (...args: readonly string[]) => {
    const terminal = fakeTerminal({ cwd: root })
    const status = await main(args, terminal)
    return { status, printed: terminal.printed(), said: terminal.said() }
  }

  it('comes out in the same bytes as one in a folder, filed by several processes at once', async () => {
    const ledger = await server.createSchema()
    await run('ingest', readings, '--input', 'readings', '--ledger', join(folder, 'ledger'))
    const expected = (await run('export', '--ledger', join(folder, 'ledger'))).printed

    const lines = readFileSync(readings, 'utf8').trimEnd().split('\n')
    const statuses = await Promise.all(
      [0, 1, 2].map(async (part) => {
        const some = join(folder, `${part}.jsonl`)
        // Each shares every third line with another.
        writeFileSync(some, lines.filter((_, i) => i % 3 === part || i % 9 === 0).join('\n'))
        const program = join(root, 'bin/hearsay.js')
        const args = [program, 'ingest', some, '--input', 'readings', '--ledger', ledger]
        const process_ = spawn(process.execPath, args, { stdio: 'ignore' })
        return once(process_, 'exit')
      }),
    )
    expect(statuses).toEqual([0, 1, 2].map(() => [0, null]))
    expect((await run('export', '--ledger', ledger)).printed).toBe(expected)

    const again = await run('ingest', readings, '--input', 'readings', '--ledger', ledger)
    expect(again.said).toContain('Filed 0 new, 40 known, 0 failed.')
    expect(again.said).toContain(`The ledger in postgres://hearsay@127.0.0.1:${server.port}/postgres holds 37 articles`)
    expect((await run('export', '--ledger', ledger)).printed).toBe(expected)
    expect((await run('export', '--ledger', ledger, '--as-of', '2199-01-01')).printed).toBe(expected)
  })

  it('is said in one line to be out of reach, without its password, and ends with 2', async () => {
    const wrong = server.address('postgres').replace(/:[^:@]*@/, ':wrong-word@')
    for (const args of [['export'], ['ingest', 'samples/parade.html'], ['serve']]) {
      const { status, said } = await run(...args, '--ledger', wrong)
      expect(status).toBe(2)
      expect(said.trim().split('\n')).toHaveLength(1)
      expect(said).toContain(`postgres://hearsay@127.0.0.1:${server.port}/postgres`)
      expect(said).not.toContain('wrong-word')
    }
  })
})
