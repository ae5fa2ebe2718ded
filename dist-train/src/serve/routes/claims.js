import { z } from 'zod';
import { articleId, claimId, storyId } from '../../core/ids.js';
import { statuses } from '../../core/ledger.js';
import { rivalsOf, toClaimRecord } from '../claim-record.js';
import { createArticleLookup } from '../dated-article.js';
import { answer, createRoute, found, problems } from '../document.js';
import { toPageQuery } from '../page-query.js';
import { relationsOf } from '../relations.js';
import { claimDetailSchema, claimSchema, listSchema, pageQuerySchema } from '../schemas.js';
const listRoute = createRoute({
    method: 'get',
    path: '/api/v1/claims',
    summary: 'Claims: contested ones first, then by the latest change of status',
    request: {
        query: pageQuerySchema.extend({
            storyId: z.string().optional(),
            articleId: z.string().optional(),
            status: z.enum(statuses).optional(),
        }),
    },
    responses: { 200: answer(listSchema(claimSchema), 'Claims'), 400: problems[400] },
});
const oneRoute = createRoute({
    method: 'get',
    path: '/api/v1/claims/{id}',
    summary: 'One claim, with its story and its rivals',
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: answer(claimDetailSchema, 'The claim'), 404: problems[404] },
});
/** Adds the addresses of claims. */
export function addClaims(api, { store }) {
    api.openapi(listRoute, async (c) => {
        const query = c.req.valid('query');
        const { items, next } = await store.claims({
            ...toPageQuery(query),
            ...(query.storyId !== undefined && { storyId: storyId(query.storyId) }),
            ...(query.articleId !== undefined && { articleId: articleId(query.articleId) }),
            ...(query.status !== undefined && { status: query.status }),
        });
        const lookup = createArticleLookup(store);
        const records = await Promise.all(items.map((claim) => toClaimRecord(claim, lookup)));
        return c.json({ items: records, ...(next !== undefined && { next }) }, 200);
    });
    api.openapi(oneRoute, async (c) => {
        const { id } = c.req.valid('param');
        const claim = found(await store.claim(claimId(id)), `a claim ${id}`);
        const record = await toClaimRecord(claim, createArticleLookup(store));
        const story = claim.storyId === undefined ? undefined : await store.story(claim.storyId);
        const { groups } = await relationsOf(store, record.articles.map((article) => article.id));
        const detail = {
            ...record,
            ...(story && { story: { id: story.id, title: story.title } }),
            rivals: await rivalsOf(claim, store),
            groups,
        };
        return c.json(detail, 200);
    });
}
