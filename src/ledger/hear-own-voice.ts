import { areRivals, isLight, likeness, sketchSaying, type Told } from './compare-sayings.ts'
import type { Saying } from './gather-sayings.ts'
import type { Weigh } from './vocabulary.ts'

/** How alike an outlet's own sentence and somebody's claim must be: nobody vouches for it, so more than between two claims. */
const leastLikeness = 0.5

/** A term that more sayings have than this leads to no claim. */
const mostHolders = 60

/** Which sentences in the outlets' own voices state the claims, by the claim's position. One that an article already reports is a repeat. */
export function hearOwnVoice(
  claims: readonly Told[],
  sentences: readonly Saying[],
  weigh: Weigh,
): ReadonlyMap<number, readonly Saying[]> {
  const holders = new Map<string, { readonly claim: number; readonly told: Told[number] }[]>()
  claims.forEach((claim, index) => {
    for (const told of new Map(claim.map((one) => [one.sketch, one])).values()) {
      for (const [key, share] of told.sketch.terms)
        if (share === 1) holders.set(key, [...(holders.get(key) ?? []), { claim: index, told }])
    }
  })
  const heard = new Map<number, readonly Saying[]>()
  for (const sentence of sentences) {
    const candidates = new Set(sentence.terms.flatMap(({ key }) => listOf(holders.get(key))))
    if (candidates.size === 0) continue
    const sketch = sketchSaying(sentence, weigh)
    if (isLight(sketch)) continue
    let [best, most] = [-1, leastLikeness]
    for (const { claim, told } of candidates) {
      if (isLight(told.sketch) || areRivals(sketch, told.sketch) || told.saying.stance === 'denies') continue
      const value = likeness(sketch, told.sketch, weigh, sentence.article.id === told.saying.article.id)
      if (value > most || (value === most && claim < best)) [best, most] = [claim, value]
    }
    if (best >= 0 && !claims[best]?.some(({ saying }) => saying.revision.id === sentence.revision.id))
      heard.set(best, [...(heard.get(best) ?? []), sentence])
  }
  return heard
}

function listOf<Thing>(list: readonly Thing[] | undefined): readonly Thing[] {
  return list === undefined || list.length > mostHolders ? [] : list
}
