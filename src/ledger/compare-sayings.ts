import { findTerms, type Term } from './find-terms.ts'
import type { Saying } from './gather-sayings.ts'
import type { Weigh } from './vocabulary.ts'

/** What a saying is compared by. */
export interface Sketch {
  /** 1 for a term of the content, less for one that only stands near it. */
  readonly terms: ReadonlyMap<string, number>
  readonly numbers: ReadonlySet<string>
  /** What each figure counts, by the word after it: "9 dead" is `=kill` → `#9`. */
  readonly quantities: ReadonlyMap<string, string>
  /** The summed weight of the content's own terms. */
  readonly weight: number
}

/** Sayings laid together, each with what it is compared by. */
export type Told = readonly { readonly saying: Saying; readonly sketch: Sketch }[]

/** What a term counts that stands in the same sentence, and in the same paragraph. */
const inSentence = 0.25
const inParagraph = 0.1

/** Whether a content says too little to be compared alone. */
export const isLight = (sketch: Sketch): boolean => sketch.weight <= lightContent / 2

/** A content lighter than this ("that figure", "the water") says too little alone: what stands round it counts more. */
const lightContent = 4

/** What the speaker's name counts where the content says "we", "its" or "he". */
const inSpeaker = 0.7

/** A figure that two sayings share ties them more than a word does. */
const figureLift = 1.5

const pronounPattern = /\b(?:we|us|ours?|i|my|mine|its?|he|his|she|her|they|their)\b/iu

/** What is left of a likeness where one of two sayings counts something and the other nothing: "is in talks", "has offered 410 million". */
const countsAlone = 0.9

/** Makes what sayings are compared by. */
export function sketchSaying(saying: Saying, weigh: Weigh): Sketch {
  const aside = startOfAside(saying)
  const own = new Map<string, number>()
  for (const { key, span } of saying.terms) if (!own.has(key)) own.set(key, span[0] < aside ? 1 : inAside)
  const weight = [...own].reduce((sum, [key, share]) => sum + share * weigh(key), 0)
  const lift = weight < lightContent ? 2 : 1
  const terms = new Map(own)
  if (saying.speaker !== undefined && pronounPattern.test(saying.text)) {
    for (const { key } of findTerms(`by ${saying.speaker}`)) if (!terms.has(key)) terms.set(key, inSpeaker)
  }
  for (const [keys, share] of [
    [saying.sentenceKeys, inSentence],
    [saying.paragraphKeys, inParagraph],
  ] as const) {
    for (const key of keys) if (!terms.has(key)) terms.set(key, share * lift)
  }
  const numbers = new Set(saying.terms.filter((term) => term.kind === 'number').map((term) => term.key))
  return { terms, numbers, quantities: findQuantities(saying.terms), weight: Math.max(weight, lightContent / 2) }
}

/** What a term counts after "because", "after", "which" or ", a company …": why and when something is so, or what else is to be said of it. */
const inAside = 0.1
const asides =
  /\s(?:because|after|before|when|since|although|though|which|whose|unless|whereas|while)(?=\s)|,(?=\s(?:an?|the)\s)/gu

/** Where the clauses begin in a content that only hang on it: after a word at least, an apposition after three. Takes time in proportion to the text. */
function startOfAside({ text }: Saying): number {
  const first = text.search(/\S/u)
  const third = /^\s*\S+\s+\S+\s+\S/u.exec(text)?.[0].length ?? text.length
  for (const { 0: found, index } of text.matchAll(asides))
    if (index > first && (found !== ',' || index >= third)) return index
  return text.length
}

function findQuantities(terms: readonly Term[]): ReadonlyMap<string, string> {
  const quantities = new Map<string, string>()
  terms.forEach(({ kind, key }, index) => {
    const unit = terms[index + 1]
    if (kind === 'number' && unit?.kind === 'word') quantities.set(unit.key, key)
  })
  return quantities
}

/** Whether two sayings give different figures for the same and agree on none. */
export function areRivals(a: Sketch, b: Sketch): boolean {
  for (const number of a.numbers) if (b.numbers.has(number)) return false
  for (const [unit, number] of a.quantities) {
    const other = b.quantities.get(unit)
    if (other !== undefined && other !== number) return true
  }
  return false
}

/**
 * How much two sayings say the same: the weight of what they share against the weight of each, 0 to about 1.
 * Two of one article share their surroundings anyhow, so there the surroundings of one say nothing of those of the other.
 */
export function likeness(a: Sketch, b: Sketch, weigh: Weigh, sameArticle: boolean): number {
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a]
  let shared = 0
  for (const [key, share] of small.terms) {
    const other = large.terms.get(key)
    if (other === undefined || (sameArticle && share < 1 && other < 1)) continue
    shared += weigh(key) * share * other * (key.startsWith('#') ? figureLift : 1)
  }
  const whole = a.quantities.size > 0 === b.quantities.size > 0 ? 1 : countsAlone
  return whole * Math.min(1, shared / (0.6 * Math.min(a.weight, b.weight) + 0.4 * Math.max(a.weight, b.weight)))
}
