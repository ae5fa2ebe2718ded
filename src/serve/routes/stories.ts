import { z } from 'zod'
import { storyId } from '../../core/ids.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, found, problems } from '../document.ts'
import { toPageQuery } from '../page-query.ts'
import { listSchema, pageQuerySchema, storyDetailSchema, storySchema } from '../schemas.ts'
import { toStoryDetail, toStoryRecord } from '../story-record.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/stories',
  summary: 'Stories, newest first',
  request: { query: pageQuerySchema },
  responses: { 200: answer(listSchema(storySchema), 'Stories'), 400: problems[400], ...commonProblems },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/stories/{id}',
  summary: 'One story, with its articles, copies, citations and edits',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: answer(storyDetailSchema, 'The story'), 404: problems[404], ...commonProblems },
})

/** Adds the addresses of stories. */
export function addStories(api: Api, { store }: ServeDeps): void {
  api.openapi(listRoute, async (c) => {
    const { items, next } = await store.stories(toPageQuery(c.req.valid('query')))
    const records = await Promise.all(items.map((story) => toStoryRecord(store, story)))
    return c.json({ items: records, ...(next !== undefined && { next }) }, 200)
  })
  api.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const story = found(await store.story(storyId(id)), `a story ${id}`)
    return c.json(await toStoryDetail(store, story), 200)
  })
}
