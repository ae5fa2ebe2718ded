import { likeness, type Sketch, sketchSaying, type Told } from './compare-sayings.ts'
import { findLikePairs, type Pair } from './find-like-pairs.ts'
import type { Saying } from './gather-sayings.ts'
import { groupBy } from './order.ts'
import { areOpposed } from './polarity.ts'
import { foldTitle } from './quoted-titles.ts'
import type { Weigh } from './vocabulary.ts'

/** Two wordings are laid together when they are so alike and, with all that is laid with them, on the average so alike. */
const leastPair = 0.39
const leastMean = 0.31

/** The same words at several places: in copies, in the next revision, or long enough to be one saying anywhere. */
export interface Wording {
  readonly sayings: readonly Saying[]
  readonly sketch: Sketch
}

/** A wording's sayings, each with what it is compared by. */
export const tell = ({ sayings, sketch }: Wording): Told => sayings.map((saying) => ({ saying, sketch }))

/** Sayings by their words. */
export function toWordings(sayings: readonly Saying[], weigh: Weigh): readonly Wording[] {
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

/** Lists that are laid together, and which of them are rivals. */
export interface Joined {
  readonly lists: readonly Told[]
  readonly rivals: readonly (readonly [Told, Told])[]
}

/** Lays wordings together that say the same. */
export function joinLike(wordings: readonly Wording[], weigh: Weigh): Joined {
  const pairs = findLikePairs(wordings, (a, b) => pairLikeness(a, b, weigh), weigh)
  const home = join(wordings.length, pairs)
  const clusters = groupBy(wordings.keys(), (index) => home[index] ?? index)
  const told = new Map(
    [...clusters].map(([cluster, members]) => [
      cluster,
      members.flatMap((member) => (wordings[member] ? tell(wordings[member]) : [])),
    ]),
  )
  const rivals = pairs.flatMap(({ a, b, likeness: value, rival }): readonly (readonly [Told, Told])[] => {
    const [one, other] = [told.get(home[a] ?? a), told.get(home[b] ?? b)]
    return rival && value >= leastPair && one && other && one !== other ? [[one, other]] : []
  })
  return { lists: [...told.values()], rivals }
}

function pairLikeness(a: Wording, b: Wording, weigh: Weigh): number {
  const [one, other] = [a.sayings[0], b.sayings[0]]
  // A yes and a no are not one claim: the no may answer it (`find-rebuttals.ts`).
  if (!one || !other || areOpposed(one, other)) return 0
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
