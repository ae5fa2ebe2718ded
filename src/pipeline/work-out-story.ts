import type { CopyGroup, FiledReading, LedgerArticle, Story } from '../core/ledger.ts'
import { groupCopies, type Overlap } from '../group/index.ts'
import {
  gatherArticles,
  type Outlets,
  type SettledStory,
  settleStory,
  toLedgerArticle,
  toStory,
} from '../ledger/index.ts'

/** A story with all that is said in it: one stretch of the ledger, which hangs on no other. */
export interface WorkedStory extends SettledStory {
  readonly story: Story
  /** In time order, each with the moment from which it counts. */
  readonly articles: readonly { readonly at: string; readonly article: LedgerArticle }[]
  readonly groups: readonly CopyGroup[]
}

/** Works out one story from the readings of its articles, and from which of their texts are copies of which. */
export function workOutStory(
  readings: readonly FiledReading[],
  overlaps: readonly Overlap[],
  outlets: Outlets,
): WorkedStory {
  const groups = groupCopies(readings, overlaps)
  const articles = gatherArticles(readings, groups)
  const story = toStory(articles)
  return {
    story,
    groups,
    articles: articles.map((article) => ({ at: article.at, article: toLedgerArticle(article, story.id) })),
    ...settleStory({ story, articles, outlets }),
  }
}
