import { toMoment } from '../../core/instant.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, problems } from '../document.ts'
import { toPageQuery } from '../page-query.ts'
import { listSchema, searchQuerySchema, searchResultSchema } from '../schemas.ts'
import { searchAsOf } from '../search-as-of.ts'
import { toSearchFilter } from '../search-filter.ts'
import { toSearchResult } from '../search-result.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/search',
  summary:
    'Sentences that hold these words, with the claim that each is evidence of; a "quoted run" stands as it is. By story, outlet, time, speaker, stance, certainty, status',
  request: { query: searchQuerySchema },
  responses: { 200: answer(listSchema(searchResultSchema), 'Sentences'), 400: problems[400], ...commonProblems },
})

/** Adds the search. */
export function addSearch(api: Api, { store }: ServeDeps): void {
  api.openapi(route, async (c) => {
    const query = c.req.valid('query')
    const filter = toSearchFilter(query)
    const asked = { ...toPageQuery(query), text: query.q, filter }
    const asOf = toMoment(query.asOf ?? '')
    if (asOf !== undefined) return c.json(await searchAsOf(store, { ...asked, asOf, via: query.via }), 200)
    const { items, next } = await store.search(asked)
    const results = await Promise.all(items.map((hit) => toSearchResult(store, hit, filter)))
    return c.json({ items: results, ...(next !== undefined && { next }) }, 200)
  })
}
