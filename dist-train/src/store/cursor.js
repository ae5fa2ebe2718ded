import { HearsayError } from '../core/error.js';
const longestCursor = 2000;
/** An opaque name for the place after an entry with these sort keys. */
export function toCursor(list, keys) {
    return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}
/** The sort keys in a cursor that `toCursor` gave out for this list; `shape` has one example of each key's type. */
export function parseCursor(cursor, list, shape) {
    const parsed = cursor.length > longestCursor ? undefined : parseJson(Buffer.from(cursor, 'base64url').toString());
    const [name, ...keys] = Array.isArray(parsed) ? parsed : [];
    if (name === list && hasShape(keys, shape))
        return keys;
    throw new HearsayError('request.invalid', `Expected a cursor that the list of ${list} gave out, got another text`);
}
/** How many entries are asked for. */
export function limitOf({ limit = 50 }) {
    if (Number.isInteger(limit) && limit >= 1 && limit <= 200)
        return limit;
    throw new HearsayError('request.invalid', `Expected a limit from 1 to 200, got ${limit}`);
}
function hasShape(keys, shape) {
    return keys.length === shape.length && keys.every((key, i) => typeof key === typeof shape[i]);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
