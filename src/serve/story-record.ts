import type { Claim, LedgerArticle, Story } from '../core/ledger.ts'
import { everyOf } from '../store/every.ts'
import type { StatusCounts, StoryDetail, StoryRecord } from './contract.ts'
import { dateArticle, firstMoment, toArticleBrief } from './dated-article.ts'
import type { LedgerView } from './ledger-view.ts'

function countStatuses(claims: readonly Claim[]): StatusCounts {
  const count = { uncorroborated: 0, corroborated: 0, contested: 0, retracted: 0 }
  for (const { status } of claims) count[status] += 1
  return count
}

const latest = (times: readonly string[]): string | undefined => [...times].sort().at(-1)

function summarise(story: Story, articles: readonly LedgerArticle[], claims: readonly Claim[]): StoryRecord {
  const times = articles.map(firstMoment).sort()
  const [firstAt] = times
  const lastAt = times.at(-1)
  const changedAt = latest(claims.flatMap(({ history }) => history.map(({ at }) => at)))
  return {
    ...story,
    statuses: countStatuses(claims),
    outlets: [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))],
    ...(firstAt !== undefined && { firstAt }),
    ...(lastAt !== undefined && { lastAt }),
    ...(changedAt !== undefined && { changedAt }),
  }
}

async function partsOf(store: LedgerView, story: Story) {
  const [articles, claims] = await Promise.all([
    everyOf((page) => store.articles({ ...page, storyId: story.id })),
    everyOf((page) => store.claims({ ...page, storyId: story.id })),
  ])
  return { articles: [...articles].sort((a, b) => (firstMoment(a) < firstMoment(b) ? -1 : 1)), claims }
}

/** A story as a list shows it. */
export async function toStoryRecord(store: LedgerView, story: Story): Promise<StoryRecord> {
  const { articles, claims } = await partsOf(store, story)
  return summarise(story, articles, claims)
}

/** A story with its articles and what lies between them. */
export async function toStoryDetail(store: LedgerView, story: Story): Promise<StoryDetail> {
  const { articles, claims } = await partsOf(store, story)
  const relations = await store.relations(story.articleIds)
  const dated = await Promise.all(articles.map((article) => dateArticle(store, article)))
  return { ...summarise(story, articles, claims), articles: dated.map(toArticleBrief), ...relations }
}
