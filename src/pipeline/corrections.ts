import { articlesOf, type Correction, standingCorrections } from '../core/correction.ts'
import type { ArticleId } from '../core/ids.ts'

/** The corrections that stand, by the articles that they are about. */
export interface Corrections {
  /** In the order in which they were made. */
  of(articles: Iterable<ArticleId>): readonly Correction[]
}

/** Corrections to be replayed, from all that were ever made. */
export function indexCorrections(all: readonly Correction[]): Corrections {
  const standing = standingCorrections(all)
  const byArticle = new Map<ArticleId, number[]>()
  standing.forEach(({ change }, place) => {
    for (const id of articlesOf(change)) {
      const places = byArticle.get(id)
      if (places) places.push(place)
      else byArticle.set(id, [place])
    }
  })
  return {
    of: (articles) => {
      const places = new Set<number>()
      if (byArticle.size === 0) return []
      for (const id of articles) for (const place of byArticle.get(id) ?? []) places.add(place)
      return [...places].sort((a, b) => a - b).flatMap((place) => standing[place] ?? [])
    },
  }
}
