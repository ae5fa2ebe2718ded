import { describe, expect, it } from 'vitest'
import type { Change, Correction, FixedAttribution } from '../../src/core/correction.ts'
import { articleId, attributionId, correctionId, revisionId } from '../../src/core/ids.ts'
import { toLedgerJson } from '../../src/export/index.ts'
import { correct, takeInCorrections } from '../../src/pipeline/correct.ts'
import { settle } from '../../src/pipeline/settle.ts'
import { workOut } from '../../src/pipeline/work-out.ts'
import type { LedgerStore } from '../../src/store/index.ts'
import { buildReading, type Said } from '../ledger/build-reading.ts'
import { newStores } from './new-stores.ts'

const openWith = newStores()

const left = 'the ferry had left its channel'
const about = 'Divers look at the hull of the Hanna Maria on the Halvik reef off Skarv.'
const report = (id: string, on: number, by: string, more: Partial<{ said: readonly Said[]; tail: string }> = {}) =>
  buildReading({
    id,
    outlet: `The ${id} Post`,
    at: new Date(Date.UTC(2024, 4, on)).toISOString(),
    title: `Ferry Hanna Maria on the Halvik reef, ${id}`,
    text: `${about} ${by} said ${left}. Later the whole harbour heard that. ${more.tail ?? ''}`,
    said: more.said ?? [{ content: left, by }],
  })
const minute = (n: number): string => new Date(Date.UTC(2024, 5, 1, 12, n)).toISOString()
const who = { by: 'Ada', why: 'seen' }
const made = (id: string, change: Change, at = minute(1)): Correction => ({
  ...{ id: correctionId(id), at, ...who, change, before: [], after: [] },
})
const same = async (store: LedgerStore): Promise<void> => {
  const expected = workOut(await store.filedReadings(), { corrections: await store.corrections() })
  expect(toLedgerJson(await store.ledger())).toBe(toLedgerJson(expected))
}
const fixed: Omit<FixedAttribution, 'cue'> = {
  ...{ form: 'indirect', stance: 'asserts', certainty: 'certain', sourceKind: 'organization' },
}

