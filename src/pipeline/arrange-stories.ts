import type { Correction } from '../core/correction.ts'
import type { ArticleId } from '../core/ids.ts'

/** An article in the story that the stream put it in, by the stream's name for it, and whom it is most like there. */
export interface PlacedIn {
  readonly articleId: ArticleId
  readonly story: ArticleId
  readonly kin?: ArticleId
}

/**
 * The articles of each story, as persons merged and split what the stream found, one correction after the other. Articles come in the order of
 * the record. One that a person did not know of goes with the article that it is most like.
 */
export function arrangeStories(
  placed: readonly PlacedIn[],
  corrections: readonly Correction[],
): readonly (readonly ArticleId[])[] {
  const storyOf = new Map<ArticleId, string>(placed.map(({ articleId, story }) => [articleId, story]))
  for (const { id, change } of corrections) {
    if (change.kind === 'merge-stories') merge(storyOf, change.articleIds)
    if (change.kind === 'split-story') split(placed, storyOf, change, id)
  }
  const members = new Map<string, ArticleId[]>()
  for (const [articleId, story] of storyOf) {
    const list = members.get(story)
    if (list) list.push(articleId)
    else members.set(story, [articleId])
  }
  return [...members.values()]
}

function merge(storyOf: Map<ArticleId, string>, articles: readonly ArticleId[]): void {
  const [first, ...others] = new Set(articles.flatMap((id) => storyOf.get(id) ?? []))
  if (first === undefined || others.length === 0) return
  for (const [id, story] of storyOf) if (others.includes(story)) storyOf.set(id, first)
}

interface Sides {
  readonly articleIds: readonly ArticleId[]
  readonly from: readonly ArticleId[]
}

function split(
  placed: readonly PlacedIn[],
  storyOf: Map<ArticleId, string>,
  { articleIds, from }: Sides,
  name: string,
): void {
  const [leaving, staying] = [new Set(articleIds), new Set(from)]
  const stories = new Set(articleIds.flatMap((id) => storyOf.get(id) ?? []))
  const gone = new Set<ArticleId>()
  for (const { articleId, kin } of placed) {
    if (!stories.has(storyOf.get(articleId) ?? '')) continue
    if (leaving.has(articleId) || (!staying.has(articleId) && kin !== undefined && gone.has(kin))) gone.add(articleId)
  }
  for (const id of gone) storyOf.set(id, name)
}
