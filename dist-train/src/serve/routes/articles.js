import { z } from 'zod';
import { articleId, revisionId, storyId } from '../../core/ids.js';
import { createArticleLookup, dateArticle, lookUpAll, toArticleBrief } from '../dated-article.js';
import { answer, createRoute, found, problems } from '../document.js';
import { toPageQuery } from '../page-query.js';
import { relationsOf } from '../relations.js';
import { articleDetailSchema, articleReadingSchema, articleSchema, listSchema, pageQuerySchema } from '../schemas.js';
const listRoute = createRoute({
    method: 'get',
    path: '/api/v1/articles',
    summary: 'Articles with their texts, newest first',
    request: { query: pageQuerySchema.extend({ storyId: z.string().optional() }) },
    responses: { 200: answer(listSchema(articleSchema), 'Articles'), 400: problems[400] },
});
const oneRoute = createRoute({
    method: 'get',
    path: '/api/v1/articles/{id}',
    summary: 'One article with its texts, its story, copies, citations and edits',
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: answer(articleDetailSchema, 'The article'), 404: problems[404] },
});
const readingRoute = createRoute({
    method: 'get',
    path: '/api/v1/articles/{id}/reading',
    summary: 'What was read in one text of an article; the latest text unless told',
    request: { params: z.object({ id: z.string() }), query: z.object({ revision: z.string().optional() }) },
    responses: { 200: answer(articleReadingSchema, 'The reading'), 404: problems[404] },
});
/** Adds the addresses of articles and of what was read in them. */
export function addArticles(api, { store }) {
    api.openapi(listRoute, async (c) => {
        const query = c.req.valid('query');
        const page = await store.articles({
            ...toPageQuery(query),
            ...(query.storyId !== undefined && { storyId: storyId(query.storyId) }),
        });
        return c.json(page, 200);
    });
    api.openapi(oneRoute, async (c) => {
        const { id } = c.req.valid('param');
        const article = found(await store.article(articleId(id)), `an article ${id}`);
        const story = article.storyId === undefined ? undefined : await store.story(article.storyId);
        const { groups, citations, edits } = await relationsOf(store, [article.id]);
        const [group] = groups;
        const others = (group?.articleIds ?? []).filter((other) => other !== article.id);
        const copies = await lookUpAll(createArticleLookup(store), others);
        const detail = {
            ...(await dateArticle(store, article)),
            ...(story && { story: { id: story.id, title: story.title } }),
            ...(group && { group }),
            copies: copies.map(toArticleBrief),
            citations,
            edits,
        };
        return c.json(detail, 200);
    });
    api.openapi(readingRoute, async (c) => {
        const { id } = c.req.valid('param');
        const { revision } = c.req.valid('query');
        const filed = await store.reading(articleId(id), revision === undefined ? undefined : revisionId(revision));
        return c.json(found(filed, `a reading of article ${id}${revision === undefined ? '' : `, text ${revision}`}`), 200);
    });
}
