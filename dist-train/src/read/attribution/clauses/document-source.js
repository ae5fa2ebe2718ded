import { documentNouns } from '../words/word-lists.js';
/** Whether a noun phrase names a piece of writing or a record: "the report", "an entry in the register at Graz". */
export function isDocument({ words }, { from, to }) {
    const preposition = words
        .slice(from, to)
        .findIndex(({ tag }) => tag === 'preposition' || tag === 'past' || tag === 'participle');
    const head = words[(preposition < 0 ? to : from + preposition) - 1]?.lower ?? '';
    return documentNouns.has(head) || documentNouns.has(head.replace(/s$/u, ''));
}
