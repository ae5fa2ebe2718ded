import type { ArticleId } from '../core/ids.ts'
import type { FiledReading, Ledger } from '../core/ledger.ts'
import { compareTexts, type Overlap } from '../group/index.ts'
import { type DatedArticle, firstSeen, gatherArticles, listOutlets } from '../ledger/index.ts'
import { createRevisionStream, inRecordOrder, type Memory, toStreamed, usualMemory } from './revision-stream.ts'
import { type WorkedStory, workOutStory } from './work-out-story.ts'

export { readingsAsOf } from '../ledger/index.ts'

/**
 * Works out the whole ledger in memory: each revision in its place, then story by story what is claimed. The same readings give the same
 * bytes, in whatever order they come. A store that is kept up step by step holds this ledger, and no other.
 */
export function workOut(readings: readonly FiledReading[], memory: Memory = usualMemory): Ledger {
  const articles = gatherArticles(readings, [])
  const outlets = listOutlets(articles.flatMap(({ outlet }) => outlet ?? []))
  const readingsOf = new Map<ArticleId, FiledReading[]>()
  for (const reading of readings)
    readingsOf.set(reading.articleId, [...(readingsOf.get(reading.articleId) ?? []), reading])
  const { stories, overlaps } = streamArticles(articles, memory)
  return toLedger(
    stories.map((ids) =>
      workOutStory(
        ids.flatMap((id) => readingsOf.get(id) ?? []),
        ids.flatMap((id) => overlaps.get(id) ?? []),
        outlets,
      ),
    ),
  )
}

/** The articles of each story, and of which texts those of an article are copies. */
function streamArticles(
  articles: readonly DatedArticle[],
  memory: Memory,
): {
  readonly stories: readonly (readonly ArticleId[])[]
  readonly overlaps: ReadonlyMap<ArticleId, readonly Overlap[]>
} {
  const stream = createRevisionStream(memory)
  const textOf = new Map(articles.flatMap(({ revisions }) => revisions.map(({ id, reading }) => [id, reading.article])))
  const stories = new Map<ArticleId, ArticleId[]>()
  const overlaps = new Map<ArticleId, Overlap[]>()
  for (const revision of articles.flatMap(toStreamed).sort(inRecordOrder)) {
    const found = stream.near(revision).flatMap((earlier): readonly Overlap[] => {
      const containment = compareTexts(textOf.get(earlier)?.text ?? '', textOf.get(revision.id)?.text ?? '')
      return containment > 0 ? [{ earlier, later: revision.id, containment }] : []
    })
    overlaps.set(revision.articleId, [...(overlaps.get(revision.articleId) ?? []), ...found])
    const placement = stream.place(revision, found)
    if (!placement) continue
    const members = stories.get(placement.story) ?? []
    stories.set(placement.story, members)
    for (const other of placement.absorbed) {
      members.push(...(stories.get(other) ?? []))
      stories.delete(other)
    }
    if (revision.sketch) members.push(revision.articleId)
  }
  return { stories: [...stories.values()], overlaps }
}

function toLedger(stories: readonly WorkedStory[]): Ledger {
  const articles = stories.flatMap((one) => one.articles).sort(byTime)
  const place = new Map(articles.map(({ article }, index) => [article.id, index]))
  const inOrder = <Item extends { readonly articleId: ArticleId }>(items: readonly Item[]): readonly Item[] =>
    [...items].sort((a, b) => (place.get(a.articleId) ?? 0) - (place.get(b.articleId) ?? 0))
  const firstOf = ({ articles: [first] }: WorkedStory): number => (first && place.get(first.article.id)) ?? 0
  return {
    hearsay: '1',
    articles: articles.map(({ article }) => article),
    groups: stories.flatMap(({ groups }) => groups).sort((a, b) => (a.id < b.id ? -1 : 1)),
    stories: [...stories].sort((a, b) => firstOf(a) - firstOf(b)).map(({ story }) => story),
    claims: stories.flatMap(({ claims }) => claims).sort(firstSeen),
    citations: inOrder(stories.flatMap(({ citations }) => citations)),
    edits: inOrder(stories.flatMap(({ edits }) => edits)),
  }
}

function byTime(a: WorkedStory['articles'][number], b: WorkedStory['articles'][number]): number {
  return a.at < b.at || (a.at === b.at && a.article.id < b.article.id) ? -1 : 1
}
