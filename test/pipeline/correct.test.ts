import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Correction } from '../../src/core/correction.ts'
import type { Order } from '../../src/core/correction-order.ts'
import { articleId, attributionId, correctionId, storyId } from '../../src/core/ids.ts'
import type { Claim, FiledReading } from '../../src/core/ledger.ts'
import type { Ledger } from '../../src/core/whole-ledger.ts'
import { toLedgerJson } from '../../src/export/index.ts'
import { correct, takeInCorrections } from '../../src/pipeline/correct.ts'
import { usualMemory } from '../../src/pipeline/revision-stream.ts'
import { ledgerAsOf, settle } from '../../src/pipeline/settle.ts'
import { workOut } from '../../src/pipeline/work-out.ts'
import { buildReading } from '../ledger/build-reading.ts'
import { reportOf } from './made-reports.ts'
import { newStores } from './new-stores.ts'

const openWith = newStores()

const readings = Array.from({ length: 40 }, (_, seed) => reportOf(seed))

/** A clock that moves on with every correction. */
const minuteOf = (n: number): string => new Date(Date.UTC(2024, 5, 1, 12, n)).toISOString()
const by = 'Ada Lind'

const bySize = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1))

/** One order of each kind, made for a ledger as it is when its turn comes. */
const orders: readonly ((ledger: Ledger, made: readonly Correction[]) => Order)[] = [
  ({ stories }) => ({ kind: 'merge-stories', storyIds: stories.slice(0, 2).map(({ id }) => id) }),
  ({ stories }) => {
    const [{ id, articleIds } = { id: stories[0]?.id, articleIds: [] }] = [...stories].sort(
      (a, b) => b.articleIds.length - a.articleIds.length,
    )
    if (id === undefined) throw new TypeError('Expected a story')
    return { kind: 'split-story', storyId: id, articleIds: articleIds.slice(-2) }
  },
  ({ claims }) => {
    const [first] = bySize(claims)
    const other = claims.find(({ id, storyId }) => storyId === first?.storyId && id !== first?.id)
    return { kind: 'merge-claims', claimIds: [first, other].flatMap((claim) => claim?.id ?? []) }
  },
  ({ claims }) => {
    const [claim] = bySize(claims)
    if (!claim) throw new TypeError('Expected a claim')
    return { kind: 'split-claim', claimId: claim.id, said: claim.evidence.slice(-2) }
  },
  ({ claims }) => {
    const claim = bySize(claims).find(({ origins }) => origins.length > 1)
    if (!claim) throw new TypeError('Expected a claim with two origins')
    return { kind: 'merge-origins', claimId: claim.id, originIds: claim.origins.slice(0, 2).map(({ id }) => id) }
  },
  ({ claims }) => {
    const [claim] = bySize(claims)
    const origin = claim?.origins.find(({ articleIds }) => articleIds.length > 1)
    if (!claim || !origin) throw new TypeError('Expected an origin with two reports')
    const said = claim.evidence.filter(({ originId }) => originId === origin.id).slice(-1)
    return { kind: 'split-origin', claimId: claim.id, originId: origin.id, said }
  },
  ({ claims }) => {
    const claim = bySize(claims).find(({ origins }) => origins.some(({ role }) => role === 'supports'))
    const origin = claim?.origins.find(({ role }) => role === 'supports')
    const last = claim?.evidence.at(-1)
    if (!claim || !origin || !last) throw new TypeError('Expected a claim that somebody supports')
    return { kind: 'retract', claimId: claim.id, originIds: [origin.id], notice: last }
  },
  ({ articles: [article] }) => {
    const revision = article?.revisions.at(-1)
    if (!article || !revision) throw new TypeError('Expected an article')
    return {
      kind: 'fix-attribution',
      articleId: article.id,
      revisionId: revision.id,
      attributionId: attributionId('a0'),
    }
  },
  (_, made) => ({ kind: 'undo', correctionId: made[2]?.id ?? correctionId('') }),
  (_, made) => ({ kind: 'undo', correctionId: made[8]?.id ?? correctionId('') }),
]

