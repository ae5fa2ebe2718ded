import type { ArticleId, StoryId } from '../core/ids.ts'
import { listOutlets } from '../ledger/index.ts'
import type { LedgerStore, Standing, Stood } from '../store/index.ts'
import { arrangeStories, type PlacedIn } from './arrange-stories.ts'
import { type Corrections, indexCorrections } from './corrections.ts'
import { linkedArticles } from './gather-stories.ts'
import { createStoryNames } from './story-names.ts'
import { type WorkedStory, workOutEach } from './work-out-story.ts'

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
): Promise<readonly WorkedStory[] | TooMany> {
  const found = await store.standing(moment, async (standing) => {
    const corrections = indexCorrections(await standing.corrections())
    const members = new Set(await standing.membersOf(story))
    const revisions = await gatherStanding(standing, [...members], corrections)
    const stories = partByStory(revisions, corrections).filter((ids) => ids.some((id) => members.has(id)))
    const articles = stories.flat()
    if (articles.length === 0 || articles.length > most) return { articles: articles.length }
    const standingIds = new Set(revisions.map(({ revisionId }) => revisionId))
    const readings = await standing.readingsOf(articles, standingIds)
    return { revisions, stories, readings, corrections, outlets: listOutlets(await standing.outlets()) }
  })
  if (found.stories === undefined) return found.articles === 0 ? [] : found
  const { revisions, stories, readings, corrections, outlets } = found
  const overlaps = revisions.flatMap(({ revisionId, overlaps: copied }) =>
    copied.map(({ earlier, containment }) => ({ earlier, later: revisionId, containment })),
  )
  return workOutEach(stories, { readings, overlaps, outlets, corrections })
}

/** What stood of the stories of some articles, and of all that persons merged with them. */
async function gatherStanding(
  standing: Standing,
  articles: readonly ArticleId[],
  corrections: Corrections,
): Promise<readonly Stood[]> {
  const revisions = await standing.revisionsAround(articles)
  const linked = linkedArticles([...articles, ...revisions.map(({ articleId }) => articleId)], corrections)
  const known = new Set(articles)
  return linked.every((id) => known.has(id))
    ? revisions
    : gatherStanding(standing, [...new Set([...articles, ...linked])], corrections)
}

/** Articles by the stories that they were in: where each first text was put, which stories had become one by then, and what persons made of them. */
function partByStory(revisions: readonly Stood[], corrections: Corrections): readonly (readonly ArticleId[])[] {
  const names = createStoryNames()
  for (const { placed, absorbed } of revisions) if (placed !== undefined) names.absorb(placed, absorbed)
  const placedIn = revisions.flatMap(({ articleId, ordinal, placed, kin }): readonly PlacedIn[] =>
    ordinal > 0 || placed === undefined
      ? []
      : [{ articleId, story: names.of(placed), ...(kin !== undefined && { kin }) }],
  )
  return arrangeStories(placedIn, corrections.of(placedIn.map(({ articleId }) => articleId)))
}
