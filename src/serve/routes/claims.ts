import { z } from 'zod'
import { articleId, claimId, storyId } from '../../core/ids.ts'
import { statuses } from '../../core/ledger.ts'
import { viewLedger } from '../as-of.ts'
import { rivalsOf, toClaimRecord } from '../claim-record.ts'
import type { ClaimDetail } from '../contract.ts'
import { createArticleLookup } from '../dated-article.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, found, problems } from '../document.ts'
import { toPageQuery } from '../page-query.ts'
import { asOfSchema, claimDetailSchema, claimSchema, listSchema, pageQuerySchema } from '../schemas.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/claims',
  summary: 'Claims: contested ones first, then by the latest change of status',
  request: {
    query: pageQuerySchema.extend({
      storyId: z.string().optional(),
      articleId: z.string().optional(),
      status: z.enum(statuses).optional(),
      ...asOfSchema.shape,
    }),
  },
  responses: { 200: answer(listSchema(claimSchema), 'Claims'), 400: problems[400], ...commonProblems },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/claims/{id}',
  summary: 'One claim, with its story and its rivals',
  request: { params: z.object({ id: z.string() }), query: asOfSchema },
  responses: { 200: answer(claimDetailSchema, 'The claim'), 400: problems[400], 404: problems[404], ...commonProblems },
})

/** Adds the addresses of claims. */
export function addClaims(api: Api, { store }: ServeDeps): void {
  api.openapi(listRoute, async (c) => {
    const query = c.req.valid('query')
    const story = query.storyId === undefined ? undefined : storyId(query.storyId)
    const article = query.articleId === undefined ? undefined : articleId(query.articleId)
    const ledger = await viewLedger(store, query, { story, article })
    const { items, next } = await ledger.claims({
      ...toPageQuery(query),
      ...(story !== undefined && { storyId: story }),
      ...(article !== undefined && { articleId: article }),
      ...(query.status !== undefined && { status: query.status }),
    })
    const lookup = createArticleLookup(ledger)
    const records = await Promise.all(items.map((claim) => toClaimRecord(claim, lookup)))
    return c.json({ items: records, ...(next !== undefined && { next }) }, 200)
  })
  api.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const ledger = await viewLedger(store, c.req.valid('query'), { claim: claimId(id) })
    const claim = found(await ledger.claim(claimId(id)), `a claim ${id}`, ledger.asOf)
    const record = await toClaimRecord(claim, createArticleLookup(ledger))
    const story = claim.storyId === undefined ? undefined : await ledger.story(claim.storyId)
    const { groups } = await ledger.relations(record.articles.map((article) => article.id))
    const detail: ClaimDetail = {
      ...record,
      ...(story && { story: { id: story.id, title: story.title } }),
      rivals: await rivalsOf(claim, ledger),
      groups,
    }
    return c.json(detail, 200)
  })
}
