import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ledgerBytes, lookInto } from './ledger-bytes.ts'
import { madeReadings } from './made-readings.ts'
import { ingestOf, runHearsay, startHearsay } from './program.ts'

/** `HEARSAY_KILLS=50 npx vitest run test/faults/kill.test.ts` takes some minutes, over a ledger that is filed and settled in several steps. */
const kills = Number(process.env['HEARSAY_KILLS'] ?? 3)
const readings = kills > 10 ? 1200 : 120

let folder: string
let input: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-kill-'))
  input = join(folder, 'readings.jsonl')
  writeFileSync(input, madeReadings(readings))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Numbers from 0 to 1, the same ones every time. https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** The ledger's folder is there: before that, a kill has nothing to harm. */
async function begun(ledger: string): Promise<number> {
  while (!existsSync(ledger)) await wait(2)
  return performance.now()
}

/** Kills an ingest at this moment of its run; a little earlier, and from nothing, where it was done by then. */
async function killAt(ledger: string, moment: number): Promise<void> {
  const { process: ingest, ended } = startHearsay(...ingestOf(input, ledger))
  await begun(ledger)
  await wait(moment)
  ingest.kill('SIGKILL')
  if ((await ended).signal === 'SIGKILL') return
  rmSync(ledger, { recursive: true })
  await killAt(ledger, moment * 0.9)
}

it(
  `gives the bytes of an undisturbed run after each of ${kills} kills`,
  async () => {
    const undisturbed = join(folder, 'undisturbed')
    const whole = startHearsay(...ingestOf(input, undisturbed))
    const start = await begun(undisturbed)
    expect(await whole.ended).toMatchObject({ status: 0 })
    const length = performance.now() - start
    const expected = await ledgerBytes(undisturbed)
    expect(lookInto(undisturbed)).toEqual({ filed: readings, settled: readings, integrity: 'ok' })

    const random = createRandom(20_260_302)
    for (let i = 0; i < kills; i += 1) {
      // One in each stretch of the run, so that every part of it is hit.
      const moment = (length * (i + random())) / kills
      const ledger = join(folder, `kill-${i}`)
      await killAt(ledger, moment)
      // Into a copy: whoever opens the ledger itself mends what the kill left, and that is for Hearsay to do.
      const copy = join(folder, `copy-${i}`)
      cpSync(ledger, copy, { recursive: true })
      const found = existsSync(join(copy, 'ledger.sqlite')) ? lookInto(copy) : undefined
      const what = `kill ${i + 1} at ${Math.round(moment)} of ${Math.round(length)} ms: ${JSON.stringify(found)}`
      if (kills > 10) process.stderr.write(`${what}\n`)
      expect(found?.integrity ?? 'ok', what).toBe('ok')
      const again = await runHearsay(...ingestOf(input, ledger))
      expect(again, what).toMatchObject({
        status: 0,
        said: expect.stringContaining(
          `Filed ${readings - (found?.filed ?? 0)} new, ${found?.filed ?? 0} known, 0 failed.`,
        ),
      })
      expect((await ledgerBytes(ledger)) === expected, `${what}: the same bytes`).toBe(true)
      for (const place of [ledger, copy]) rmSync(place, { recursive: true })
    }
  },
  60_000 + kills * 30_000,
)
