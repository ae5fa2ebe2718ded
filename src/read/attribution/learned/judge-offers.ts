import type { Scorer } from '../../../text/model/scorer.ts'
import { type BoostedTrees, sumTrees } from './boosted-trees.ts'
import { measureCompany, offersNear } from './offer-company.ts'
import { offerFeatures } from './offer-features.ts'
import { offerMeasures } from './offer-measures.ts'
import { type OfferView, viewOffer } from './offer-view.ts'
import type { Offer } from './part-offers.ts'
import type { RuleOffer } from './rule-offer.ts'
import type { TokensInContext } from './token-context.ts'

/** What judges whole offers: a linear model over hashed features, and trees over its score and measures. */
export interface Judge {
  readonly linear: Scorer
  /** What a weight of 1 in `linear` is worth. */
  readonly worth: number
  /** Trees for the odds that source and content are at least half right, and that all parts are right to the token. */
  readonly right: BoostedTrees
  readonly exact: BoostedTrees
}

/** An offer with its features. */
export interface SeenOffer {
  readonly view: OfferView
  readonly features: Int32Array
}

/** Looks at each offer among its company. */
export function seeOffers(
  document: TokensInContext,
  offers: readonly Offer[],
  rules: readonly RuleOffer[],
): readonly SeenOffer[] {
  const strengths = Float64Array.from(offers, ({ rank, cue }) => (rank === 0 ? cue.least : 0))
  return offers.map((offer, place) => {
    const view = viewOffer(document, offer, rules)
    const company = measureCompany(offers, place, strengths)
    const between = cuesBetween(offers, place, strengths)
    return { view, features: offerFeatures(document, view, company, between) }
  })
}

/** Likely cues between an offer's source and its cue. */
function cuesBetween(offers: readonly Offer[], place: number, strengths: Float64Array): number {
  const { cue, source } = offers[place] ?? {}
  if (!cue || !source || source.length === 0) return 0
  const [start, end] = [source[0] ?? 0, source.at(-1) ?? 0]
  const [low, high] = start > cue.first ? [cue.end, start] : [end + 1, cue.first]
  return offersNear(offers, place).filter((i) => {
    const other = offers[i]?.cue
    return (strengths[i] ?? 0) > 0.5 && other !== undefined && other.first >= low && other.end <= high
  }).length
}

/** To six decimals: engines differ in the last bits of an exponential. */
const toProbability = (logOdds: number): number => Math.round(1e6 / (1 + Math.exp(-logOdds))) / 1e6

/** The measures of each offer, given the linear model's scores. */
export function measureOffers(
  document: TokensInContext,
  seen: readonly SeenOffer[],
  scores: Float64Array,
): readonly Float32Array[] {
  const offers = seen.map(({ view }) => view.offer)
  const strengths = scores.map(toProbability)
  return seen.map(({ view }, place) =>
    offerMeasures(document, view, { score: scores[place] ?? 0, company: measureCompany(offers, place, strengths) }),
  )
}

/** Two probabilities for each offer: to be an attribution whose source and content are about right, and to be right to the token. */
export interface Judgement {
  readonly right: Float64Array
  readonly exact: Float64Array
}

/** Judges offers, each among the others. */
export function judgeOffers(
  { linear, worth, right, exact }: Judge,
  document: TokensInContext,
  seen: readonly SeenOffer[],
): Judgement {
  const sum = new Int32Array(1)
  const scores = Float64Array.from(seen, ({ features }) => {
    linear(features, features.length, sum)
    return (sum[0] ?? 0) * worth
  })
  const rows = measureOffers(document, seen, scores)
  return {
    right: Float64Array.from(rows, (row) => toProbability(sumTrees(right, row))),
    exact: Float64Array.from(rows, (row) => toProbability(sumTrees(exact, row))),
  }
}