describe('corrections by a person', () => {
  let made: readonly Correction[]
  beforeAll(async () => {
    // Made while a part of the reports is there, so that what comes later must find its side.
    const store = await openWith(readings.filter((_, n) => n % 5 < 3))
    for (const [n, orderOf] of orders.entries()) {
      const order = orderOf(await store.ledger(), await store.corrections())
      await correct(store, { order, by, why: `reason ${n}` }, { at: minuteOf(n) })
    }
    made = await store.corrections()
    await store.close()
  }, 60_000)

  it('are records: who, when, why, what was there before and what after', () => {
    expect(made).toHaveLength(orders.length)
    for (const [n, correction] of made.entries()) {
      expect(correction).toMatchObject({ by, why: `reason ${n}`, at: minuteOf(n) })
      const changed = correction.before.length + correction.after.length
      if (correction.change.kind !== 'undo') expect(changed).toBeGreaterThan(0)
    }
  })

  it.each([
    ['with the usual memory', usualMemory],
    ['when most is forgotten', { days: 10, revisions: 6 }],
  ])(
    'are replayed in whatever parts and order they and the readings arrive, %s',
    async (_, memory) => {
      const expected = toLedgerJson(workOut(readings, { memory, corrections: made }))
      expect(expected).not.toBe(toLedgerJson({ ...workOut(readings, { memory }), corrections: made }))
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(readings, { minLength: readings.length }),
          fc.shuffledSubarray([...made], { minLength: made.length }),
          fc.array(fc.tuple(fc.nat({ max: readings.length }), fc.nat({ max: made.length })), { maxLength: 4 }),
          async (shuffled, corrections, cuts) => {
            const store = await openWith([])
            const [ends, stops] = [0, 1].map((side) => cuts.map((cut) => cut[side] ?? 0).sort((a, b) => a - b))
            let [filed, taken] = [0, 0]
            for (let step = 0; step <= cuts.length; step += 1) {
              const [end, stop] = [ends?.[step] ?? readings.length, stops?.[step] ?? made.length]
              await store.file(shuffled.slice(filed, end))
              await settle(store, { memory })
              await takeInCorrections(store, corrections.slice(taken, stop))
              ;[filed, taken] = [end, stop]
            }
            expect(toLedgerJson(await store.ledger())).toBe(expected)
            await store.close()
          },
        ),
        { numRuns: 25, seed: 5 },
      )
    },
    120_000,
  )

  it('change nothing when they are taken in again', async () => {
    const store = await openWith(readings)
    expect(await takeInCorrections(store, made)).toBe(made.length)
    expect(await takeInCorrections(store, made)).toBe(0)
    expect(toLedgerJson(await store.ledger())).toBe(toLedgerJson(workOut(readings, { corrections: made })))
    await store.close()
  })

  it('stand in the ledger as of any moment', async () => {
    const store = await openWith(readings)
    await takeInCorrections(store, made)
    const moment = '2024-02-10T12:00:00.000Z'
    const then = readings.filter(({ seenAt }) => seenAt <= moment)
    expect(toLedgerJson(await ledgerAsOf(store, moment))).toBe(toLedgerJson(workOut(then, { corrections: made })))
    await store.close()
  })

  it('leave the ledger as it was when all are undone', async () => {
    const store = await openWith(readings)
    const { corrections: _none, ...before } = await store.ledger()
    await takeInCorrections(store, made.slice(0, 8))
    for (const [n, { id }] of made.slice(0, 8).reverse().entries())
      await correct(store, { order: { kind: 'undo', correctionId: id }, by, why: 'mistaken' }, { at: minuteOf(20 + n) })
    const { corrections, ...after } = await store.ledger()
    expect(corrections).toHaveLength(16)
    expect(toLedgerJson(after)).toBe(toLedgerJson(before))
    await store.close()
  })

  it('move a report to the other side of a split when a late one shows whom it is most like', async () => {
    const ferry = 'Divers look at the hull of the Hanna Maria on the Halvik reef off Skarv.'
    const report = (id: string, day: number, words: string): FiledReading =>
      buildReading({ id, outlet: id, at: new Date(Date.UTC(2024, 4, day)).toISOString(), text: `${ferry} ${words}` })
    const [crew, bell] = ['Her crew had not slept since Friday.', 'An anchor and a bell from Tolmen lay in the wreck.']
    const lanterns = 'Lanterns of Arden hang there beside pumps from Ostby.'
    const store = await openWith([report('a', 1, crew), report('b', 2, bell)])
    const storiesNow = async () => (await store.ledger()).stories.map(({ articleIds }) => articleIds)
    expect(await storiesNow()).toEqual([['a', 'b']])
    const [{ id } = { id: storyId('') }] = (await store.ledger()).stories
    const order: Order = { kind: 'split-story', storyId: id, articleIds: [articleId('b')] }
    await correct(store, { order, by, why: 'another wreck' }, { at: minuteOf(1) })
    await store.file([report('d', 9, `${crew} ${lanterns}`)])
    await settle(store)
    expect(await storiesNow()).toEqual([['a', 'd'], ['b']])
    await store.file([report('c', 5, `${bell} ${lanterns}`)])
    await settle(store)
    expect(await storiesNow()).toEqual([['a'], ['b', 'c', 'd']])
    const corrections = await store.corrections()
    expect(toLedgerJson(await store.ledger())).toBe(toLedgerJson(workOut(await store.filedReadings(), { corrections })))
    await store.close()
  })
})
