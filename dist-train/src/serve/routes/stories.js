import { z } from 'zod';
import { storyId } from '../../core/ids.js';
import { answer, createRoute, found, problems } from '../document.js';
import { toPageQuery } from '../page-query.js';
import { listSchema, pageQuerySchema, storyDetailSchema, storySchema } from '../schemas.js';
import { toStoryDetail, toStoryRecord } from '../story-record.js';
const listRoute = createRoute({
    method: 'get',
    path: '/api/v1/stories',
    summary: 'Stories, newest first',
    request: { query: pageQuerySchema },
    responses: { 200: answer(listSchema(storySchema), 'Stories'), 400: problems[400] },
});
const oneRoute = createRoute({
    method: 'get',
    path: '/api/v1/stories/{id}',
    summary: 'One story, with its articles, copies, citations and edits',
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: answer(storyDetailSchema, 'The story'), 404: problems[404] },
});
/** Adds the addresses of stories. */
export function addStories(api, { store }) {
    api.openapi(listRoute, async (c) => {
        const { items, next } = await store.stories(toPageQuery(c.req.valid('query')));
        const records = await Promise.all(items.map((story) => toStoryRecord(store, story)));
        return c.json({ items: records, ...(next !== undefined && { next }) }, 200);
    });
    api.openapi(oneRoute, async (c) => {
        const { id } = c.req.valid('param');
        const story = found(await store.story(storyId(id)), `a story ${id}`);
        return c.json(await toStoryDetail(store, story), 200);
    });
}
