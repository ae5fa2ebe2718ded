import { describe, expect, it } from 'vitest'
import { type BoostedTrees, sumTrees } from '../../../../src/read/attribution/learned/boosted-trees.ts'
import { chooseOffers } from '../../../../src/read/attribution/learned/choose-offers.ts'
import { cuesIn } from '../../../../src/read/attribution/learned/cue-offers.ts'
import { agreementOf, toHints } from '../../../../src/read/attribution/learned/document-hints.ts'
import type { Judgement } from '../../../../src/read/attribution/learned/judge-offers.ts'
import { measureCompany } from '../../../../src/read/attribution/learned/offer-company.ts'
import type { OfferView } from '../../../../src/read/attribution/learned/offer-view.ts'
import { labelsOf, type Offer } from '../../../../src/read/attribution/learned/part-offers.ts'
import { tokensIn } from '../../../../src/read/attribution/learned/rule-offer.ts'
import { likeness, runsOf, sharedTokens } from '../../../../src/read/attribution/learned/token-sets.ts'

const range = ([first, end]: readonly [number, number]): Int32Array =>
  Int32Array.from({ length: end - first }, (_, i) => first + i)

function offer(
  cue: readonly [number, number],
  content: readonly [number, number],
  source: readonly number[] = [],
): Offer {
  const [first, end] = cue
  return {
    cue: { first, end, lift: 0, least: 0.5, most: 0.5, begins: 0.5, inContent: 0 },
    source: Int32Array.from(source),
    content: range(content),
    probability: 0.5,
    rank: 0,
    gap: 1,
    by: 'model',
    agreement: { source: 0, content: 1, before: 0, after: 0 },
  }
}

describe('tokens as sets', () => {
  it('are alike as far as they share', () => {
    expect(sharedTokens(Int32Array.of(1, 2, 5), Int32Array.of(2, 3, 5, 9))).toBe(2)
    expect(likeness(Int32Array.of(1, 2, 5), Int32Array.of(2, 3, 5, 9))).toBeCloseTo(2 / 5)
    expect(likeness(new Int32Array(0), new Int32Array(0))).toBe(1)
    expect(likeness(Int32Array.of(1), new Int32Array(0))).toBe(0)
  })

  it('fall into runs without a gap', () => {
    expect(runsOf(Int32Array.of(2, 3, 4, 8, 10, 11))).toEqual([
      [2, 5],
      [8, 9],
      [10, 12],
    ])
  })

  it('are those of which half lies within a span', () => {
    const tokens = ['The', 'well-known', 'minister'].map((text, i) => ({
      text,
      span: [
        [0, 3],
        [4, 14],
        [15, 23],
      ][i] as [number, number],
    }))
    expect([
      ...tokensIn(tokens, [
        [4, 9],
        [15, 23],
      ]),
    ]).toEqual([1, 2])
    expect([...tokensIn(tokens, [[4, 8]])]).toEqual([])
  })
})

const judged = (...right: readonly number[]): Judgement => ({
  right: Float64Array.from(right),
  exact: new Float64Array(right.length),
})

/** The offer as a quotation, or as a content without verbs that no rule knows. */
const view = (of: Offer, { isBare = false, sourceSort = 9 } = {}): OfferView => ({
  offer: of,
  head: of.cue.first,
  first: of.content[0] ?? 0,
  last: of.content.at(-1) ?? 0,
  next: -1,
  isNextInSentence: false,
  startsSentence: 0,
  side: 2,
  quoted: { form: isBare ? 0 : 2, share: isBare ? 0 : 1, openings: 0, closings: 0 },
  verbs: 0,
  contentRuns: 1,
  sourceRuns: 0,
  sourceDistance: -1,
  isSourceAfter: 0,
  sourceHead: -1,
  sourceSort,
  contentHead: of.content[0] ?? -1,
  sourceRelation: 0,
  contentRelation: 0,
  firstRelation: 0,
  edges: 0,
  crossings: 0,
  sentences: 0,
  rules: 0,
  likeContent: 0,
  likeSource: 0,
  likeCue: 0,
})

