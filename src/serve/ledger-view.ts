import type { Claim } from '../core/ledger.ts'
import type { WorkedStory } from '../pipeline/index.ts'
import { limitOf, parseCursor, toCursor } from '../store/cursor.ts'
import type { LedgerStore, Page, PageQuery } from '../store/port.ts'

/** What answers are made from: the ledger as it is, or some stories of it as they stood at a moment. */
export type LedgerView = Pick<
  LedgerStore,
  'story' | 'claims' | 'claim' | 'articles' | 'article' | 'reading' | 'relations'
> & {
  /** UTC with milliseconds; absent for the ledger as it is. */
  readonly asOf?: string
}

/** Stories that were worked out, to be asked like a ledger. Lists have the order of the store's. */
export function viewStories(worked: readonly WorkedStory[], asOf: string): LedgerView {
  const stories = worked.map(({ story }) => story)
  const claims = inClaimOrder(worked)
  const dated = worked.flatMap((one) => one.articles).sort((a, b) => (a.at < b.at ? 1 : -1))
  const articles = dated.map(({ article }) => article)
  const readings = worked.flatMap((one) => one.readings)
  return {
    asOf,
    story: async (id) => stories.find((story) => story.id === id),
    claim: async (id) => claims.find((claim) => claim.id === id),
    article: async (id) => articles.find((article) => article.id === id),
    claims: async ({ storyId, articleId, status, ...page }) =>
      stretchOf(
        claims.filter(
          (claim) =>
            (storyId === undefined || claim.storyId === storyId) &&
            (status === undefined || claim.status === status) &&
            (articleId === undefined || claim.evidence.some((one) => one.articleId === articleId)),
        ),
        'claims as of a moment',
        page,
      ),
    articles: async ({ storyId, ...page }) =>
      stretchOf(
        articles.filter((article) => storyId === undefined || article.storyId === storyId),
        'articles as of a moment',
        page,
      ),
    reading: async (id, revision) => {
      const wanted = revision ?? articles.find((article) => article.id === id)?.revisions.at(-1)?.id
      return readings.find(({ articleId, revisionId }) => articleId === id && revisionId === wanted)
    },
    relations: async (ids) => ({
      groups: worked
        .flatMap(({ groups }) => groups)
        .filter(({ articleIds }) => articleIds.some((id) => ids.includes(id))),
      citations: worked.flatMap(({ citations }) => citations).filter(({ articleId }) => ids.includes(articleId)),
      edits: worked.flatMap(({ edits }) => edits).filter(({ articleId }) => ids.includes(articleId)),
    }),
  }
}

/** The claims of stories that were worked out: contested first, then by the latest change of status. */
export const inClaimOrder = (worked: readonly WorkedStory[]): readonly Claim[] =>
  worked.flatMap(({ claims }) => claims).sort(byContest)

function byContest(a: Claim, b: Claim): number {
  const [one, other] = [a, b].map(
    ({ status, history }) => `${status === 'contested' ? 1 : 0} ${history.at(-1)?.at ?? ''}`,
  )
  if (one !== other) return String(one) < String(other) ? 1 : -1
  return a.id < b.id ? -1 : 1
}

function stretchOf<Entry>(
  entries: readonly Entry[],
  list: 'claims as of a moment' | 'articles as of a moment',
  query: PageQuery,
): Page<Entry> {
  const [from] = query.cursor === undefined ? [0] : parseCursor(query.cursor, list, [0])
  const end = from + limitOf(query)
  return { items: entries.slice(from, end), ...(end < entries.length && { next: toCursor(list, [end]) }) }
}
