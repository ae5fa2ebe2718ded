import { toInstant } from '../../core/instant.js';
/** A time as a text that sorts. What is no instant stays as it is. */
export const toInstantKey = (at) => toInstant(at) ?? at;
/** The last of some texts in code unit order; the empty text for none. */
export function latestOf(keys) {
    return [...keys].sort().at(-1) ?? '';
}
