import { likeness, type Sketch } from './compare-sayings.ts'
import { findTerms } from './find-terms.ts'
import type { Saying } from './gather-sayings.ts'
import { compare } from './order.ts'
import { paragraphAt } from './sentences-of.ts'
import type { Weigh } from './vocabulary.ts'

/** How well a denial must fit a claim, by its own words and by what stands round it. */
const leastFit = 0.38

/** What it counts that the surroundings hold all words of the claim. */
const inSurroundings = 0.45

/** What it counts that they name the very person whose claim it is. */
const namesSpeaker = 0.3

const namePattern = /\p{Lu}[\p{L}’'-]{2,}/gu

/** Sayings laid together, each with what it is compared by. */
export type Told = readonly { readonly saying: Saying; readonly sketch: Sketch }[]

/**
 * Which of `claims` each of `answers` is about, by position: a denial seldom repeats the words that it denies ("there was
 * no camera on board"), but the paragraph round it names the charge or who made it. The same holds for words that only
 * point ("that figure").
 */
export function findAnswered(
  claims: readonly Told[],
  answers: readonly Told[],
  weigh: Weigh,
): readonly (number | undefined)[] {
  const places = new Map(
    claims.flatMap((claim, index) =>
      claim
        .filter(({ saying }) => saying.attribution)
        .map(({ saying }) => [placeOf(saying, saying.attribution?.id), index] as const),
    ),
  )
  return answers.map((told) => {
    const linked = told
      .map(({ saying }) => places.get(placeOf(saying, saying.attribution?.about)))
      .find((index) => index !== undefined)
    if (linked !== undefined) return linked
    const answer = told.map((one) => ({ ...one, near: surroundingsOf(one.saying) }))
    const fits = claims.map((claim, index) => ({ index, fit: fitOf(answer, claim, weigh) }))
    const best = fits.sort((a, b) => b.fit - a.fit || compare(a.index, b.index))[0]
    return best && best.fit >= leastFit ? best.index : undefined
  })
}

/** Names an attribution within all revisions; one that is absent is nowhere. */
const placeOf = (saying: Saying, id: string | undefined): string =>
  id === undefined ? 'nowhere' : `${saying.revision.id}\n${id}`

/** The best fit of any part of the answer to any part of the claim. */
function fitOf(
  answers: readonly (Told[number] & { readonly near: Surroundings })[],
  claims: Told,
  weigh: Weigh,
): number {
  let most = 0
  for (const answer of answers) {
    for (const claim of claims) {
      most = Math.max(most, likenessOf(answer, claim, weigh) + clues(answer, claim, weigh))
    }
  }
  return most
}

function likenessOf(answer: Told[number], claim: Told[number], weigh: Weigh): number {
  return likeness(answer.sketch, claim.sketch, weigh, answer.saying.article.id === claim.saying.article.id)
}

/** What the surroundings of an answer say for this claim. A speaker's denial is not about the same speaker's own claim. */
function clues(
  { saying: answer, near }: { readonly saying: Saying; readonly near: Surroundings },
  { saying, sketch }: Told[number],
  weigh: Weigh,
): number {
  const denies = answer.stance === 'denies'
  const sameSpeaker = saying.speaker !== undefined && saying.speaker === answer.speaker
  if (sameSpeaker && denies) return -1
  let met = 0
  for (const [key, share] of sketch.terms) if (share === 1 && near.terms.has(key)) met += weigh(key)
  const family = saying.speaker?.match(namePattern)?.at(-1)
  const named = denies && family !== undefined && near.names.has(family) && answer.speaker?.includes(family) !== true
  const charged = denies && saying.stance === 'accuses'
  return (
    (inSurroundings * met) / Math.max(sketch.weight, 4) +
    (named ? namesSpeaker : 0) +
    (charged ? 0.08 : 0) +
    (sameSpeaker ? 0.2 : 0)
  )
}

interface Surroundings {
  readonly terms: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** The paragraph of a saying, the one before it, and the title. */
function surroundingsOf({ revision, paragraph }: Saying): Surroundings {
  const { text, title } = revision.reading.article
  const end = text.slice(0, paragraph[0]).trimEnd().length
  const [start] = paragraphAt(text, end)
  const near = text.slice(start, paragraph[1])
  return {
    terms: new Set(findTerms(`${title ?? ''}\n${near}`).map((term) => term.key)),
    names: new Set(near.match(namePattern) ?? []),
  }
}
