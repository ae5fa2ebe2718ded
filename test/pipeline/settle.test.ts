import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { storyId } from '../../src/core/ids.ts'
import { toLedgerJson } from '../../src/export/index.ts'
import { usualMemory } from '../../src/pipeline/revision-stream.ts'
import { ledgerAsOf, settle } from '../../src/pipeline/settle.ts'
import { storiesAsOf } from '../../src/pipeline/stories-as-of.ts'
import { workOut } from '../../src/pipeline/work-out.ts'
import { type LedgerStore, openSqliteLedger } from '../../src/store/index.ts'
import { reportOf } from './made-reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay settle '))
afterAll(() => rmSync(folder, { recursive: true }))

let opened = 0
const openNew = (): Promise<LedgerStore> => {
  opened += 1
  return openSqliteLedger(join(folder, `${opened}`))
}

const exportOf = async (store: LedgerStore): Promise<string> => toLedgerJson(await store.ledger())

/** So short that most of a test's reports are forgotten on the way. */
const shortMemory = { days: 10, revisions: 6 }

it.each([
  ['with the usual memory', { memory: usualMemory }],
  ['when most is forgotten', { memory: shortMemory }],
  ['in small steps', { memory: { days: 5, revisions: 20 }, articles: 3 }],
])(
  'holds the ledger that is worked out at once, in whatever parts and order readings are filed, %s',
  async (_, options) => {
    const readings = Array.from({ length: 40 }, (_, seed) => reportOf(seed))
    const ledger = workOut(readings, options)
    const expected = toLedgerJson(ledger)
    // A ledger of one story, or without copies and changed pages, would prove little.
    expect(ledger.stories.length).toBeGreaterThan(1)
    expect(ledger.groups.length).toBeGreaterThan(2)
    expect(ledger.edits.length).toBeGreaterThan(2)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(readings, { minLength: readings.length }),
        fc.array(fc.nat({ max: readings.length }), { maxLength: 6 }),
        async (shuffled, cuts) => {
          const store = await openNew()
          let from = 0
          for (const end of [...cuts, readings.length].sort((a, b) => a - b)) {
            await store.file(shuffled.slice(from, end))
            await settle(store, options)
            from = end
          }
          expect(await exportOf(store)).toBe(expected)
          await store.close()
        },
      ),
      { numRuns: 20, seed: 3 },
    )
  },
  120_000,
)

it('tells a report otherwise when an outlet comes that it names, whoever cut its sentences', async () => {
  const store = await openNew()
  const readings = [reportOf(2), reportOf(16)]
  for (const reading of readings) {
    await store.file([reading])
    await settle(store)
  }
  expect(await exportOf(store)).toBe(toLedgerJson(workOut(readings)))
  await store.close()
})

it('goes on where it stood when a step fails', async () => {
  const readings = Array.from({ length: 40 }, (_, seed) => reportOf(seed))
  const store = await openNew()
  const options = { memory: shortMemory, articles: 8 }
  let steps = 0
  const failing: LedgerStore['settle'] = (work) =>
    store.settle(async (settling) => {
      const result = await work(settling)
      steps += 1
      if (steps === 3) throw new Error('the disk is full')
      return result
    })
  await store.file(readings)
  const faulty = { ...store, settle: failing }
  await expect(settle(faulty, options)).rejects.toThrow('the disk is full')
  await settle(faulty, options)
  expect(await exportOf(store)).toBe(toLedgerJson(workOut(readings, { memory: shortMemory })))
  await store.close()
})

it('gives each story as of a moment as it stands in the whole ledger as of then', async () => {
  const store = await openNew()
  const readings = Array.from({ length: 60 }, (_, seed) => reportOf(seed))
  await store.file(readings)
  await settle(store)
  const { stories } = await store.ledger()
  for (const moment of ['2024-01-05', '2024-01-20', '2024-02-10', '2024-03-01', '2024-03-20'].map(
    (day) => `${day}T12:00:00.000Z`,
  )) {
    const whole = await ledgerAsOf(store, moment)
    const worked = await Promise.all(stories.map(({ id }) => storiesAsOf(store, id, { moment, most: 1000 })))
    const then = worked.flatMap((one) => ('articles' in one ? [] : one))
    expect(byId(then.map(({ story }) => story))).toEqual(byId(whole.stories))
    expect(byId(then.flatMap(({ claims }) => claims))).toEqual(byId(whole.claims))
    expect(byId(then.flatMap(({ groups }) => groups))).toEqual(byId(whole.groups))
    const begun = await store.standing(moment, (standing) => standing.begun())
    expect(begun.articles).toBe(whole.articles.length)
  }
  expect(
    await storiesAsOf(store, stories[0]?.id ?? storyId(''), { moment: '2027-01-01T00:00:00.000Z', most: 1 }),
  ).toHaveProperty('articles')
  await store.close()
})

const byId = <Named extends { readonly id: string }>(named: readonly Named[]): readonly Named[] =>
  [...named].sort((a, b) => (a.id < b.id ? -1 : 1))
