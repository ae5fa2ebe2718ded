import { hashText } from '../../../text/model/hash.ts'
import type { CueOffer } from './cue-offers.ts'
import type { Judgement } from './judge-offers.ts'
import type { OfferView } from './offer-view.ts'
import type { Offer } from './part-offers.ts'

/** An offer that stands, with its probability. */
export interface ChosenOffer {
  readonly offer: Offer
  readonly probability: number
}

/** How much it counts to be right to the token, beside being about right. */
const exactness = 0.5

const asObject = hashText('obj')

/**
 * "She adjourned the case", "he showed two drones, one of which is new": a verb that no rule knows for one of saying, and no clause or
 * quotation for a content, but a thing. PolNeAR has many such, and fewer are right elsewhere.
 */
const isBare = ({ rule, verbs, quoted, firstRelation }: OfferView): boolean =>
  rule === undefined && quoted.form === 0 && (verbs === 0 || firstRelation === asObject)
const leastOfBare = 0.45

/**
 * The offers that stand together. Of those with one cue the one whose parts are likeliest to be right; of these the best
 * first, each unless its cue shares a token with that of a better one or lies within the content of one, and unless its content holds the cue
 * of a better one. In the order of their cues.
 */
export function chooseOffers(
  views: readonly OfferView[],
  { right, exact }: Judgement,
  least: number,
): readonly ChosenOffer[] {
  const best = new Map<CueOffer, number>()
  const worthOf = (place: number): number => (right[place] ?? 0) + exactness * (exact[place] ?? 0)
  for (const [
    place,
    {
      offer: { cue },
    },
  ] of views.entries())
    if (worthOf(place) > worthOf(best.get(cue) ?? -1)) best.set(cue, place)
  const inCue = new Set<number>()
  const inContent = new Set<number>()
  const chosen: ChosenOffer[] = []
  const ranked = [...best.values()]
    .flatMap((place) => {
      const [view, probability] = [views[place], right[place] ?? 0]
      if (!view || probability < (isBare(view) ? Math.max(least, leastOfBare) : least)) return []
      return [{ offer: view.offer, probability, worth: worthOf(place) }]
    })
    .sort((a, b) => b.worth - a.worth)
  for (const { offer, probability } of ranked) {
    const { cue, content } = offer
    const isTaken = tokensOf(cue).some((i) => inCue.has(i))
    const isInner = inContent.has(cue.first) && inContent.has(cue.end - 1)
    if (isTaken || isInner || content.some((i) => inCue.has(i))) continue
    chosen.push({ offer, probability })
    for (const i of tokensOf(cue)) inCue.add(i)
    for (const i of content) inContent.add(i)
  }
  return chosen.sort((a, b) => a.offer.cue.first - b.offer.cue.first)
}

const tokensOf = ({ first, end }: Offer['cue']): readonly number[] =>
  Array.from({ length: end - first }, (_, i) => first + i)
