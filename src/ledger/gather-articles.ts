import { type ArticleId, type GroupId, type RevisionId, shortHash, storyId } from '../core/ids.ts'
import { toInstant } from '../core/instant.ts'
import type { CopyGroup, FiledReading, LedgerArticle, Story } from '../core/ledger.ts'
import type { Reading } from '../core/reading.ts'
import { boundFacts } from './bound-facts.ts'
import { compare, groupBy } from './order.ts'

/** One state of an article, with the time that its words count from. */
export interface DatedRevision {
  readonly id: RevisionId
  readonly externalId?: string
  readonly seenAt: string
  /** When these words entered the record: published, for a later revision changed, else seen. */
  readonly at: string
  readonly reading: Reading
}

/** One article with all that was read in it. */
export interface DatedArticle {
  readonly id: ArticleId
  readonly at: string
  readonly outlet?: string
  readonly title?: string
  readonly byline?: string
  readonly groupId?: GroupId
  /** Whose text it carries, when it is a copy. */
  readonly copyOf?: ArticleId
  /** Oldest first; never empty. */
  readonly revisions: readonly [DatedRevision, ...DatedRevision[]]
}

/** The order of articles everywhere: by time, then by id. */
export const byTime = (a: DatedArticle, b: DatedArticle): number => compare(a.at, b.at) || compare(a.id, b.id)

/** Articles with their revisions in time, the earliest article first. One revision filed twice counts once. */
export function gatherArticles(
  readings: readonly FiledReading[],
  groups: readonly CopyGroup[],
): readonly DatedArticle[] {
  const groupOf = new Map(groups.flatMap((group) => group.articleIds.map((id) => [id, group] as const)))
  const articles = [...groupBy(readings, (filed) => filed.articleId).values()].flatMap(
    (filed): readonly DatedArticle[] => {
      const [first, ...rest] = dateRevisions(filed)
      if (!first) return []
      const id = filed[0]?.articleId
      const group = id && groupOf.get(id)
      if (!id) return []
      const { outlet, title, byline } = first.reading.article
      return [
        {
          id,
          at: first.at,
          ...(outlet !== undefined && { outlet }),
          ...(title !== undefined && { title }),
          ...(byline !== undefined && { byline }),
          ...(group && { groupId: group.id }),
          ...(group?.originArticleId !== undefined &&
            group.originArticleId !== id && { copyOf: group.originArticleId }),
          revisions: [first, ...rest],
        },
      ]
    },
  )
  return articles.sort(byTime)
}

function dateRevisions(filed: readonly FiledReading[]): readonly DatedRevision[] {
  const distinct = [...groupBy(filed, (one) => one.revisionId).values()].flatMap((same) => {
    const earliest = [...same].sort(
      (a, b) => compare(a.seenAt, b.seenAt) || compare(JSON.stringify(a), JSON.stringify(b)),
    )[0]
    return earliest ? [earliest] : []
  })
  const sorted = distinct.sort((a, b) => compare(a.seenAt, b.seenAt) || compare(a.revisionId, b.revisionId))
  let latest = ''
  return sorted.map(({ revisionId, externalId, seenAt, reading }, index) => {
    const said = index === 0 ? toInstant(reading.article.publishedAt) : toInstant(reading.article.modifiedAt)
    const seen = toInstant(seenAt) ?? seenAt
    // A page cannot have been seen before it went up: a later date than that is a mistake of the page.
    const at = said !== undefined && said > latest && said <= seen ? said : seen
    latest = at
    return { id: revisionId, ...(externalId !== undefined && { externalId }), seenAt, at, reading: boundFacts(reading) }
  })
}

/** The story of some articles, given in time order: it is called by the earliest. */
export function toStory(articles: readonly DatedArticle[]): Story {
  const [first] = articles
  return {
    id: storyId(`s${shortHash(`story\n${first?.id}`)}`),
    title: first?.title ?? first?.revisions[0].reading.article.text.split('\n', 1)[0]?.slice(0, 200) ?? '',
    articleIds: articles.map(({ id }) => id),
  }
}

/** The articles as the contract's document lists them. */
export function toLedgerArticle(article: DatedArticle, storyId: LedgerArticle['storyId']): LedgerArticle {
  const [first] = article.revisions
  const { url, publishedAt } = first.reading.article
  const { id, outlet, title, byline, groupId } = article
  return {
    id,
    ...(first.externalId !== undefined && { externalId: first.externalId }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(groupId !== undefined && { groupId }),
    ...(storyId !== undefined && { storyId }),
    revisions: article.revisions.map(({ id: revision, externalId, seenAt, reading }) => ({
      id: revision,
      ...(externalId !== undefined && { externalId }),
      seenAt,
      textHash: reading.article.textHash,
      ...(reading.article.pageHash !== undefined && { pageHash: reading.article.pageHash }),
      text: reading.article.text,
    })),
  }
}
