import type { ArticleId, StoryId } from '../core/ids.ts'
import type { FiledReading } from '../core/ledger.ts'
import { listOutlets } from '../ledger/index.ts'
import type { LedgerStore, Stood } from '../store/index.ts'
import { createStoryNames } from './story-names.ts'
import { type WorkedStory, workOutStory } from './work-out-story.ts'

/** A story as it stood at a moment, with the readings that it was worked out from. */
export interface StoryAsOf extends WorkedStory {
  readonly readings: readonly FiledReading[]
}

/** More articles than were to be worked out. */
export interface TooMany {
  readonly articles: number
}

/**
 * What a story of now came to at a moment, given in UTC with milliseconds: nothing before it began, several stories before reports showed
 * them to be one. The same as in the whole ledger as of then, because a story hangs on no other, and where a revision went is decided when
 * it comes up and kept.
 */
export async function storiesAsOf(
  store: Pick<LedgerStore, 'standing'>,
  story: StoryId,
  { moment, most }: { readonly moment: string; readonly most: number },
): Promise<readonly StoryAsOf[] | TooMany> {
  const found = await store.standing(moment, async (standing) => {
    const revisions = await standing.revisionsOf(story)
    const members = partByStory(revisions)
    const articles = [...members.values()].flat()
    if (articles.length === 0 || articles.length > most) return { articles: articles.length }
    const standingIds = new Set(revisions.map(({ revisionId }) => revisionId))
    const readings = await standing.readingsOf(articles, standingIds)
    return { revisions, members, readings, outlets: listOutlets(await standing.outlets()) }
  })
  if (found.members === undefined) return found.articles === 0 ? [] : found
  const { revisions, members, readings, outlets } = found
  const overlaps = revisions.flatMap(({ revisionId, overlaps: copied }) =>
    copied.map(({ earlier, containment }) => ({ earlier, later: revisionId, containment })),
  )
  return [...members.values()].map((articleIds) => {
    const own = new Set(articleIds)
    const of = readings.filter(({ articleId }) => own.has(articleId))
    return { ...workOutStory(of, overlaps, outlets), readings: of }
  })
}

/** Articles by the stories that they were in: where each first text was put, and which stories had become one by then. */
function partByStory(revisions: readonly Stood[]): ReadonlyMap<ArticleId, readonly ArticleId[]> {
  const names = createStoryNames()
  for (const { placed, absorbed } of revisions) if (placed !== undefined) names.absorb(placed, absorbed)
  const members = new Map<ArticleId, ArticleId[]>()
  for (const { articleId, ordinal, placed } of revisions) {
    if (ordinal > 0 || placed === undefined) continue
    members.set(names.of(placed), [...(members.get(names.of(placed)) ?? []), articleId])
  }
  return members
}
