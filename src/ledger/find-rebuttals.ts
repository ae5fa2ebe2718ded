import { findAnswered } from './answer-claims.ts'
import type { Told } from './compare-sayings.ts'
import type { Saying } from './gather-sayings.ts'
import { isNo, isYes } from './polarity.ts'
import type { Weigh } from './vocabulary.ts'

/** How well a no must fit a claim: better than a denial, which says itself that it is one. */
const leastFit = 0.55

/** What is claimed, and what only says no to it. */
export interface Rebutted {
  readonly claims: readonly Told[]
  /** Each taken for denials, with the claim that it answers. */
  readonly rebuttals: ReadonlyMap<Told, Told>
  /** What says too little alone, and no no. */
  readonly rest: readonly Told[]
}

/**
 * Tells denials that are led in by a plain "said" from claims of their own: "It was not in talks, the company said" answers whoever said
 * that it was. A no that answers nobody ("the ferry had no licence") stays a claim.
 */
export function findRebuttals(stated: readonly Told[], light: readonly Told[], weigh: Weigh): Rebutted {
  const positive = stated.filter((told) => !isNoes(told))
  const noes = [...stated, ...light].filter(isNoes)
  const asDenials = noes.map((told) => told.map(({ saying, sketch }) => ({ saying: toDenial(saying), sketch })))
  const answered = findAnswered(positive, asDenials, weigh, mayRebut, leastFit)
  const alone = noes.filter((_, index) => answered[index] === undefined)
  return {
    claims: [...stated, ...light.filter(speaksForItself)].filter((told) => !isNoes(told) || alone.includes(told)),
    rebuttals: new Map(
      asDenials.flatMap((told, index): readonly (readonly [Told, Told])[] => {
        const claim = positive[answered[index] ?? -1]
        return claim ? [[told, claim]] : []
      }),
    ),
    rest: light.filter((told) => !speaksForItself(told)),
  }
}

const isNoes = (told: Told): boolean =>
  told.every(({ saying }) => (saying.stance === 'asserts' || saying.stance === 'confirms') && isNo(saying))

/** "Nobody was hurt" says enough; "It was not" points to what was said. */
const speaksForItself = (told: Told): boolean => isNoes(told) && told.some(({ saying }) => saying.terms.length > 0)

/** Names alone are shared by all that is said in a story. */
const mayRebut = ({ saying }: Told[number], claim: Told[number]): boolean =>
  isYes(claim.saying) && saying.terms.some(({ kind, key }) => kind !== 'name' && claim.sketch.terms.get(key) === 1)

const toDenial = (saying: Saying): Saying => ({ ...saying, stance: 'denies' })
