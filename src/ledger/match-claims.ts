import type { Story } from '../core/ledger.ts'
import { findAnswered } from './answer-claims.ts'
import { isLight, type Told } from './compare-sayings.ts'
import { findElaborations, joinElaborations } from './find-elaborations.ts'
import { findRebuttals } from './find-rebuttals.ts'
import type { Saying } from './gather-sayings.ts'
import { hearOwnVoice } from './hear-own-voice.ts'
import { joinLike, tell, toWordings } from './join-wordings.ts'
import { compare } from './order.ts'
import type { Weigh } from './vocabulary.ts'

/** Sayings of one story that say the same, or deny it: what becomes a claim. */
export interface Matter {
  readonly story: Story
  /** Earliest first; never empty. */
  readonly sayings: readonly Saying[]
  /** A saying of each matter that gives another figure for the same. */
  readonly rivals: readonly Saying[]
}

/** What the claims of one story are made from. */
export interface MatchInput {
  readonly story: Story
  readonly sayings: readonly Saying[]
  /** Sentences that may only join a claim, never make one. */
  readonly ownVoice: readonly Saying[]
  /** How telling a term is within the story. */
  readonly weigh: Weigh
}

/**
 * Lays the sayings of a story together by what they say: first what is asserted, then what answers: denials, confirmations, guesses and words
 * that only point, each to what it is about; then the outlets' own voices.
 */
export function matchClaims({ story, sayings: printed, ownVoice, weigh }: MatchInput): readonly Matter[] {
  const { sayings: said, denialOf } = findElaborations(printed)
  const wordings = toWordings(said, weigh)
  const [denials, rest] = split(wordings, ({ sayings }) =>
    sayings.every((saying) => isDenial(saying) || denialOf.has(saying)),
  )
  const [light, others] = split(rest, ({ sketch }) => isLight(sketch))
  const { lists: joined, rivals } = joinLike(others, weigh)
  const [takenUp, asserted] = split(joined, (told) => told.every(({ saying }) => isTakingUp(saying)))
  // Whoever confirms or guesses what nobody else claims has made the claim.
  const takes = findAnswered(asserted, takenUp, weigh)
  const stated = [...asserted, ...takenUp.filter((_, place) => takes[place] === undefined)]
  const { claims, rebuttals, rest: pointing } = findRebuttals(stated, light.map(tell), weigh)
  const replies = [
    ...joinElaborations(joinLike(denials, weigh).lists, denialOf),
    ...rebuttals.keys(),
    ...takenUp.filter((_, place) => takes[place] !== undefined),
    ...pointing,
  ]
  const answered = findAnswered(claims, replies, weigh).map((claim, reply) => {
    const rebutted = rebuttals.get(replies[reply] ?? [])
    return rebutted ? claims.indexOf(rebutted) : claim
  })
  const alone = replies.filter((_, reply) => answered[reply] === undefined)
  const whole = claims.map((claim, index) => [claim, ...replies.filter((_, reply) => answered[reply] === index)].flat())
  const heard = hearOwnVoice(whole, ownVoice, weigh)
  const lists = [...whole.map((told) => withoutRetold(told, denialOf)), ...alone].map((told, index) =>
    [...told.map(({ saying }) => saying), ...(heard.get(index) ?? [])].sort(byTimeSaid),
  )
  const places = new Map<Told, number>([
    ...[...claims, ...alone].map((told, index) => [told, index] as const),
    ...replies.flatMap((told, reply) => (answered[reply] === undefined ? [] : [[told, answered[reply]] as const])),
  ])
  return lists.map((sayings, index) => {
    const others = rivals.flatMap(([a, b]) => {
      const pair = [places.get(a), places.get(b)]
      return pair.includes(index) ? pair.filter((place) => place !== index) : []
    })
    return { story, sayings, rivals: [...new Set(others)].flatMap((place) => lists[place ?? -1]?.[0] ?? []) }
  })
}

/** "the charge that they had kept quiet", within a denial: nobody says it there. */
function withoutRetold(told: Told, denialOf: ReadonlyMap<Saying, Saying>): Told {
  const said = told.filter(
    ({ saying }) => saying.speaker !== undefined || saying.attribution?.nestedIn === undefined || !denialOf.has(saying),
  )
  return said.length > 0 ? said : told
}

/** Whoever confirms or guesses takes up what somebody claims. */
const isTakingUp = ({ stance }: Saying): boolean => stance === 'confirms' || stance === 'speculates'
const isDenial = (saying: Saying): boolean => saying.stance === 'denies'

function split<Thing>(
  things: readonly Thing[],
  test: (thing: Thing) => boolean,
): readonly [readonly Thing[], readonly Thing[]] {
  return [things.filter(test), things.filter((thing) => !test(thing))]
}

/** The order of sayings everywhere. */
export function byTimeSaid(a: Saying, b: Saying): number {
  return compare(keyOfTime(a), keyOfTime(b))
}

/** Time, article, revision, place: the order of evidence everywhere. */
export function keyOfTime({ revision, article, place }: Saying): string {
  return `${revision.at}\n${article.id}\n${revision.id}\n${String(place).padStart(6, '0')}`
}
