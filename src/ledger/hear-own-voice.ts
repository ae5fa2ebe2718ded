import { areRivals, isLight, likeness, type Sketch, sketchSaying, type Told } from './compare-sayings.ts'
import type { Term } from './find-terms.ts'
import type { Saying } from './gather-sayings.ts'
import { areOpposed, isNo } from './polarity.ts'
import { measureStanding } from './standing.ts'
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
  const standing = claims.map(measureStanding)
  const heard = new Map<number, readonly Saying[]>()
  // A clause of a sentence that was heard as a whole says nothing more.
  const places = new Set<string>()
  for (const sentence of sentences) {
    const place = `${sentence.revision.id} ${sentence.place}`
    if (places.has(place)) continue
    const candidates = new Set(sentence.terms.flatMap(({ key }) => listOf(holders.get(key))))
    if (candidates.size === 0) continue
    const sketch = sketchSaying(sentence, weigh)
    const denies = isNo(sentence)
    if (isLight(sketch) && !denies) continue
    let [best, most] = [-1, leastLikeness]
    for (const { claim, told } of candidates) {
      if (isLight(told.sketch) || areRivals(sketch, told.sketch) || told.saying.stance === 'denies') continue
      const opposed = areOpposed(sentence, told.saying)
      if (opposed && !(denies && holdsAll(told.sketch, sentence, weigh))) continue
      const value =
        likeness(sketch, told.sketch, weigh, sentence.article.id === told.saying.article.id) +
        (opposed ? leastLikeness + (standing[claim]?.({ ...sentence, stance: 'denies' }) ?? 0) : 0)
      if (value > most || (value === most && claim < best)) [best, most] = [claim, value]
    }
    if (best < 0 || (!denies && claims[best]?.some(({ saying }) => saying.revision.id === sentence.revision.id)))
      continue
    places.add(place)
    const opposed = claims[best]?.some(({ saying }) => areOpposed(sentence, saying)) === true
    heard.set(best, [...(heard.get(best) ?? []), opposed ? { ...sentence, stance: 'denies' } : sentence])
  }
  return heard
}

/** How much of an outlet's own no a claim must have. */
const leastHeld = 0.5

/** Whether a claim has nearly every word of an outlet's own no, and not names alone: "Nobody was hurt". */
function holdsAll({ terms: claimed }: Sketch, { terms }: Saying, weigh: Weigh): boolean {
  const own = terms.filter(({ key }) => key !== 'one')
  const held = own.filter(({ key }) => claimed.get(key) === 1)
  const sum = (list: readonly Term[]): number => list.reduce((total, { key }) => total + weigh(key), 0)
  return held.some(({ kind }) => kind === 'word') && sum(held) >= leastHeld * sum(own)
}

function listOf<Thing>(list: readonly Thing[] | undefined): readonly Thing[] {
  return list === undefined || list.length > mostHolders ? [] : list
}
