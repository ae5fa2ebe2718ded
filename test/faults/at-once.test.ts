import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqliteLedger } from '../../src/store/index.ts'
import { makeOlderLedger } from '../store/older-ledger.ts'
import { ledgerBytes, lookInto } from './ledger-bytes.ts'
import { madeReadings } from './made-readings.ts'
import { ingestOf, runHearsay } from './program.ts'

const readings = 120

let folder: string
let input: string
let expected: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-at-once-'))
  input = join(folder, 'readings.jsonl')
  writeFileSync(input, madeReadings(readings))
  await runHearsay(...ingestOf(input, join(folder, 'alone')))
  expected = await ledgerBytes(join(folder, 'alone'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('two processes that ingest at once lose nothing of what either or both hold', async () => {
  const ledger = join(folder, 'shared')
  const lines = madeReadings(readings).trimEnd().split('\n')
  const parts = [lines.slice(0, 80), lines.slice(40)].map((part, i) => {
    const name = join(folder, `part-${i}.jsonl`)
    writeFileSync(name, part.join('\n'))
    return name
  })
  const ended = await Promise.all(parts.map((part) => runHearsay(...ingestOf(part, ledger))))
  expect(ended.map(({ status }) => status)).toEqual([0, 0])
  const added = ended.map(({ said }) => Number(/Filed (\d+) new/.exec(said)?.[1]))
  expect(added.reduce((sum, count) => sum + count, 0)).toBe(readings)
  expect(lookInto(ledger)).toEqual({ filed: readings, settled: readings, integrity: 'ok' })
  expect((await ledgerBytes(ledger)) === expected, 'the same bytes').toBe(true)
})

it('two processes that find an older ledger complete it once, and keep one copy', async () => {
  const ledger = join(folder, 'older')
  mkdirSync(ledger)
  const filed = await openSqliteLedger(join(folder, 'alone'), { readOnly: true })
  await makeOlderLedger(ledger, (await filed.filedReadings()).slice(0, 70))
  await filed.close()
  const ended = await Promise.all([0, 1].map(() => runHearsay(...ingestOf(input, ledger))))
  expect(ended.map(({ status, said }) => (status === 0 ? '' : said))).toEqual(['', ''])
  expect(readdirSync(ledger).sort()).toEqual(['ledger.schema-1.sqlite', 'ledger.sqlite'])
  expect((await ledgerBytes(ledger)) === expected, 'the same bytes').toBe(true)
})
