import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqliteLedger } from '../../src/store/index.ts'
import { makeOlderLedger } from '../store/older-ledger.ts'
import { ledgerBytes, lookInto } from './ledger-bytes.ts'
import { madeReadings } from './made-readings.ts'
import { ingestOf, program, runHearsay, start } from './program.ts'

/** Namespaces of Linux let anybody mount a small disk, save where the system's owner forbids it, as in most containers. */
const inNamespace = ['--user', '--map-root-user', '--mount'] as const
const mayMount =
  spawnSync('unshare', [...inNamespace, 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'none', '/mnt']).status === 0

const readings = 120

let folder: string
let input: string
let expected: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-no-room-'))
  input = join(folder, 'readings.jsonl')
  writeFileSync(input, madeReadings(readings))
  await runHearsay(...ingestOf(input, join(folder, 'undisturbed')))
  expected = await ledgerBytes(join(folder, 'undisturbed'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Progress aside, which is said while all goes well. */
const complaint = (said: string) => said.split('\n').filter((line) => line !== '' && !line.startsWith('Reading '))

describe.skipIf(process.platform === 'win32')('files that may not grow', () => {
  /** No file of the process's may be longer than so many KiB: writing fails as on a full disk. */
  const ingestWithin = (kib: number, ledger: string) => {
    const script = `ulimit -f ${kib}; exec "$@"`
    return start({
      command: 'bash',
      args: ['-c', script, 'bash', process.execPath, program, ...ingestOf(input, ledger)],
    }).ended
  }

  it.each([
    ['made', 100, 0],
    ['settled', 700, readings],
  ])('stop an ingest in one line while the ledger is %s; the same command completes it', async (_, kib, filed) => {
    const ledger = join(folder, `limit ${kib}`)
    const { status, said } = await ingestWithin(kib, ledger)
    expect(status).toBe(2)
    expect(complaint(said)).toEqual([
      `Expected to read and write a ledger in ${ledger}: the disk would not take it or give it back; free some space, and see whether a quota is used up or the disk fails`,
    ])
    expect(lookInto(ledger)).toEqual({ filed, settled: 0, integrity: 'ok' })
    expect(await runHearsay(...ingestOf(input, ledger))).toMatchObject({ status: 0 })
    expect((await ledgerBytes(ledger)) === expected, 'the same bytes').toBe(true)
  })

  it('leave an older ledger as it was when there is no room for its copy', async () => {
    const ledger = join(folder, 'older')
    mkdirSync(ledger)
    const filed = await openSqliteLedger(join(folder, 'undisturbed'), { readOnly: true })
    await makeOlderLedger(ledger, await filed.filedReadings())
    await filed.close()
    const before = readFileSync(join(ledger, 'ledger.sqlite'))
    const { status, said } = await ingestWithin(100, ledger)
    expect(status).toBe(2)
    expect(complaint(said)).toEqual([
      expect.stringMatching(
        /^Expected to keep a copy of the older ledger as .*free some space.*; the ledger is as it was$/,
      ),
    ])
    expect(readdirSync(ledger)).toEqual(['ledger.sqlite'])
    expect(readFileSync(join(ledger, 'ledger.sqlite')).equals(before)).toBe(true)
  })
})

it.skipIf(!mayMount)(
  'a full disk stops an ingest in one line; with more room the same command completes it',
  async () => {
    const [disk, after] = [join(folder, 'disk'), join(folder, 'after.json')]
    mkdirSync(disk)
    const ledger = join(disk, 'ledger')
    const script = `
    set -u; node=$1; program=$2; disk=$3; after=$4; shift 4
    mount -t tmpfs -o size=700k none "$disk" || exit 9
    "$node" "$program" "$@"; echo "first $?"
    mount -o remount,size=64m "$disk"
    "$node" "$program" "$@" 2>&1; echo "second $?"
    "$node" "$program" export --ledger "$disk/ledger" > "$after"`
    const rest = [process.execPath, program, disk, after, ...ingestOf(input, ledger)]
    const { printed, said } = await start({
      command: 'unshare',
      args: [...inNamespace, 'bash', '-c', script, 'bash', ...rest],
    }).ended
    expect(complaint(said)).toEqual([
      `Expected to read and write a ledger in ${ledger}: the disk is full; free some space`,
    ])
    expect(printed).toMatch(/^first 2$/m)
    expect(printed).toMatch(/^second 0$/m)
    expect(existsSync(after) && readFileSync(after, 'utf8') === `${expected}\n`, 'the same bytes').toBe(true)
  },
)
