import { z } from 'zod'
import { toMoment } from '../../core/instant.ts'
import { latestChanges } from '../changes.ts'
import { firstMoment } from '../dated-article.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, problems } from '../document.ts'
import { asOfSchema, changeSchema, ledgerSummarySchema, listSchema } from '../schemas.ts'

const summaryRoute = createRoute({
  method: 'get',
  path: '/api/v1/ledger',
  summary: 'How much the ledger holds',
  request: { query: asOfSchema.pick({ asOf: true }) },
  responses: { 200: answer(ledgerSummarySchema, 'Counts'), 400: problems[400], ...commonProblems },
})

const changesRoute = createRoute({
  method: 'get',
  path: '/api/v1/changes',
  summary: 'What changed last on the record: statuses of claims, and edited pages',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).optional() }) },
  responses: { 200: answer(listSchema(changeSchema), 'Changes, latest first'), 400: problems[400], ...commonProblems },
})

/** Adds what is said of the ledger as a whole. */
export function addLedger(api: Api, { store }: ServeDeps): void {
  api.openapi(summaryRoute, async (c) => {
    const moment = toMoment(c.req.valid('query').asOf ?? '')
    if (moment !== undefined) {
      const { lastAt, ...begun } = await store.standing(moment, (standing) => standing.begun())
      return c.json({ ...begun, ...(lastAt !== undefined && { lastPublishedAt: lastAt }) }, 200)
    }
    const [counts, newest] = await Promise.all([store.counts(), store.articles({ limit: 1 })])
    const [last] = newest.items
    return c.json({ ...counts, ...(last && { lastPublishedAt: firstMoment(last) }) }, 200)
  })
  api.openapi(changesRoute, async (c) => {
    const items = await latestChanges(store, c.req.valid('query').limit ?? 20)
    return c.json({ items }, 200)
  })
}
