import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeReadings } from './made-readings.ts'
import { program, runHearsay, start, startHearsay } from './program.ts'

const lists = 4
let folder: string
let inputs: string
let expected: ReadonlyMap<string, string>

const readInto = (out: string, jobs: number): readonly string[] => [
  ...['read', inputs, '--input', 'readings', '--format', 'jsonl'],
  ...['--jobs', String(jobs), '--out', out],
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bulk-faults-'))
  inputs = join(folder, 'lists')
  mkdirSync(inputs)
  const lines = madeReadings(400).trim().split('\n')
  const size = lines.length / lists
  for (let i = 0; i < lists; i += 1)
    writeFileSync(join(inputs, `list-${i}.warc.jsonl`), `${lines.slice(i * size, (i + 1) * size).join('\n')}\n`)
  await runHearsay(...readInto(join(folder, 'undisturbed'), 1))
  expected = bytesOf(join(folder, 'undisturbed'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** All results by name; what a run took is in the manifests. */
function bytesOf(out: string): ReadonlyMap<string, string> {
  const names = readdirSync(out).filter((name) => !name.endsWith('manifest.json'))
  return new Map(names.sort().map((name) => [name, readFileSync(join(out, name), 'latin1')]))
}

describe('reading into a folder', () => {
  it('gives the bytes of an undisturbed run after kills, and leaves nothing of them', async () => {
    const out = join(folder, 'killed')
    for (const moment of [500, 700, 900]) {
      const { process: run, ended } = startHearsay(...readInto(out, 2))
      await wait(moment)
      run.kill('SIGKILL')
      await ended
    }
    expect(await runHearsay(...readInto(out, 2))).toMatchObject({ status: 0, printed: '' })
    expect(bytesOf(out)).toEqual(expected)
  })

  it('goes on, after a disk that was full, from where it stood', async () => {
    const out = join(folder, 'no room')
    // No file of the process's may be longer: writing fails as on a full disk.
    const script = 'ulimit -f 4; exec "$@"'
    const args = ['-c', script, 'bash', process.execPath, program, ...readInto(out, 1)]
    const { status, said } = await start({ command: 'bash', args }).ended
    expect(status).toBe(2)
    expect(said.trim().split('\n').at(-1)).toMatch(/^Expected to write .*, the system answered EFBIG; let this program/)
    expect(readdirSync(out)).toEqual([])
    expect(await runHearsay(...readInto(out, 1))).toMatchObject({ status: 0 })
    expect(bytesOf(out)).toEqual(expected)
  })
})
