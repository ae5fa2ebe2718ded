import type { ArticleId } from '../core/ids.ts'
import type { Profile, Profiles } from './find-names.ts'
import type { DatedArticle } from './gather-articles.ts'
import { toStem } from './stem.ts'
import { weighTerms } from './vocabulary.ts'
import { countries } from './word-lists.ts'

const countryStems: ReadonlySet<string> = new Set([...countries].map(toStem))

/** Weighted terms and names of one article. Names of persons and bodies tie stories more than any word does. */
export interface Vector {
  readonly terms: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
}

/** The cosine of two vectors of length 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let product = 0
  for (const [key, weight] of small) product += weight * (large.get(key) ?? 0)
  return product
}

/** Weighs the terms and names of all articles by how telling they are among them; the original of a text counts for its copies. */
export function weighProfiles(articles: readonly DatedArticle[], all: Profiles): ReadonlyMap<ArticleId, Vector> {
  const profiles = articles.flatMap((article) => {
    const profile = all.get(article.id)
    return profile ? [{ article, profile }] : []
  })
  const originals = profiles.filter(({ article }) => article.copyOf === undefined).map(({ profile }) => profile)
  const weighTerm = weighTerms(originals.map((profile) => new Set(profile.terms.keys())))
  const weighName = weighTerms(originals.map((profile) => new Set(profile.names.keys())))
  const placeShare = findPlaceShares(originals)
  return new Map(
    profiles.map(({ article, profile }) => [
      article.id,
      {
        terms: toUnit(new Map([...profile.terms].map(([key, count]) => [key, (1 + Math.log(count)) * weighTerm(key)]))),
        names: toUnit(
          new Map(
            [...profile.names].map(([key, use]) => [
              key,
              (1 + Math.log(use.count)) * weighName(key) ** 2 * (1 - 0.9 * (placeShare.get(key) ?? 0)),
            ]),
          ),
        ),
      },
    ]),
  )
}

/** How often each name stands after a word of place, over the whole set. Places are shared by stories that have nothing else in common. */
function findPlaceShares(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const uses = new Map<string, { count: number; placed: number }>()
  for (const { names } of profiles) {
    for (const [key, { count, placed }] of names) {
      const use = uses.get(key) ?? { count: 0, placed: 0 }
      uses.set(key, { count: use.count + count, placed: use.placed + placed })
    }
  }
  return new Map(
    [...uses].map(([key, { count, placed }]) => [key, countryStems.has(key) ? 1 : Math.min(1, (2 * placed) / count)]),
  )
}

function toUnit(vector: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return new Map([...vector].map(([key, weight]) => [key, length > 0 ? weight / length : 0]))
}
