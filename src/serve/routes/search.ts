import type { LedgerStore, SearchFilter, SearchHit } from '../../store/port.ts'
import { fittingEvidence } from '../../store/search-filter.ts'
import { tallyOf, toClaimBrief } from '../claim-record.ts'
import type { SearchResult } from '../contract.ts'
import { dateArticle, toArticleBrief } from '../dated-article.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, problems } from '../document.ts'
import { toPageQuery } from '../page-query.ts'
import { findSaid } from '../passage.ts'
import { listSchema, searchQuerySchema, searchResultSchema } from '../schemas.ts'
import { toSearchFilter } from '../search-filter.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/search',
  summary:
    'Sentences that hold these words, with the claim that each is evidence of; a "quoted run" stands as it is. By story, outlet, time, speaker, stance, certainty, status',
  request: { query: searchQuerySchema },
  responses: { 200: answer(listSchema(searchResultSchema), 'Sentences'), 400: problems[400], ...commonProblems },
})

/** A sentence that was found, with who says it. */
async function toSearchResult(
  store: LedgerStore,
  { article, claim, passage }: SearchHit,
  filter: SearchFilter,
): Promise<SearchResult> {
  const said =
    claim &&
    findSaid(fittingEvidence(claim.evidence, filter), { revisionId: passage.revisionId, spans: [passage.span] })
  return {
    article: toArticleBrief(await dateArticle(store, article)),
    ...(claim && { claim: { ...toClaimBrief(claim), tally: tallyOf(claim) } }),
    ...(said && { said }),
    passage,
  }
}

/** Adds the search. */
export function addSearch(api: Api, { store }: ServeDeps): void {
  api.openapi(route, async (c) => {
    const query = c.req.valid('query')
    const filter = toSearchFilter(query)
    const { items, next } = await store.search({ ...toPageQuery(query), text: query.q, filter })
    const results = await Promise.all(items.map((hit) => toSearchResult(store, hit, filter)))
    return c.json({ items: results, ...(next !== undefined && { next }) }, 200)
  })
}
