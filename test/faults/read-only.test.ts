import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerBytes } from './ledger-bytes.ts'
import { madeReadings } from './made-readings.ts'
import { ingestOf, program, runHearsay, start } from './program.ts'

/** Nothing is read-only for root, so that root's test is run as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {}
/** Nobody may not look into a clone below root's own folder. */
const isReachable = spawnSync(process.execPath, [program, '--version'], nobody).status === 0

describe.skipIf(process.platform === 'win32' || !isReachable)('a folder that may not be written to', () => {
  let folder: string
  let some: string
  let all: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-read-only-'))
    chmodSync(folder, 0o755)
    ;[some, all] = [join(folder, 'some.jsonl'), join(folder, 'all.jsonl')]
    writeFileSync(some, madeReadings(6))
    writeFileSync(all, madeReadings(12))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (...args: readonly string[]) =>
    start({ command: process.execPath, args: [program, ...args], ...nobody }).ended
  const refusal = (place: string) =>
    `Expected to read and write a ledger in ${place}: the folder cannot be written to; look at its permissions, or name another folder`

  it('is said in one line, with an ingest that ends with 2', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    chmodSync(empty, 0o555)
    for (const place of [empty, join(empty, 'below')]) {
      const { status, said } = await run(...ingestOf(all, place))
      expect({ status, said }).toEqual({ status: 2, said: `${refusal(place)}\n` })
    }
    expect(readdirSync(empty)).toEqual([])
  })

  it('keeps its ledger as it is, which is exported all the same and goes on when the folder may be written to', async () => {
    const ledger = join(folder, 'ledger')
    await runHearsay(...ingestOf(some, ledger))
    const before = readFileSync(join(ledger, 'ledger.sqlite'))
    const bytes = await ledgerBytes(ledger)
    chmodSync(ledger, 0o555)
    const { status, said } = await run(...ingestOf(all, ledger))
    expect({ status, said }).toEqual({ status: 2, said: `${refusal(ledger)}\n` })
    expect((await run('export', '--ledger', ledger)).printed === `${bytes}\n`, 'the same bytes').toBe(true)
    expect(readdirSync(ledger)).toEqual(['ledger.sqlite'])
    expect(readFileSync(join(ledger, 'ledger.sqlite')).equals(before)).toBe(true)

    chmodSync(ledger, 0o755)
    await runHearsay(...ingestOf(all, ledger))
    await runHearsay(...ingestOf(all, join(folder, 'undisturbed')))
    expect((await ledgerBytes(ledger)) === (await ledgerBytes(join(folder, 'undisturbed'))), 'the same bytes').toBe(
      true,
    )
  })
})
