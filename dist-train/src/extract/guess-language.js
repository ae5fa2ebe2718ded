import { attributeOf, elementsOf } from './page-tree.js';
const english = new Set('the of and to in a that is was for on with said by as at from it has have be were their which an not'.split(' '));
/** The language that the page names, as "en"; else English when its words are plainly English. */
export function findLanguage(root, text) {
    for (const element of elementsOf(root)) {
        if (element.name !== 'html')
            continue;
        const named = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
        const language = /^([a-z]{2,3})(?:[-_]|$)/i.exec(named ?? '')?.[1]?.toLowerCase();
        if (language !== undefined && language !== 'und')
            return language;
        break;
    }
    return guessLanguage(text);
}
/** "en" when more than a fifth of the words are English stop words. */
function guessLanguage(text) {
    const words = text
        .slice(0, 20_000)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const known = words.filter((word) => english.has(word)).length;
    return words.length >= 20 && known > words.length * 0.2 ? 'en' : undefined;
}
/** Whether the page calls itself American, so that 08/06/2024 is the sixth of August. */
export function isAmerican(root) {
    for (const element of elementsOf(root)) {
        if (element.name === 'html')
            return /^en[-_]us\b/i.test(attributeOf(element, 'lang') ?? '');
    }
    return false;
}
