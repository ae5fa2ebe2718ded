import { bodyLimit } from 'hono/body-limit';
import { HearsayError } from '../../core/error.js';
import { answer, createRoute, problems } from '../document.js';
import { problemResponse } from '../problem.js';
import { readingSchema, readRequestSchema } from '../schemas.js';
/** As much as the longest page that is still a report; the same bound as for a fetched one would be too kind to a paste box. */
const largest = 4 * 1024 * 1024;
const route = createRoute({
    method: 'post',
    path: '/api/v1/read',
    summary: 'Reads one report; nothing is kept',
    request: { body: { required: true, content: { 'application/json': { schema: readRequestSchema } } } },
    responses: { 200: answer(readingSchema, 'The reading'), 400: problems[400] },
});
/** Adds reading without filing. */
export function addRead(api, { read }) {
    // A form or a text body needs no leave from the browser to be sent from another site; JSON does.
    api.use(route.path, async (c, next) => {
        if (c.req.method !== 'POST' || /^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
            return next();
        const detail = 'Expected a body of type application/json';
        return problemResponse(c, { status: 415, code: 'request.invalid', detail });
    });
    api.use(route.path, bodyLimit({
        maxSize: largest,
        onError: () => {
            throw new HearsayError('input.too-large', `Expected a report of at most ${largest} bytes`);
        },
    }));
    api.openapi(route, async (c) => {
        const { text, html, url, title, publishedAt, outlet } = c.req.valid('json');
        const request = {
            ...(text && { text }),
            ...(html && { html }),
            ...(url && { url }),
            ...(title && { title }),
            ...(publishedAt && { publishedAt }),
            ...(outlet && { outlet }),
        };
        return c.json(await read(request), 200);
    });
}
