import { beForms, conjunctions, determiners, haveForms, modals, prepositions, pronouns, subordinators, } from './word-lists.js';
/** The word without regard to case and the shape of its apostrophe. */
export function toLower(text) {
    return text.replace(/[’‘ʼ]/gu, "'").toLowerCase();
}
/** Whether a word can begin or be a noun after the one before it. */
export function looksNominal(follows) {
    if (follows === '' || /^\p{P}/u.test(follows))
        return false;
    return !(determiners.has(follows) ||
        pronouns.has(follows) ||
        prepositions.has(follows) ||
        conjunctions.has(follows) ||
        beForms.has(follows) ||
        modals.has(follows) ||
        haveForms.has(follows) ||
        follows === 'that' ||
        follows === 'to' ||
        subordinators.has(follows));
}
