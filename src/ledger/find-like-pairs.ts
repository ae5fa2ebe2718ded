import { areRivals, type Sketch } from './compare-sayings.ts'
import type { Weigh } from './vocabulary.ts'

/** Two positions in a list, the lower first, and how alike what stands there is. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
  /** Alike but for a figure: such a pair is never laid together. */
  readonly rival: boolean
}

/** A term that more things have than this finds no pairs: it would pair everything. */
const mostHolders = 60

/** Pairs of things that share a telling term of the content of at least one of them. Never all pairs. */
export function findLikePairs<Thing extends { readonly sketch: Sketch }>(
  things: readonly Thing[],
  likenessOf: (a: Thing, b: Thing) => number,
  weigh: Weigh,
): readonly Pair[] {
  const holders = new Map<string, number[]>()
  things.forEach(({ sketch }, index) => {
    for (const key of sketch.terms.keys()) {
      const list = holders.get(key)
      if (list) list.push(index)
      else holders.set(key, [index])
    }
  })
  return things.flatMap((thing, a) => {
    const others = new Set<number>()
    for (const [key, share] of thing.sketch.terms) {
      const list = holders.get(key) ?? []
      if (share < 1 || list.length > mostHolders || weigh(key) === 0) continue
      for (const b of list) if (b !== a) others.add(b)
    }
    return [...others].flatMap((b): readonly Pair[] => {
      const other = things[b]
      if (!other) return []
      // A pair that both find is kept once, by the lower one.
      if (b < a && sharesContent(other.sketch, thing.sketch)) return []
      const likeness = likenessOf(thing, other)
      return likeness > 0.05
        ? [{ a: Math.min(a, b), b: Math.max(a, b), likeness, rival: areRivals(thing.sketch, other.sketch) }]
        : []
    })
  })
}

function sharesContent(finder: Sketch, found: Sketch): boolean {
  for (const [key, share] of finder.terms) if (share === 1 && found.terms.has(key)) return true
  return false
}
