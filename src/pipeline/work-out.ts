import { type Correction, inOrderMade } from '../core/correction.ts'
import type { ArticleId } from '../core/ids.ts'
import type { FiledReading } from '../core/ledger.ts'
import type { Ledger } from '../core/whole-ledger.ts'
import { compareTexts, type Overlap } from '../group/index.ts'
import { type DatedArticle, firstSeen, gatherArticles, listOutlets } from '../ledger/index.ts'
import { arrangeStories, type PlacedIn } from './arrange-stories.ts'
import { indexCorrections } from './corrections.ts'
import { createRevisionStream, inRecordOrder, type Memory, toStreamed, usualMemory } from './revision-stream.ts'
import { createStoryNames } from './story-names.ts'
import { type WorkedStory, workOutStory } from './work-out-story.ts'

export { readingsAsOf } from '../ledger/index.ts'

/** What a ledger is worked out with, beside the readings. */
export interface WorkOutOptions {
  readonly memory?: Memory
  /** All that were ever made, in any order. */
  readonly corrections?: readonly Correction[]
}

/**
 * Works out the whole ledger in memory: each revision in its place, then story by story what is claimed, with what persons corrected. The same
 * readings and corrections give the same bytes, in whatever order they come. A store that is kept up step by step holds this ledger, and no other.
 */
export function workOut(
  readings: readonly FiledReading[],
  { memory = usualMemory, corrections: made = [] }: WorkOutOptions = {},
): Ledger {
  const corrections = indexCorrections(made)
  const articles = gatherArticles(readings, [])
  const outlets = listOutlets(articles.flatMap(({ outlet }) => outlet ?? []))
  const readingsOf = new Map<ArticleId, FiledReading[]>()
  for (const reading of readings)
    readingsOf.set(reading.articleId, [...(readingsOf.get(reading.articleId) ?? []), reading])
  const { placed, overlaps } = streamArticles(articles, memory)
  const stories = arrangeStories(placed, corrections.of(readingsOf.keys()))
  return toLedger(
    stories.map((ids) =>
      workOutStory({
        readings: ids.flatMap((id) => readingsOf.get(id) ?? []),
        overlaps: ids.flatMap((id) => overlaps.get(id) ?? []),
        outlets,
        corrections,
      }),
    ),
    [...made].sort(inOrderMade),
  )
}

/** The story of each article, in the order of the record, and of which texts those of an article are copies. */
function streamArticles(
  articles: readonly DatedArticle[],
  memory: Memory,
): {
  readonly placed: readonly PlacedIn[]
  readonly overlaps: ReadonlyMap<ArticleId, readonly Overlap[]>
} {
  const stream = createRevisionStream(memory)
  const textOf = new Map(articles.flatMap(({ revisions }) => revisions.map(({ id, reading }) => [id, reading.article])))
  const names = createStoryNames()
  const placed: PlacedIn[] = []
  const overlaps = new Map<ArticleId, Overlap[]>()
  for (const revision of articles.flatMap(toStreamed).sort(inRecordOrder)) {
    const found = stream.near(revision).flatMap((earlier): readonly Overlap[] => {
      const containment = compareTexts(textOf.get(earlier)?.text ?? '', textOf.get(revision.id)?.text ?? '')
      return containment > 0 ? [{ earlier, later: revision.id, containment }] : []
    })
    overlaps.set(revision.articleId, [...(overlaps.get(revision.articleId) ?? []), ...found])
    const placement = stream.place(revision, found)
    if (!placement) continue
    const { story, absorbed, kin } = placement
    names.absorb(story, absorbed)
    if (revision.sketch) placed.push({ articleId: revision.articleId, story, ...(kin !== undefined && { kin }) })
  }
  return { placed: placed.map((one) => ({ ...one, story: names.of(one.story) })), overlaps }
}

function toLedger(stories: readonly WorkedStory[], corrections: readonly Correction[]): Ledger {
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
    ...(corrections.length > 0 && { corrections }),
  }
}

function byTime(a: WorkedStory['articles'][number], b: WorkedStory['articles'][number]): number {
  return a.at < b.at || (a.at === b.at && a.article.id < b.article.id) ? -1 : 1
}