describe('a hostile or unlucky correction', () => {
  it('does not give two claims one id, so that nothing settles any more', async () => {
    const twice = (by: string) =>
      report('guard', 1, 'Coast Guard', {
        said: [
          { content: left, by: 'Coast Guard' },
          { content: left, by, cue: 'harbour heard' },
        ],
      })
    const store = await openWith([twice('Pilots Union')])
    const [claim] = (await store.ledger()).claims
    const said = claim?.evidence.filter(({ speaker }) => speaker === 'Pilots Union') ?? []
    if (!claim) throw new TypeError('Expected a claim')
    await correct(store, { order: { kind: 'split-claim', claimId: claim.id, said }, ...who }, { at: minute(1) })
    await store.file([twice('Coast Guard')])
    await settle(store)
    await store.close()
  })

  it('that names an outlet which comes later holds in any order of arrival', async () => {
    const store = await openWith([report('guard', 1, 'Coast Guard')])
    const ledger = await store.ledger()
    const [piece] = ledger.claims[0]?.evidence ?? []
    if (!piece) throw new TypeError('Expected evidence')
    await correct(
      store,
      {
        order: {
          kind: 'fix-attribution',
          articleId: piece.articleId,
          revisionId: piece.revisionId,
          attributionId: attributionId('a0'),
          attribution: { ...fixed, cue: [], content: piece.spans, speaker: 'Quayside Bulletin' },
        },
        ...who,
      },
      { at: minute(1) },
    )
    const text = 'Miners of Ostby drink coffee and talk of silver. Orlin said the mine pumps stopped.'
    const said = [{ content: 'the mine pumps stopped', by: 'Orlin' }]
    await store.file([buildReading({ id: 'mine', outlet: 'Quayside Bulletin', at: minute(0), text, said })])
    await settle(store)
    await same(store)
    await store.close()
  })

  it('with half a character in its words gives the same bytes out of a store', async () => {
    const store = await openWith([report('guard', 1, 'Coast Guard', { tail: '😀😀 rang the bell of the harbour.' })])
    const [article] = (await store.ledger()).articles
    const [revision] = article?.revisions ?? []
    if (!article || !revision) throw new TypeError('Expected an article')
    const start = revision.text.indexOf('😀') + 1
    const attribution = { ...fixed, cue: [[0, 3] as const], content: [[start, start + 12] as const], speaker: 'Ole' }
    const order = { kind: 'fix-attribution', articleId: article.id, revisionId: revision.id, attribution } as const
    await correct(store, { order, ...who }, { at: minute(1) }).catch(() => undefined)
    await same(store)
    await store.close()
  })

  it('that undoes itself is refused in so many words', async () => {
    const store = await openWith([report('guard', 1, 'Coast Guard')])
    const undo = made('k1', { kind: 'undo', correctionId: correctionId('k1') })
    await expect(takeInCorrections(store, [undo])).resolves.toBeTypeOf('number')
    await store.close()
  })

  it('takes back nothing by words that stand nowhere', async () => {
    const readings = [report('guard', 1, 'Coast Guard'), report('late', 2, 'Harbour Board')]
    const store = await openWith(readings)
    const [claim] = (await store.ledger()).claims
    const [first] = claim?.evidence ?? []
    if (!first) throw new TypeError('Expected evidence')
    const notice = { articleId: articleId('late'), revisionId: revisionId('late.1'), text: 'taken back' }
    const spans = [[5000, 9000] as const]
    await takeInCorrections(store, [made('k1', { kind: 'retract', said: [first], notice: { ...notice, spans } })])
    const roles = (await store.ledger()).claims.flatMap(({ origins }) => origins.map(({ role }) => role))
    expect(roles).not.toContain('withdrawn')
    await store.close()
  })

  it('that withdraws what was withdrawn by the same words changes nothing', async () => {
    const store = await openWith([report('guard', 1, 'Coast Guard'), report('late', 2, 'Harbour Board')])
    const retract = async (n: number) => {
      const [claim] = (await store.ledger()).claims
      if (!claim) throw new TypeError('Expected a claim')
      const originIds = claim.origins.slice(0, 1).map(({ id }) => id)
      const notice = { articleId: articleId('late'), revisionId: revisionId('late.1'), spans: [[0, 6] as const] }
      return correct(
        store,
        { order: { kind: 'retract', claimId: claim.id, originIds, notice }, ...who },
        { at: minute(n) },
      )
    }
    await retract(1)
    await expect(retract(2)).rejects.toMatchObject({ code: 'correction.no-change' })
    await store.close()
  })

  it('that counts origins as one again leaves no pair kept apart', async () => {
    const store = await openWith([1, 2, 3].map((n) => report(`r${n}`, n, n < 3 ? 'Coast Guard' : 'Harbour Board')))
    const claimNow = async () => {
      const [claim] = (await store.ledger()).claims
      if (!claim) throw new TypeError('Expected a claim')
      return claim
    }
    const claim = await claimNow()
    const said = claim.evidence.filter(({ articleId: id }) => id === 'r2')
    const [origin] = said.map(({ originId }) => originId)
    if (origin === undefined) throw new TypeError('Expected an origin')
    const split = { kind: 'split-origin', claimId: claim.id, originId: origin, said } as const
    await correct(store, { order: split, ...who }, { at: minute(1) })
    const two = await claimNow()
    const originIds = two.origins.filter(({ name }) => name === 'Coast Guard').map(({ id }) => id)
    await correct(store, { order: { kind: 'merge-origins', claimId: two.id, originIds }, ...who }, { at: minute(2) })
    const { origins, keptApart = [] } = await claimNow()
    const ids = origins.map(({ id }) => id)
    expect(keptApart.flatMap((pair) => pair.originIds).filter((id) => !ids.includes(id))).toEqual([])
    await store.close()
  })

  it('splits the stories by what its id says to nobody', async () => {
    const mine = (id: string, on: number) =>
      buildReading({
        id,
        outlet: id,
        at: new Date(Date.UTC(2024, 4, on)).toISOString(),
        text: 'Miners of Ostby drink coffee at shaft three and talk of silver, wages and their lamps.',
      })
    const store = await openWith([
      report('guard', 1, 'Coast Guard'),
      report('late', 2, 'Harbour Board'),
      mine('mine', 3),
    ])
    const change: Change = { kind: 'split-story', articleIds: [articleId('late')], from: [articleId('guard')] }
    await takeInCorrections(store, [made('mine', change)])
    await same(store)
    await store.close()
  })
})
