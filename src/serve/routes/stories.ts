import { z } from 'zod'
import { storyId } from '../../core/ids.ts'
import { viewLedger } from '../as-of.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, found, problems } from '../document.ts'
import { toPageQuery } from '../page-query.ts'
import { asOfSchema, listSchema, pageQuerySchema, storyDetailSchema, storySchema } from '../schemas.ts'
import { listStoriesAsOf } from '../stories-as-of.ts'
import { toStoryDetail, toStoryRecord } from '../story-record.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/stories',
  summary: 'Stories, newest first',
  request: { query: pageQuerySchema.extend(asOfSchema.pick({ asOf: true }).shape) },
  responses: { 200: answer(listSchema(storySchema), 'Stories'), 400: problems[400], ...commonProblems },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/stories/{id}',
  summary: 'One story, with its articles, copies, citations and edits',
  request: { params: z.object({ id: z.string() }), query: asOfSchema },
  responses: { 200: answer(storyDetailSchema, 'The story'), 400: problems[400], 404: problems[404], ...commonProblems },
})

/** Adds the addresses of stories. */
export function addStories(api: Api, { store }: ServeDeps): void {
  api.openapi(listRoute, async (c) => {
    const query = c.req.valid('query')
    if (query.asOf !== undefined) return c.json(await listStoriesAsOf(store, query.asOf, toPageQuery(query)), 200)
    const { items, next } = await store.stories(toPageQuery(query))
    const records = await Promise.all(items.map((story) => toStoryRecord(store, story)))
    return c.json({ items: records, ...(next !== undefined && { next }) }, 200)
  })
  api.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const ledger = await viewLedger(store, c.req.valid('query'), { story: storyId(id) })
    const story = found(await ledger.story(storyId(id)), `a story ${id}`, ledger.asOf)
    return c.json(await toStoryDetail(ledger, story), 200)
  })
}
