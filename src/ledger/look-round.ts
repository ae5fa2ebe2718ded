import type { Told } from './compare-sayings.ts'
import { findTerms } from './find-terms.ts'
import type { Saying } from './gather-sayings.ts'
import { compare } from './order.ts'
import type { Weigh } from './vocabulary.ts'

/** Sayings of claims that one answer is held against. Where a story has more, those that share most with what stands round it. */
const mostParts = 100

/** Capitalised words. */
export const namePattern = /\p{Lu}[\p{L}’'-]{2,}/gu

/** What stands round an answer. */
export interface Near {
  readonly terms: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** Sayings that it may be about, with the position of their claim. */
  readonly claims: readonly ClaimPart[]
}

interface ClaimPart {
  readonly index: number
  readonly part: Told[number]
}

/** Looks at the paragraph of a saying, the one before it, and the title: once for all that stand there. */
export function createLookRound(claims: readonly Told[], weigh: Weigh): (saying: Saying) => Near {
  const findParts = createFindParts(
    claims.flatMap((claim, index) => claim.map((part) => ({ index, part }))),
    weigh,
  )
  const known = new Map<string, Near>()
  return ({ revision, context }) => {
    const place = `${revision.id}\n${context.join()}`
    const before = known.get(place)
    if (before) return before
    const { text, title } = revision.reading.article
    const words = text.slice(...context)
    const terms = new Set(findTerms(`${title ?? ''}\n${words}`).map((term) => term.key))
    const near = { terms, names: new Set(words.match(namePattern) ?? []), claims: findParts(terms) }
    known.set(place, near)
    return near
  }
}

/** Finds the sayings whose words stand among some terms: all, unless they are too many to hold each against each. */
function createFindParts(
  parts: readonly ClaimPart[],
  weigh: Weigh,
): (terms: ReadonlySet<string>) => readonly ClaimPart[] {
  if (parts.length <= mostParts) return () => parts
  const holders = new Map<string, number[]>()
  parts.forEach(({ part }, place) => {
    for (const [key, share] of part.sketch.terms) {
      const list = holders.get(key)
      if (share < 1) continue
      if (list) list.push(place)
      else holders.set(key, [place])
    }
  })
  return (terms) => {
    const shared = new Map<number, number>()
    for (const key of terms) {
      const weight = weigh(key)
      for (const place of holders.get(key) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight)
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).slice(0, mostParts)
    return best.flatMap(([place]) => parts[place] ?? [])
  }
}
