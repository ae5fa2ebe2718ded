import type { ArticleId } from '../core/ids.ts'

/** How stories are called by now: one that another absorbed goes by the other's name. */
export interface StoryNames {
  absorb(story: ArticleId, others: readonly ArticleId[]): void
  of(story: ArticleId): ArticleId
  /** Names that are no longer used. */
  given(): readonly ArticleId[]
}

/** Every story by its own name. */
export function createStoryNames(): StoryNames {
  const into = new Map<ArticleId, ArticleId>()
  const of = (story: ArticleId): ArticleId => {
    let name = story
    for (let next = into.get(name); next !== undefined; next = into.get(name)) name = next
    return name
  }
  return {
    absorb: (story, others) => {
      for (const other of others) if (of(other) !== of(story)) into.set(of(other), of(story))
    },
    of,
    given: () => [...into.keys()],
  }
}
