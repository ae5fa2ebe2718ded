import { bodyLines } from './lists/bodies.js';
import { countryLines } from './lists/countries.js';
import { productNames } from './lists/head-words.js';
import { outletLines } from './lists/media.js';
import { placeNames } from './lists/places.js';
import { seatLines } from './lists/seats.js';
import { nameKey } from './name-key.js';
import { remember } from './remember.js';
import { listRows, nameList } from './word-list.js';
const known = new Map();
const shouted = new Map();
const demonyms = new Map();
const adjectives = new Map();
/** "Government of the United Kingdom", "Government of North Korea". */
export function governmentName(country) {
    const article = /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Seychelles|Gambia|Solomon|Marshall)|Republic|Emirates/u;
    return `Government of ${article.test(country) ? 'the ' : ''}${country}`;
}
function add(names, entry) {
    for (const name of names) {
        const key = nameKey(name);
        if (key === '' || known.has(key))
            continue;
        known.set(key, entry);
        if (key.length > 3)
            shouted.set(key.toUpperCase(), entry);
    }
}
const aliases = (cell) => nameList(cell ?? '');
for (const [name = '', others, peoples, capitals, houses] of listRows(countryLines)) {
    const voice = governmentName(name);
    add([name, ...aliases(others)], { name, sort: 'country', country: name, voice });
    for (const town of aliases(capitals))
        add([town], { name: town, sort: 'place', country: name, voice });
    for (const house of aliases(houses))
        add([house], { name: house, sort: 'seat', country: name, voice });
    for (const adjective of aliases(peoples)) {
        if (!adjectives.has(name))
            adjectives.set(name, adjective);
        if (!demonyms.has(nameKey(adjective)))
            demonyms.set(nameKey(adjective), name);
    }
}
for (const [name = '', voice = ''] of listRows(seatLines)) {
    add([name], {
        name: nameKey(name),
        sort: /^(?:Brussels|Cardiff|Holyrood|Stormont)/u.test(name) ? 'place' : 'seat',
        voice,
    });
}
for (const [name = '', others, country = ''] of listRows(outletLines)) {
    const owned = country !== '';
    add([name, ...aliases(others)], { name, sort: owned ? 'state-media' : 'media', ...(owned && { country }) });
}
for (const [name = '', others, kind] of listRows(bodyLines)) {
    add([name, ...aliases(others)], { name, sort: kind === 'g' ? 'government' : 'organization' });
}
for (const name of nameList(placeNames))
    add([name], { name, sort: 'place' });
for (const name of nameList(productNames))
    add([name], { name, sort: 'product' });
/** What our lists know of a name, whole and in its own case; capitals throughout ("CAHUL") are forgiven. */
export const knownName = remember((words) => {
    const key = nameKey(words);
    return known.get(key) ?? (/\p{Ll}/u.test(key) ? undefined : shouted.get(key));
});
/** The state that an adjective or the name of its people belongs to: "Russian", "the Swedes". */
export const countryOfDemonym = remember((word) => {
    const key = nameKey(word);
    return demonyms.get(key) ?? (key.endsWith('s') ? demonyms.get(key.slice(0, -1)) : undefined);
});
/** The adjective of a state: "Swedish" for "Sweden". */
export const adjectiveOf = (country) => adjectives.get(country);
/** The state that these words name, by name, adjective, capital or seat of government. */
export const countryOf = remember((words) => {
    return knownName(words)?.country ?? countryOfDemonym(words);
});
/** The body that speaks when a capital, a state or a seat of government does. */
export function voiceOf(words) {
    return knownName(words)?.voice;
}
