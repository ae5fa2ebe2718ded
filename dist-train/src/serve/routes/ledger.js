import { z } from 'zod';
import { latestChanges } from '../changes.js';
import { firstMoment } from '../dated-article.js';
import { answer, createRoute, problems } from '../document.js';
import { changeSchema, ledgerSummarySchema, listSchema } from '../schemas.js';
const summaryRoute = createRoute({
    method: 'get',
    path: '/api/v1/ledger',
    summary: 'How much the ledger holds',
    responses: { 200: answer(ledgerSummarySchema, 'Counts') },
});
const changesRoute = createRoute({
    method: 'get',
    path: '/api/v1/changes',
    summary: 'What changed last on the record: statuses of claims, and edited pages',
    request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).optional() }) },
    responses: { 200: answer(listSchema(changeSchema), 'Changes, latest first'), 400: problems[400] },
});
/** Adds what is said of the ledger as a whole. */
export function addLedger(api, { store }) {
    api.openapi(summaryRoute, async (c) => {
        const [counts, newest] = await Promise.all([store.counts(), store.articles({ limit: 1 })]);
        const [last] = newest.items;
        return c.json({ ...counts, ...(last && { lastPublishedAt: firstMoment(last) }) }, 200);
    });
    api.openapi(changesRoute, async (c) => {
        const items = await latestChanges(store, c.req.valid('query').limit ?? 20);
        return c.json({ items }, 200);
    });
}
