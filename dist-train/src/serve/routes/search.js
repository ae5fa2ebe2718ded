import { z } from 'zod';
import { tallyOf, toClaimBrief } from '../claim-record.js';
import { dateArticle, toArticleBrief } from '../dated-article.js';
import { answer, createRoute, problems } from '../document.js';
import { toPageQuery } from '../page-query.js';
import { listSchema, pageQuerySchema, searchResultSchema } from '../schemas.js';
const route = createRoute({
    method: 'get',
    path: '/api/v1/search',
    summary: 'Sentences that hold these words, with the claim that each is evidence of; a "quoted run" stands as it is',
    request: { query: pageQuerySchema.extend({ q: z.string().trim().min(1).max(500) }) },
    responses: { 200: answer(listSchema(searchResultSchema), 'Sentences'), 400: problems[400] },
});
/** A sentence that was found, with who says it. */
async function toSearchResult(store, { article, claim, passage }) {
    const [from, to] = passage.span;
    const evidence = claim?.evidence.find(({ revisionId, spans }) => revisionId === passage.revisionId && spans.some(([start, end]) => start < to && end > from));
    return {
        article: toArticleBrief(await dateArticle(store, article)),
        ...(claim && { claim: { ...toClaimBrief(claim), tally: tallyOf(claim) } }),
        ...(evidence && {
            said: {
                stance: evidence.stance,
                certainty: evidence.certainty,
                ...(evidence.speaker !== undefined && { speaker: evidence.speaker }),
            },
        }),
        passage,
    };
}
/** Adds the search. */
export function addSearch(api, { store }) {
    api.openapi(route, async (c) => {
        const query = c.req.valid('query');
        const { items, next } = await store.search({ ...toPageQuery(query), text: query.q });
        const results = await Promise.all(items.map((hit) => toSearchResult(store, hit)));
        return c.json({ items: results, ...(next !== undefined && { next }) }, 200);
    });
}
