import { isLight, likeness, type Sketch, type Told } from './compare-sayings.ts'
import type { Saying } from './gather-sayings.ts'
import { createLookRound, type Near, namePattern } from './look-round.ts'
import { compare } from './order.ts'
import { measureStanding } from './standing.ts'
import type { Weigh } from './vocabulary.ts'

/** How well a denial must fit a claim, by its own words and by what stands round it. */
const leastFit = 0.38

/** What it counts that the surroundings hold all words of the claim. */
const inSurroundings = 0.45
/** The same for a confirmation, which repeats what it confirms more often than a denial what it denies. */
const besideConfirmation = 0.2

/** What it counts that the contents themselves share all words of the answer: the surroundings hold many. */
const inOwnWords = 0.5
/** What it counts that an answer has words of its own, and the claim none of them. */
const strange = -0.25
/** The part of it that the first word makes. */
const inFirstWord = 0.33

/** What it counts that they name the very person whose claim it is. */
const namesSpeaker = 0.3

/**
 * Which of `claims` each of `answers` is about, by position: a denial seldom repeats the words that it denies ("there was
 * no camera on board"), but the paragraph round it names the charge or who made it. The same holds for words that only
 * point ("that figure").
 */
export function findAnswered(
  claims: readonly Told[],
  answers: readonly Told[],
  weigh: Weigh,
  mayAnswer: (answer: Told[number], claim: Told[number]) => boolean = () => true,
  least = leastFit,
): readonly (number | undefined)[] {
  const places = new Map(
    claims.flatMap((claim, index) =>
      claim
        .filter(({ saying }) => saying.attribution)
        .map(({ saying }) => [placeOf(saying, saying.attribution?.id), index] as const),
    ),
  )
  const lookRound = createLookRound(claims, weigh)
  const standing = claims.map(measureStanding)
  const makers = claims.map((claim) => new Set(claim.map(({ saying }) => makerOf(saying))))
  return answers.map((told) => {
    const linked = told
      .map(({ saying }) => places.get(placeOf(saying, saying.attribution?.about)))
      .find((index) => index !== undefined)
    if (linked !== undefined) return linked
    // What is denied is told best by the words for it, where they say enough: "accusations that P, which both deny".
    const telling = told.filter(({ saying, sketch }) => saying.speaker === undefined && !isLight(sketch))
    const fits = (telling.length > 0 ? telling : told).flatMap((answer) => {
      const near = lookRound(answer.saying)
      const maker = answer.saying.stance === 'denies' ? makerOf(answer.saying) : ''
      return near.claims.flatMap(({ index, part }) =>
        mayAnswer(answer, part) && makers[index]?.has(maker) !== true
          ? [{ index, fit: fitOf(answer, near, part, weigh) + (standing[index]?.(answer.saying) ?? 0) }]
          : [],
      )
    })
    const best = fits.filter(({ fit }) => fit >= least).sort((a, b) => b.fit - a.fit || compare(a.index, b.index))[0]
    return best?.index
  })
}

/** Who says something in which report: nobody denies there what he says himself. */
const makerOf = ({ revision, speaker = '' }: Saying): string => `${revision.id}\n${speaker}`

/** Names an attribution within all revisions; one that is absent is nowhere. */
const placeOf = (saying: Saying, id: string | undefined): string =>
  id === undefined ? 'nowhere' : `${saying.revision.id}\n${id}`

/** How well an answer fits a saying of a claim. */
function fitOf(answer: Told[number], near: Near, claim: Told[number], weigh: Weigh): number {
  const sameArticle = answer.saying.article.id === claim.saying.article.id
  const shared = shareOfOwnWords(answer.sketch, claim.sketch, weigh)
  const own = shared === 0 && !isLight(answer.sketch) ? strange : inOwnWords * shared
  return likeness(answer.sketch, claim.sketch, weigh, sameArticle) + clues(answer.saying, near, claim, weigh) + own
}

/** How much of an answer's own words the claim has, 0 to 1; the first counts most. */
function shareOfOwnWords(answer: Sketch, claim: Sketch, weigh: Weigh): number {
  let shared = 0
  for (const [key, share] of answer.terms) if (share === 1 && claim.terms.get(key) === 1) shared += weigh(key)
  return shared === 0 ? 0 : inFirstWord + (1 - inFirstWord) * Math.min(1, shared / answer.weight)
}

/** What the surroundings of an answer say for this claim. Nobody denies or confirms a claim of their own. */
function clues(answer: Saying, near: Near, { saying, sketch }: Told[number], weigh: Weigh): number {
  const denies = answer.stance === 'denies'
  const confirms = answer.stance === 'confirms'
  const sameSpeaker = saying.speaker !== undefined && saying.speaker === answer.speaker
  if (sameSpeaker && (denies || confirms)) return -1
  let met = 0
  for (const [key, share] of sketch.terms) if (share === 1 && near.terms.has(key)) met += weigh(key)
  const family = saying.speaker?.match(namePattern)?.at(-1)
  const named = denies && family !== undefined && near.names.has(family) && answer.speaker?.includes(family) !== true
  const charged = denies && saying.stance === 'accuses'
  return (
    ((confirms ? besideConfirmation : inSurroundings) * met) / Math.max(sketch.weight, 4) +
    (named ? namesSpeaker : 0) +
    (charged ? 0.08 : 0) +
    (sameSpeaker ? 0.2 : 0)
  )
}
