import { hashText } from '../../../text/model/hash.ts'
import type { CueOffer } from './cue-offers.ts'
import type { Judgement } from './judge-offers.ts'
import type { OfferView } from './offer-view.ts'
import type { Offer } from './part-offers.ts'
import type { RuleOffer } from './rule-offer.ts'

/** An offer that stands, with its probability. */
export interface ChosenOffer {
  readonly offer: Offer
  /** The rule whose cue meets its cue and whose parts are most like its own. */
  readonly near?: RuleOffer
  readonly probability: number
}

/** How much it counts to be right to the token, beside being about right. */
const exactness = 0.8

const asObject = hashText('obj')

/**
 * "She adjourned the case", "he showed two drones, one of which is new": a verb that no rule knows for one of saying, and no clause or
 * quotation for a content, but a thing. PolNeAR has many such, and fewer are right elsewhere.
 */
const isBare = ({ verbs, quoted, firstRelation }: OfferView): boolean =>
  quoted.form === 0 && (verbs === 0 || firstRelation === asObject)

/** Sorts of source that hardly speak: none, a thing, "it". */
const hardlySpeaks = 2
/** What an offer that no rule is near must reach: bare, of a source that hardly speaks, both. */
const leastOf = { bare: 0.5, mute: 0.5, both: 0.65 } as const

/** The probability from which on an offer may stand; `least` for most. */
function leastFor(view: OfferView, least: number): number {
  if (view.rule !== undefined) return least
  const isMute = view.sourceSort <= hardlySpeaks
  if (isBare(view)) return Math.max(least, isMute ? leastOf.both : leastOf.bare)
  return isMute ? Math.max(least, leastOf.mute) : least
}

/**
 * The offers that stand together. Of those that are likely enough and have one cue, the one whose parts are likeliest to be right; of
 * these the best first, each unless its cue shares a token with that of a better one or lies within the content of one, and unless its
 * content holds the cue of a better one. In the order of their cues.
 */
export function chooseOffers(
  views: readonly OfferView[],
  { right, exact }: Judgement,
  least: number,
): readonly ChosenOffer[] {
  const best = new Map<CueOffer, Ranked>()
  for (const [place, view] of views.entries()) {
    const probability = right[place] ?? 0
    if (probability < leastFor(view, least)) continue
    const worth = probability + exactness * (exact[place] ?? 0)
    if (worth > (best.get(view.offer.cue)?.worth ?? 0)) best.set(view.offer.cue, { view, probability, worth })
  }
  const inCue = new Set<number>()
  const inContent = new Set<number>()
  const chosen: ChosenOffer[] = []
  for (const { view, probability } of [...best.values()].sort((a, b) => b.worth - a.worth)) {
    const { cue, content } = view.offer
    const isTaken = tokensOf(cue).some((i) => inCue.has(i))
    const isInner = inContent.has(cue.first) && inContent.has(cue.end - 1)
    if (isTaken || isInner || content.some((i) => inCue.has(i))) continue
    chosen.push({ offer: view.offer, ...(view.rule && { near: view.rule }), probability })
    for (const i of tokensOf(cue)) inCue.add(i)
    for (const i of content) inContent.add(i)
  }
  return chosen.sort((a, b) => a.offer.cue.first - b.offer.cue.first)
}

interface Ranked {
  readonly view: OfferView
  readonly probability: number
  readonly worth: number
}

const tokensOf = ({ first, end }: Offer['cue']): readonly number[] =>
  Array.from({ length: end - first }, (_, i) => first + i)
