import type { ArticleId } from '../core/ids.ts'
import type { CopyGroup, FiledReading, LedgerArticle, Story } from '../core/ledger.ts'
import { groupCopies, type Overlap } from '../group/index.ts'
import {
  correctReadings,
  gatherArticles,
  type Outlets,
  type SettledStory,
  settleStory,
  toLedgerArticle,
  toStory,
} from '../ledger/index.ts'
import type { Corrections } from './corrections.ts'

/** A story with all that is said in it: one stretch of the ledger, which hangs on no other. */
export interface WorkedStory extends SettledStory {
  readonly story: Story
  /** In time order, each with the moment from which it counts. */
  readonly articles: readonly { readonly at: string; readonly article: LedgerArticle }[]
  readonly groups: readonly CopyGroup[]
  /** As persons corrected them. */
  readonly readings: readonly FiledReading[]
}

/** What a story is worked out from. */
export interface StoryParts {
  readonly readings: readonly FiledReading[]
  /** Which of their texts are copies of which. */
  readonly overlaps: readonly Overlap[]
  readonly outlets: Outlets
  readonly corrections: Corrections
}

/** Works out one story. */
export function workOutStory({ overlaps, outlets, ...parts }: StoryParts): WorkedStory {
  const corrections = parts.corrections.of(parts.readings.map(({ articleId }) => articleId))
  const groups = groupCopies(parts.readings, overlaps)
  const readings = correctReadings(parts.readings, corrections, groups)
  const articles = gatherArticles(readings, groups)
  const story = toStory(articles)
  return {
    story,
    groups,
    articles: articles.map((article) => ({ at: article.at, article: toLedgerArticle(article, story.id) })),
    readings,
    ...settleStory({ story, articles, outlets, corrections }),
  }
}

/** Works out several stories, each by its articles, from the readings of all of them. */
export const workOutEach = (
  stories: readonly (readonly ArticleId[])[],
  { readings, ...shared }: StoryParts,
): readonly WorkedStory[] =>
  stories.map((articleIds) => {
    const own = new Set(articleIds)
    return workOutStory({ ...shared, readings: readings.filter(({ articleId }) => own.has(articleId)) })
  })