describe('offers', () => {
  it('stand when no better one claims their cue', () => {
    const [better, worse] = [offer([3, 4], [5, 9]), offer([3, 5], [6, 9])]
    expect(chooseOffers([view(better), view(worse)], judged(0.6, 0.7), 0.3).map((one) => one.offer)).toEqual([worse])
    expect(chooseOffers([view(better), view(worse)], judged(0.6, 0.2), 0.3).map((one) => one.offer)).toEqual([better])
    expect(chooseOffers([view(better), view(worse)], judged(0.1, 0.2), 0.3)).toEqual([])
  })

  it('stand only when likely if they lead in neither a verb nor a quotation, or nobody who speaks', () => {
    const one = offer([3, 4], [5, 7])
    const least = (given: Parameters<typeof view>[1]): number =>
      [0.3, 0.4, 0.5, 0.6, 0.7].find((right) => chooseOffers([view(one, given)], judged(right), 0.3).length > 0) ?? 1
    expect(least({})).toBe(0.3)
    expect(least({ isBare: true })).toBe(0.5)
    expect(least({ sourceSort: 1 })).toBe(0.5)
    expect(least({ isBare: true, sourceSort: 0 })).toBe(0.7)
  })

  it('too unlikely to stand do not keep another with the same cue from standing', () => {
    const bare = offer([3, 4], [5, 7])
    const quoted = { ...bare, content: range([5, 9]) }
    const chosen = chooseOffers([view(bare, { isBare: true }), view(quoted)], judged(0.4, 0.35), 0.3)
    expect(chosen.map((each) => each.offer)).toEqual([quoted])
  })

  it('of one cue are chosen by how right they are to the token', () => {
    const first = offer([3, 4], [5, 9])
    const second = { ...first, content: range([5, 8]) }
    const chosen = chooseOffers(
      [view(first), view(second)],
      { right: Float64Array.of(0.8, 0.7), exact: Float64Array.of(0.1, 0.5) },
      0.3,
    )
    expect(chosen).toEqual([{ offer: second, probability: 0.7 }])
  })

  it('do not stand within the content of a better one, nor around its cue', () => {
    const [outer, inner] = [offer([1, 2], [2, 12]), offer([5, 6], [6, 12])]
    expect(chooseOffers([view(outer), view(inner)], judged(0.9, 0.8), 0.3).map((one) => one.offer)).toEqual([outer])
    expect(chooseOffers([view(outer), view(inner)], judged(0.8, 0.9), 0.3).map((one) => one.offer)).toEqual([inner])
  })

  it('are measured by their company', () => {
    const offers = [offer([1, 2], [2, 12]), offer([5, 6], [6, 12]), offer([5, 7], [7, 12])]
    const company = measureCompany(offers, 1, Float64Array.of(0.9, 0.4, 0.7))
    expect(company).toMatchObject({ outer: 0.9, rival: 0.7, stronger: 1, sum: 0.7, same: 0, inner: 0 })
    expect(measureCompany(offers, 0, Float64Array.of(0.9, 0.4, 0.7)).inner).toBe(0.7)
  })

  it('are held against what the text hints at before any cue is known', () => {
    const hints = toHints(
      Float64Array.of(...[0.1, 0.6, 0.3, 0, 0, 0, 0], ...[0.2, 0, 0, 0, 0, 0.7, 0.1], ...[0.6, 0, 0, 0, 0, 0, 0.4]),
      7,
    )
    const own = agreementOf(hints, { source: Int32Array.of(0), content: Int32Array.of(1) })
    expect([own.source, own.content, own.before, own.after].map((share) => share.toFixed(2))).toEqual([
      '0.90',
      '0.80',
      '0.00',
      '0.40',
    ])
    expect(agreementOf(hints, { source: new Int32Array(0), content: Int32Array.of(2) })).toMatchObject({
      source: 0,
      after: 0,
    })
  })

  it('are labelled anew in each paragraph', () => {
    const paragraphOf = Int32Array.of(0, 0, 0, 0, 0, 1, 1)
    const parts = { source: Int32Array.of(0, 1), content: Int32Array.of(3, 4, 5, 6) }
    expect([...labelsOf(parts, [2, 3], [0, 7], paragraphOf)]).toEqual([1, 2, 5, 3, 4, 3, 4])
  })
})

it('cues are what labels begin and go on with', () => {
  expect(cuesIn(Uint8Array.of(0, 3, 4, 3, 0, 3))).toEqual([
    [1, 3],
    [3, 4],
    [5, 6],
  ])
})

it('trees add the leaves that a row leads to', () => {
  const trees: BoostedTrees = {
    base: 0.5,
    roots: Int32Array.of(0, 2),
    columns: Uint8Array.of(0, 1, 1),
    limits: Float32Array.of(1, 5, 0),
    lows: Int32Array.of(-1, -2, -4),
    highs: Int32Array.of(1, -3, -5),
    leaves: Float32Array.of(1, 2, 4, 8, 16),
  }
  expect(sumTrees(trees, Float32Array.of(0, 1))).toBe(0.5 + 1 + 16)
  expect(sumTrees(trees, Float32Array.of(2, 5))).toBe(0.5 + 2 + 16)
  expect(sumTrees(trees, Float32Array.of(2, -1))).toBe(0.5 + 2 + 8)
})
