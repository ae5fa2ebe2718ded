import { isBodyDraft, isPersonDraft, sortOf } from './draft.js';
/**
 * The sighting that a pronoun goes back to: of the right kind and number, near, and rather a subject than not.
 * A pronoun without a fitting antecedent near by stays alone.
 */
export function antecedentOf({ word, token, sentence }, recent) {
    const fits = fitOf(word);
    return recent.best((sighting) => {
        const far = sentence - sighting.sentence;
        const fit = fits(sighting.draft, sighting.subject);
        if (fit === undefined || far > (fit.patience ?? 2))
            return undefined;
        if (far === 0 && token - sighting.token < 2)
            return undefined;
        const named = sighting.draft.name === '' ? 0 : 1;
        return fit.score + named + (sighting.subject ? 2.5 : 0) - 2 * far - (token - sighting.token) / 100;
    });
}
function fitOf(word) {
    if (/^(?:he|him|his|himself)$/u.test(word))
        return (draft) => fitPerson(draft, 'he');
    if (/^(?:she|her|hers|herself)$/u.test(word))
        return (draft) => fitPerson(draft, 'she');
    if (/^it/u.test(word))
        return fitThing;
    return fitMany;
}
function fitPerson(draft, pronoun) {
    if (!isPersonDraft(draft) || (draft.pronoun !== undefined && draft.pronoun !== pronoun))
        return undefined;
    return { score: draft.pronoun === pronoun ? 2 : 0, patience: 6 };
}
function fitThing(draft, subject) {
    if (draft.plural)
        return undefined;
    if (isBodyDraft(draft))
        return { score: 1, patience: 2 };
    const sort = sortOf(draft);
    return (subject && sort === 'country') || sort === 'product' ? { score: 0, patience: 1 } : undefined;
}
function fitMany(draft) {
    if (draft.plural)
        return { score: 2, patience: 2 };
    return isBodyDraft(draft) ? { score: -1, patience: 1 } : undefined;
}
