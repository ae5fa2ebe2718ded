import type { Story } from '../core/ledger.ts'
import { findAnswered } from './answer-claims.ts'
import { isLight, likeness, type Sketch, sketchSaying, type Told } from './compare-sayings.ts'
import { findLikePairs, type Pair } from './find-like-pairs.ts'
import { type Profiles, weighByProfiles } from './find-names.ts'
import type { DatedArticle } from './gather-articles.ts'
import type { Saying } from './gather-sayings.ts'
import { hearOwnVoice } from './hear-own-voice.ts'
import { compare, groupBy } from './order.ts'
import { foldTitle } from './quoted-titles.ts'
import type { Weigh } from './vocabulary.ts'

/** Sayings of one story that say the same, or deny it: what becomes a claim. */
export interface Matter {
  readonly story: Story
  /** Earliest first; never empty. */
  readonly sayings: readonly Saying[]
  /** The first sayings of matters that give another figure for the same. */
  readonly rivals: readonly Saying[]
}

/** What claims are made from. */
export interface MatchInput {
  readonly sayings: readonly Saying[]
  /** Sentences that may only join a claim, never make one. */
  readonly ownVoice: readonly Saying[]
  readonly stories: readonly Story[]
  readonly articles: readonly DatedArticle[]
  readonly profiles: Profiles
}

/** Two wordings are laid together when they are so alike and, with all that is laid with them, on the average so alike. */
const leastPair = 0.4
const leastMean = 0.24

/** The same words at several places: in copies, in the next revision, or long enough to be one saying anywhere. */
interface Wording {
  readonly sayings: readonly Saying[]
  readonly sketch: Sketch
}

/** Lays the sayings of each story together by what they say. */
export function matchClaims({ sayings, ownVoice, stories, articles, profiles }: MatchInput): readonly Matter[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const [said, own] = [groupBy(sayings, ({ article }) => article.id), groupBy(ownVoice, ({ article }) => article.id)]
  return stories.flatMap((story) => {
    const members = story.articleIds.flatMap((id) => articleOf.get(id) ?? [])
    const weigh = weighByProfiles(members, profiles)
    return matchStory(
      story,
      toWordings(
        members.flatMap(({ id }) => said.get(id) ?? []),
        weigh,
      ),
      members.flatMap(({ id }) => own.get(id) ?? []),
      weigh,
    )
  })
}

/** First what is asserted, then the denials and words that only point, each to what it answers, then the outlets' own voices. */
function matchStory(
  story: Story,
  wordings: readonly Wording[],
  ownVoice: readonly Saying[],
  weigh: Weigh,
): readonly Matter[] {
  const [denials, rest] = split(wordings, ({ sayings }) => sayings.every(isDenial))
  const [light, others] = split(rest, ({ sketch }) => isLight(sketch))
  const { lists: claims, rivals } = joinLike(others, weigh)
  const replies = [...joinLike(denials, weigh).lists, ...light.map(tell)]
  const answered = findAnswered(claims, replies, weigh)
  const whole = claims.map((claim, index) => [claim, ...replies.filter((_, reply) => answered[reply] === index)].flat())
  const heard = hearOwnVoice(whole, ownVoice, weigh)
  const alone = replies.filter((_, reply) => answered[reply] === undefined)
  const lists = [...whole, ...alone].map((told, index) =>
    [...told.map(({ saying }) => saying), ...(heard.get(index) ?? [])].sort(byTime),
  )
  return lists.map((sayings, index) => ({
    story,
    sayings,
    rivals: rivals.flatMap(([a, b]) =>
      a === index ? (lists[b]?.[0] ?? []) : b === index ? (lists[a]?.[0] ?? []) : [],
    ),
  }))
}

const tell = ({ sayings, sketch }: Wording): Told => sayings.map((saying) => ({ saying, sketch }))

const isDenial = (saying: Saying): boolean => saying.stance === 'denies'

function split<Thing>(
  things: readonly Thing[],
  test: (thing: Thing) => boolean,
): readonly [readonly Thing[], readonly Thing[]] {
  return [things.filter(test), things.filter((thing) => !test(thing))]
}

function toWordings(sayings: readonly Saying[], weigh: Weigh): readonly Wording[] {
  const keyOf = (saying: Saying): string => {
    const folded = foldTitle(saying.text)
    if (saying.terms.length > 4) return folded
    return `${saying.article.groupId ?? saying.article.id}\n${folded}`
  }
  return [...groupBy(sayings, keyOf).values()].flatMap((same) => {
    const first = same[0]
    return first ? [{ sayings: same, sketch: sketchSaying(first, weigh) }] : []
  })
}

/** Lists that are laid together, and which pairs of them are rivals, by position. */
interface Joined {
  readonly lists: readonly Told[]
  readonly rivals: readonly (readonly [number, number])[]
}

function joinLike(wordings: readonly Wording[], weigh: Weigh): Joined {
  const pairs = findLikePairs(wordings, (a, b) => pairLikeness(a, b, weigh), weigh)
  const home = join(wordings.length, pairs)
  const clusters = groupBy(wordings.keys(), (index) => home[index] ?? index)
  const places = new Map([...clusters.keys()].map((cluster, place) => [cluster, place]))
  const placeOf = (index: number): number => places.get(home[index] ?? index) ?? 0
  const rivals = pairs
    .filter(({ rival, likeness: value }) => rival && value >= leastPair)
    .map(({ a, b }) => [placeOf(a), placeOf(b)] as const)
  return {
    lists: [...clusters.values()].map((members) =>
      members.flatMap((member) => (wordings[member] ? tell(wordings[member]) : [])),
    ),
    rivals: [
      ...new Map(
        rivals.filter(([a, b]) => a !== b).map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b] as const]),
      ).values(),
    ],
  }
}

function pairLikeness(a: Wording, b: Wording, weigh: Weigh): number {
  const [one, other] = [a.sayings[0], b.sayings[0]]
  if (!one || !other) return 0
  return likeness(a.sketch, b.sketch, weigh, one.article.id === other.article.id)
}

/** Joins positions, the likest pairs first, as long as the mean over all pairs of the joined ones holds. Gives the home of each. */
function join(count: number, pairs: readonly Pair[]): readonly number[] {
  // A rival among the joined ones outweighs what the others share.
  const likenessOf = new Map(pairs.map(({ a, b, likeness: value, rival }) => [a * count + b, rival ? -4 : value]))
  const home = Array.from({ length: count }, (_, index) => index)
  const members = home.map((index) => [index])
  for (const { a, b, likeness: value, rival } of [...pairs].sort(
    (p, q) => q.likeness - p.likeness || p.a - q.a || p.b - q.b,
  )) {
    if (value < leastPair) break
    const [from = 0, to = 0] = [home[a], home[b]]
    const [left, right] = [members[from], members[to]]
    if (rival || from === to || !left || !right) continue
    let sum = 0
    for (const x of left) for (const y of right) sum += likenessOf.get(Math.min(x, y) * count + Math.max(x, y)) ?? 0
    if (sum / (left.length * right.length) < leastMean) continue
    for (const member of right) home[member] = from
    left.push(...right)
  }
  return home
}

function byTime(a: Saying, b: Saying): number {
  return compare(keyOfTime(a), keyOfTime(b))
}

/** Time, article, revision, place: the order of evidence everywhere. */
export function keyOfTime({ revision, article, place }: Saying): string {
  return `${revision.at}\n${article.id}\n${revision.id}\n${String(place).padStart(6, '0')}`
}
