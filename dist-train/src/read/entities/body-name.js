import { adjectiveOf, governmentName, knownName } from '../names/known-names.js';
import { isPortfolio } from '../names/titles.js';
import { wordSet } from '../names/word-list.js';
const joined = wordSet('and of');
const special = {
    foreign: 'Foreign Affairs',
    interior: 'the Interior',
    environment: 'Environment',
    justice: 'Justice',
};
/** The name that a body goes by when a text only describes it: "Ministry of Finance of Ecuador", "Leuven police", "Government of Sweden". */
export function bodyName({ modifiers, head, country, place }) {
    const noun = head.toLowerCase();
    const state = country ?? (place === undefined ? undefined : knownName(place)?.country);
    const article = state !== undefined && governmentName(state).includes('of the ') ? 'the ' : '';
    const ofState = state === undefined ? '' : ` of ${article}${state}`;
    if (noun === 'government' && state !== undefined && modifiers.length === 0)
        return governmentName(state);
    const fields = modifiers.filter((word) => isPortfolio(word) || joined.has(word));
    if (/^(?:ministry|department)$/u.test(noun) && fields.some(isPortfolio) && fields.length === modifiers.length) {
        const field = special[fields.join(' ')] ?? fields.map((word) => (joined.has(word) ? word : capital(word))).join(' ');
        return `${capital(noun)} of ${field}${ofState}`;
    }
    if (/^(?:treasury|ministry)$/u.test(noun) && modifiers.length === 0 && state !== undefined) {
        return `${capital(noun)}${ofState}`;
    }
    const adjective = state === undefined || country === undefined ? undefined : adjectiveOf(state);
    if (adjective !== undefined &&
        /^(?:army|military|navy|police|coastguard|parliament|congress|senate|cabinet|embassy|presidency|regulator|authorities|intelligence|prosecutors|force|forces|guard|judiciary|troops|legislature)$/u.test(noun)) {
        return [adjective, ...modifiers, noun].join(' ');
    }
    if (place !== undefined)
        return `${place} ${[...modifiers, noun].join(' ')}`;
    return undefined;
}
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
