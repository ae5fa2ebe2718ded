import type { ArticleId } from '../core/ids.ts'
import type { CopyGroup, FiledReading, Ledger } from '../core/ledger.ts'
import { findStories } from './find-stories.ts'
import { gatherArticles, toLedgerArticle } from './gather-articles.ts'
import { compare } from './order.ts'
import { listOutlets } from './outlets.ts'
import { firstSeen, settleStory } from './settle-story.ts'
import { sketchArticles } from './sketch-article.ts'

/** What the ledger is worked out from. */
export interface LedgerInput {
  readonly readings: readonly FiledReading[]
  readonly groups: readonly CopyGroup[]
}

/**
 * Works out the whole ledger: articles, their stories, then story by story what is claimed. The same readings give the same bytes, in
 * whatever order they come.
 */
export function settleLedger({ readings, groups }: LedgerInput): Ledger {
  const articles = gatherArticles(readings, groups)
  const stories = findStories(articles, sketchArticles(articles))
  const outlets = listOutlets(articles)
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const storyOf = new Map(stories.flatMap((story) => story.articleIds.map((id) => [id, story.id] as const)))
  const settled = stories.map((story) =>
    settleStory({
      story,
      articles: story.articleIds.flatMap((id) => articleOf.get(id) ?? []),
      originals: articleOf,
      outlets,
    }),
  )
  const place = new Map(articles.map(({ id }, index) => [id, index]))
  const inOrder = <Item extends { readonly articleId: ArticleId }>(items: readonly Item[]): readonly Item[] =>
    [...items].sort((a, b) => (place.get(a.articleId) ?? 0) - (place.get(b.articleId) ?? 0))
  return {
    hearsay: '1',
    articles: articles.map((article) => toLedgerArticle(article, storyOf.get(article.id))),
    groups: [...groups].sort((a, b) => compare(a.id, b.id)),
    stories,
    claims: settled.flatMap(({ claims }) => claims).sort(firstSeen),
    citations: inOrder(settled.flatMap(({ citations }) => citations)),
    edits: inOrder(settled.flatMap(({ edits }) => edits)),
  }
}
