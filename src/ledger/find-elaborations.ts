import type { Told } from './compare-sayings.ts'
import type { Saying } from './gather-sayings.ts'
import { groupBy } from './order.ts'

const title = String.raw`(?:\p{Ll}+\s){0,2}(?:spokes(?:man|woman|person)|director|chief executive|chair(?:man|woman|person)|manager|owner|founder|boss|head|lawyers?)`

/** Somebody who speaks for another, as a source calls him without a name for whom: "a spokesman", "its owner", "Jan Wilk, a spokesman for the firm". */
const speaksFor = new RegExp(
  [
    String.raw`^(?:(?:an?|the|its|their)\s)?${title}(?:,?\s(?:\p{Lu}|Dr|Mr|Mrs|Ms)|$)`,
    String.raw`^\p{Lu}[^,]{2,60},\s(?:an?|the|its|their)\s${title}(?:\s(?:for|of|at)\s(?:the|its)\s(?:company|firm|group|operator|club|union|ministry|agency))?,?$`,
  ].join('|'),
  'u',
)

/** Sayings from a denial that may still tell what is denied. */
const reach = 3

/** Sayings, and which of them add to a denial. */
export interface Elaborated {
  readonly sayings: readonly Saying[]
  readonly denialOf: ReadonlyMap<Saying, Saying>
}

/**
 * What deniers say right after their denial, in the same paragraph, by the denial: "disputes the finding. ‘Our salad was on ice,’ its
 * owner said". It tells what the denial is about, and is a part of it.
 */
export function findElaborations(sayings: readonly Saying[]): Elaborated {
  const denialAt = new Map<number, number>()
  sayings.forEach((denial, index) => {
    if (denial.stance !== 'denies') return
    for (let at = Math.max(0, index - reach); at <= index + reach; at += 1) {
      const other = sayings[at]
      if (other && (isRetold(other, denial) || (at > index && standsBy(other, denial)))) denialAt.set(at, index)
    }
    for (let at = index + 1; at <= index + reach; at += 1) {
      const next = sayings[at]
      if (next?.revision.id !== denial.revision.id || next.paragraph[0] !== denial.paragraph[0]) break
      if (next.attribution?.nestedIn !== undefined) continue
      if (!isOfOneSide(denial, next) || (next.stance !== 'asserts' && next.stance !== 'denies')) break
      denialAt.set(at, index)
    }
  })
  const denied = sayings.map((saying, at): Saying => {
    const denial = sayings[denialAt.get(at) ?? -1]
    if (!denial || saying.speaker === undefined) return saying
    return { ...saying, stance: standsBy(saying, denial) ? 'confirms' : 'denies' }
  })
  const pairs = [...denialAt].flatMap(([at, index]): readonly (readonly [Saying, Saying])[] => {
    const [saying, denial] = [denied[at], denied[index]]
    return saying && denial ? [[saying, denial]] : []
  })
  return { sayings: denied, denialOf: new Map(pairs) }
}

/** "rejected the charge that they had kept quiet", "they have been accused of delay, which they deny": what is denied, in nobody's name. */
function isRetold({ attribution, speaker, revision }: Saying, denial: Saying): boolean {
  if (!attribution || speaker !== undefined || revision.id !== denial.revision.id) return false
  return attribution.nestedIn === denial.attribution?.id || attribution.id === denial.attribution?.about
}

/** "The wire said it stood by its story": whoever is denied repeats what is denied. */
const standsBy = ({ text, revision }: Saying, denial: Saying): boolean =>
  revision.id === denial.revision.id && /^(?:that\s)?(?:it|they|we|he|she)\s(?:stood|stands?)\sby\b/iu.test(text)

function isOfOneSide(denial: Saying, next: Saying): boolean {
  if (next.speaker === undefined) return false
  return next.speaker === denial.speaker || speaksFor.test(next.attribution?.source?.text ?? '')
}

/** Lays lists of denials together that hold a denial and what is added to it. */
export function joinElaborations(lists: readonly Told[], denialOf: ReadonlyMap<Saying, Saying>): readonly Told[] {
  const home = lists.map((_, index) => index)
  const homeOf = (index: number): number => {
    let at = index
    while (home[at] !== undefined && home[at] !== at) at = home[at] ?? at
    return at
  }
  const listOf = new Map(lists.flatMap((list, index) => list.map(({ saying }) => [saying, index] as const)))
  for (const [saying, denial] of denialOf) {
    const [one, other] = [listOf.get(saying), listOf.get(denial)]
    if (one === undefined || other === undefined) continue
    const [a, b] = [homeOf(one), homeOf(other)]
    home[Math.max(a, b)] = Math.min(a, b)
  }
  return [...groupBy(lists.keys(), homeOf).values()].map((members) => members.flatMap((index) => lists[index] ?? []))
}
