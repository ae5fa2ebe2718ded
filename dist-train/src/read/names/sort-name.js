import { countryOfDemonym } from './known-names.js';
import { givenNamesAny, givenNamesHe, givenNamesShe } from './lists/given-names.js';
import { eventHeads, governmentHeads, locationHeads, locationStarts, organizationHeads, productNouns, } from './lists/head-words.js';
import { outletHeads } from './lists/media.js';
import { nameKey } from './name-key.js';
import { remember } from './remember.js';
import { wordSet } from './word-list.js';
const outlets = wordSet(outletHeads);
const governments = wordSet(governmentHeads);
const organizations = wordSet(organizationHeads);
const places = wordSet(locationHeads);
const placeStarts = wordSet(locationStarts);
const events = wordSet(eventHeads);
const products = wordSet(productNouns);
const plainNames = (names) => new Set([...wordSet(names)].map((name) => nameKey(name).toLowerCase()));
const he = plainNames(givenNamesHe);
const she = plainNames(givenNamesShe);
const any = plainNames(givenNamesAny);
/** The pronoun that a given name usually takes, where it tells. */
export function pronounOfGivenName(word) {
    const key = nameKey(word).toLowerCase();
    if (any.has(key))
        return undefined;
    const isHe = he.has(key);
    const isShe = she.has(key);
    if (isHe === isShe)
        return undefined;
    return isHe ? 'he' : 'she';
}
/** Whether a word is a given name that we know. */
export const isGivenName = remember((word) => {
    const key = nameKey(word).toLowerCase();
    return he.has(key) || she.has(key) || any.has(key);
});
const designation = /^(?:\p{Lu}[\p{Lu}\p{Ll}]*-\d{1,4}\p{L}{0,3}|\p{Lu}{1,4}\d{2,4}\p{L}{0,2})$/u;
const initials = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;
/** Sorts a name by its first and last words; `undefined` when they say nothing. */
export function sortByWords(words) {
    const plain = words.map((word) => nameKey(word).toLowerCase());
    const last = plain.at(-1) ?? '';
    const first = plain[0] ?? '';
    const many = words.length > 1;
    if (words.some((word) => designation.test(word)) && !/^(?:G|M|A|B)\d{1,2}$/u.test(words[0] ?? ''))
        return { sort: 'product', weight: 0.8 };
    if (many &&
        /^(?:daily|radio|agence|agencia|agentia|gazeta|diario|jornal|le|il|el|die|der|la)$/u.test(first) &&
        !placeStarts.has(first)) {
        return { sort: 'media', weight: 0.6 };
    }
    const of = plain.findIndex((word) => word === 'of' || word === 'for');
    if (many && of > 0)
        return sortByHead(plain[of - 1] ?? '', true) ?? sortByHead(last, many);
    if (plain.includes('&') && !outlets.has(last))
        return { sort: 'organization', weight: 0.7 };
    if (/^(?:president|palace)$/u.test(last))
        return undefined;
    const person = many && (isGivenName(words[0] ?? '') || initials.test(words[1] ?? '') || initials.test(words[0] ?? ''));
    const byHead = sortByHead(last, many);
    if (byHead !== undefined && !(person && byHead.weight < 0.8))
        return byHead;
    if (person && words.length <= 5 && !plain.includes('&'))
        return { sort: 'person', weight: 0.8 };
    if (plain.includes('&') || plain.includes('and'))
        return { sort: 'organization', weight: 0.6 };
    if (many && placeStarts.has(first))
        return { sort: 'place', weight: 0.5 };
    if (many && countryOfDemonym(words[0] ?? '') !== undefined)
        return { sort: 'organization', weight: 0.4 };
    if (!many && (he.has(first) || she.has(first)))
        return { sort: 'person', weight: 0.4 };
    if (!many && /^\p{Lu}{2,6}s?$/u.test(words[0] ?? ''))
        return { sort: 'organization', weight: 0.5 };
    return undefined;
}
/** Heads that are also family names or given names: weaker evidence after a given name. */
const doubtful = wordSet('bank banks bishop brooks field fields forest heath hill hills house hall lake lane park pond ridge road rivers stone street town wood woods mill mills marsh bush wells king cross church law glen forge power west');
function sortByHead(head, many) {
    const weight = doubtful.has(head) ? 0.5 : 0.85;
    if (!many) {
        if (outlets.has(head) &&
            !/^(?:standard|star|sun|world|post|record|mail|mercury|globe|mirror|evening|morning|press|news|times|echo|review|record|recorder|register|standard|reporter|express|advocate|weekly|daily|online|wire|journal|television|radio|magazine|monitor|observer|examiner|record)$/u.test(head))
            return { sort: 'media', weight: 0.5 };
        if (/(?:bladet|posten|zeitung|tidning|tidningen|nachrichten|gazeta|teataja|shimbun|sinmun|kurier|tribuna)$/u.test(head))
            return { sort: 'media', weight: 0.7 };
        if (/.{3}(?:inform|pres|press|news)$/u.test(head))
            return { sort: 'media', weight: 0.55 };
        return /(?:polizei|politsei|politiet|polisen)$/u.test(head) ? { sort: 'government', weight: 0.6 } : undefined;
    }
    if (outlets.has(head))
        return { sort: 'media', weight };
    if (organizations.has(head) && !governments.has(head))
        return { sort: 'organization', weight };
    if (governments.has(head))
        return { sort: 'government', weight };
    if (events.has(head))
        return { sort: 'event', weight: 0.75 };
    if (places.has(head))
        return { sort: 'place', weight };
    if (products.has(head))
        return { sort: 'product', weight: 0.6 };
    return undefined;
}
