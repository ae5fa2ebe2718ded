import { shareOf } from './common-stems.ts'
import type { NameUse, Sketch } from './sketch-article.ts'
import { toStem } from './stem.ts'
import { countries } from './word-lists.ts'

const countryStems: ReadonlySet<string> = new Set([...countries].map(toStem))

/** Weighted terms and names of one article, each of length 1. Names of persons and bodies tie stories more than any word does. */
export interface Vector {
  readonly terms: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
}

/** What is telling at a moment: counts over the articles of late. */
export interface Telling {
  add(sketch: Sketch): void
  remove(sketch: Sketch): void
  weigh(sketch: Sketch): Vector
}

/** So many articles of common vocabulary are counted beforehand, or in a young ledger every word would be telling. */
const commonArticles = 1000

/** How much of a name's weight is lost when it only ever stands for a place: stories that have nothing else in common share places. */
const lossOfPlaces = 0.9

interface Use extends NameUse {
  readonly articles: number
}

/** Counts by which terms and names are weighed; nothing is counted yet. */
export function createTelling(): Telling {
  const terms = new Map<string, number>()
  const names = new Map<string, Use>()
  let articles = 0
  const count = (sketch: Sketch, sign: 1 | -1): void => {
    articles += sign
    for (const key of sketch.terms.keys()) {
      const left = (terms.get(key) ?? 0) + sign
      if (left === 0) terms.delete(key)
      else terms.set(key, left)
    }
    for (const [key, use] of sketch.names) {
      const { articles: had, ...uses } = names.get(key) ?? { articles: 0, count: 0, placed: 0 }
      const left = {
        articles: had + sign,
        count: uses.count + sign * use.count,
        placed: uses.placed + sign * use.placed,
      }
      if (left.articles === 0) names.delete(key)
      else names.set(key, left)
    }
  }
  const weighTerm = (key: string): number =>
    Math.log(
      1 +
        (commonArticles + articles + 1) / (commonArticles * (shareOf.get(key) ?? 0) + Math.max(1, terms.get(key) ?? 0)),
    )
  const weighName = (key: string, own: NameUse): number => {
    const use = names.get(key) ?? { ...own, articles: 1 }
    const place = countryStems.has(key) ? 1 : Math.min(1, (2 * use.placed) / use.count)
    return Math.log(1 + (articles + 1) / use.articles) ** 2 * (1 - lossOfPlaces * place)
  }
  return {
    add: (sketch) => count(sketch, 1),
    remove: (sketch) => count(sketch, -1),
    weigh: (sketch) => ({
      terms: toUnit(sketch.terms, (key, uses) => (1 + Math.log(uses)) * weighTerm(key)),
      names: toUnit(sketch.names, (key, use) => (1 + Math.log(use.count)) * weighName(key, use)),
    }),
  }
}

/** The cosine of two vectors of length 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let product = 0
  for (const [key, weight] of small) product += weight * (large.get(key) ?? 0)
  return product
}

function toUnit<Use>(
  uses: ReadonlyMap<string, Use>,
  weigh: (key: string, use: Use) => number,
): ReadonlyMap<string, number> {
  const weights = [...uses].map(([key, use]) => [key, weigh(key, use)] as const)
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return new Map(weights.map(([key, weight]) => [key, length > 0 ? weight / length : 0]))
}
