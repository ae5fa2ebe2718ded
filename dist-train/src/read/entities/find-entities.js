import { entityId } from '../../core/ids.js';
import { governmentName } from '../names/known-names.js';
import { typeOfSort } from '../names/name-sort.js';
import { sortOf } from './draft.js';
import { readEntities } from './read-entities.js';
/** Everybody and everything that a text names, in order of first mention, with names, noun phrases and pronouns linked. */
export function findEntities(doc, options = {}) {
    return toEntities(doc, readEntities(doc, options)).entities;
}
/** The entities of a text, and which draft became which. Those never named are kept when the text comes back to them. */
export function toEntities(doc, { drafts }) {
    const kept = drafts
        .filter(({ name, mentions }) => mentions.length > (name === '' ? 1 : 0))
        .toSorted((a, b) => startOf(a) - startOf(b) || a.order - b.order);
    const ids = new Map();
    const entities = kept.map((draft, index) => {
        const id = entityId(`e${index + 1}`);
        ids.set(draft, id);
        return {
            id,
            name: nameOf(doc, draft),
            type: typeOfSort[sortOf(draft)],
            roles: [...draft.roles],
            mentions: draft.mentions,
        };
    });
    return { entities, ids };
}
const startOf = ({ mentions }) => mentions[0]?.span[0] ?? 0;
function nameOf(doc, draft) {
    if (draft.name !== '')
        return draft.name.replace(/[\s\u00a0]+/gu, ' ');
    const { phrase } = draft;
    if (phrase?.head === 'government' && phrase.country !== undefined && phrase.modifiers.length < 3)
        return governmentName(phrase.country);
    const [first, end] = phrase?.tokens ?? [0, 0];
    const from = phrase?.determiner === undefined ? first : first + 1;
    return doc.text.slice(doc.tokens[from]?.span[0] ?? 0, doc.tokens[end - 1]?.span[1] ?? 0);
}
