import { foldForMatch, foldText } from './fold-text.js';
const lead = /^(?:(?:written|words|text|story|report|reported|reporting|posted|published|analysis|article|opinion|review|interview)\s*(?:and (?:photos?|pictures?))?\s*(?:by|:)\s*|by\s*:?\s+|author\s*:\s*)/i;
/** "By" in other languages; a name that begins with "Von" stands in small letters only in a printed line. */
const foreignLead = /^(?:von|par|por|af|av|door|tekst\s?:|text\s?:)\s+(?=\p{Lu})/iu;
/** A date behind a name: "Ana Ruiz, August 6, 2024", "Ana Ruiz Tuesday 6.8.". */
const dateTail = /[\s,–—|·-]{0,4}\b(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s)?(?:\d{1,2}[\s./-]|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}).*$/iu;
/** The people behind a report, joined with ", ": "By Ana Ruiz, Staff writer" gives "Ana Ruiz". */
export function cleanByline(names, outlet) {
    const people = [];
    for (const written of names) {
        const name = cleanName(written);
        const folded = foldForMatch(name);
        if (folded === '' || folded === foldForMatch(outlet ?? '') || noName.has(folded))
            continue;
        if (name.length > 120 || /https?:|@\w+\.\w|\.(?:com|org|net)$/i.test(name))
            continue;
        if (!people.some((person) => foldForMatch(person) === folded))
            people.push(name);
    }
    return people.length === 0 ? undefined : people.slice(0, 12).join(', ');
}
const noName = new Set([
    'admin',
    'administrator',
    'editor',
    'author',
    'user',
    'guest',
    'root',
    'anonymous',
    'null',
    'undefined',
    'unknown',
    'share',
    'by',
]);
const longestLine = 200;
function cleanName(written) {
    const line = foldText(written.slice(0, longestLine)).split(/\s[·•|–—]\s|\s-\s|\s?[·•|]\s?/)[0] ?? '';
    return line
        .replace(lead, '')
        .replace(/,\s(?:staff (?:writer|reporter)|(?:senior |chief |political |foreign |diplomatic |science |sports? |business |crime )?(?:reporter|correspondent|editor|columnist|writer))$/i, '')
        .replace(/\sin\s\p{Lu}[\p{L} ]{1,40}$/u, '')
        .replace(/[\s,;:·|–—-]{1,20}$/, '')
        .trim();
}
/** The name in a printed line that begins like a byline, else `undefined`. */
export function findBylineIn(line) {
    const text = foldText(line.slice(0, longestLine));
    if (text.length > 160 || !(lead.test(text) || foreignLead.test(text)))
        return undefined;
    const name = cleanName(text.replace(foreignLead, '').replace(dateTail, ''));
    // A name begins with a capital and is no sentence.
    return /^\p{Lu}/u.test(name) && name.split(' ').length <= 10 && !/[.!?]$/.test(name) ? name : undefined;
}
