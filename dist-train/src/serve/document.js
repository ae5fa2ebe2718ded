import { createRoute } from '@hono/zod-openapi';
import { HearsayError } from '../core/error.js';
import { problemSchema } from './schemas.js';
const problem = (description) => ({
    description,
    content: { 'application/problem+json': { schema: problemSchema } },
});
/** What every route may answer when it cannot answer. */
export const problems = {
    400: problem('The request is not one that this address answers'),
    404: problem('The ledger holds nothing by this name'),
};
/** A JSON answer of one shape. */
export const answer = (schema, description) => ({
    description,
    content: { 'application/json': { schema } },
});
/** What is there, or our "not found", which says what was looked for. */
export function found(thing, name) {
    if (thing === undefined)
        throw new HearsayError('request.not-found', `Expected ${name} in the ledger, found none`);
    return thing;
}
export { createRoute };
