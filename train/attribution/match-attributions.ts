import { likeness, sharedTokens } from '../../src/read/attribution/learned/token-sets.ts'

/** An attribution in tokens, as people marked it or as it was found. */
export interface TokenAttribution {
  readonly source: Int32Array
  readonly cue: Int32Array
  readonly content: Int32Array
}

/** Pairs of gold and found attributions whose cues meet, each in one pair at most: the most alike first. By places in the two lists. */
export function matchAttributions(
  gold: readonly TokenAttribution[],
  found: readonly TokenAttribution[],
): ReadonlyMap<number, number> {
  const pairs = gold.flatMap((one, g) =>
    found.flatMap((other, f) =>
      sharedTokens(one.cue, other.cue) === 0 ? [] : [{ g, f, alike: likenessOf(one, other) }],
    ),
  )
  pairs.sort((a, b) => b.alike - a.alike || a.g - b.g || a.f - b.f)
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  for (const { g, f } of pairs) {
    if (matched.has(g) || taken.has(f)) continue
    matched.set(g, f)
    taken.add(f)
  }
  return matched
}

const likenessOf = (a: TokenAttribution, b: TokenAttribution): number =>
  likeness(a.cue, b.cue) + likeness(a.content, b.content) + likeness(a.source, b.source)

/** Whether source and content are at least half alike (rel.5 of Newell et al. 2018). */
export const isHalfRight = (a: Omit<TokenAttribution, 'cue'>, b: Omit<TokenAttribution, 'cue'>): boolean =>
  isHalf(a.source, b.source) && isHalf(a.content, b.content)

const isHalf = (a: Int32Array, b: Int32Array): boolean =>
  a.length === 0 || b.length === 0 ? a.length === b.length : likeness(a, b) >= 0.5

/** Whether its cue stands within the content of another that is longer: PolNeAR marks few of these, and not on purpose. */
export const isInner = ({ cue, content }: TokenAttribution, all: readonly TokenAttribution[]): boolean =>
  all.some((other) => other.content.length > content.length && sharedTokens(cue, other.content) === cue.length)
