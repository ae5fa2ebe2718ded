import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { storyId } from '../../src/core/ids.ts'
import type { FiledReading } from '../../src/core/ledger.ts'
import { toLedgerJson } from '../../src/export/index.ts'
import { usualMemory } from '../../src/pipeline/revision-stream.ts'
import { ledgerAsOf, settle } from '../../src/pipeline/settle.ts'
import { storiesAsOf } from '../../src/pipeline/stories-as-of.ts'
import { workOut } from '../../src/pipeline/work-out.ts'
import { type LedgerStore, openSqliteLedger } from '../../src/store/index.ts'
import { buildReading } from '../ledger/build-reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay settle '))
afterAll(() => rmSync(folder, { recursive: true }))

let opened = 0
const openNew = (): Promise<LedgerStore> => {
  opened += 1
  return openSqliteLedger(join(folder, `${opened}`))
}

/** Five happenings, each with words of its own: what is claimed, who says so, and what else is told. */
const happenings = [
  [
    'the ferry had left its channel',
    'the Coast Guard',
    'Divers will look at the hull of the Hanna Maria on the Halvik reef when the fog lifts.',
  ],
  [
    'the bridge had been painted in rain',
    'Ida Brask',
    'Welders from Tolmen hang lanterns under the arches while lorries queue for nine miles.',
  ],
  [
    'the school kitchen had no licence',
    'Wilma Osk',
    'Pupils of the Arden academy bring sandwiches and sing in the gymnasium until Easter.',
  ],
  [
    'the mine pumps had stopped twice',
    'Orlin Vask',
    'Miners of Ostby drink coffee at shaft three and talk of silver, wages and their lamps.',
  ],
  [
    'the dam holds less than promised',
    'Freda Lund',
    'Trout farmers below Brannes count dry ponds and ask the province for hay and money.',
  ],
] as const
const filler =
  'Nobody knows how long that will take and everybody has been asked to wait for what comes next in the days ahead of them'

/** Reports about them in ten weeks: copies, denials, outlets that name each other, pages that change, reports that tie two. */
function reportOf(seed: number): FiledReading {
  const isCopy = seed % 7 === 3
  const number = isCopy ? seed - 3 : seed
  const [said, by, more] = happenings[number % 5] ?? happenings[0]
  const [, , others] = happenings[(number % 5) ^ 1] ?? happenings[4]
  const who = number % 6 === 2 ? 'the Norda Press' : by
  const isTie = seed % 6 === 4
  const text = isTie
    ? `${more} ${others}\n\n${who} said ${said}.`
    : [
        `${more} It was the ${number}th report.`,
        `${who} said ${said}. ${filler}, as ${number} of them were told on the quay that morning.`,
      ].join('\n\n')
  const day = 1 + ((number * 17) % 70) + (isCopy ? 1 : 0)
  return buildReading({
    id: `r${seed % 13 === 5 ? seed - 5 : seed}`,
    revision: `${seed}`,
    outlet: ['Norda Press', 'Ley Times', 'Halvik Post', 'The Ley Times'][seed % 4] ?? '',
    at: new Date(Date.UTC(2024, 0, day, seed % 24)).toISOString(),
    title: more.slice(0, 40),
    text,
    said: [{ content: said, by: who, stance: number % 4 === 1 ? 'denies' : 'asserts' }],
  })
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
