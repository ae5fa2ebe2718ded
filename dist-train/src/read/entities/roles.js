import { countryOf } from '../names/known-names.js';
import { isHonorific } from '../names/titles.js';
const dropped = /^(?:the|a|an|its|his|her|their|our|my|one|visiting|another|this|that|longtime|outspoken|embattled|new|young|old)$/iu;
const ofState = /^(?:minister|president|premier|chancellor|king|queen|ambassador|leader|ruler|premier|dictator|monarch|emir|sultan|pope|speaker)$/iu;
const owning = /^(?:'s|’s|’|')$/u;
const possessive = /^(?:its|his|her|their)$/iu;
/** The office that a title or an apposition gives, without the article, the owner and, for offices of state, the state. */
export function roleOf(tokens, descriptor) {
    const [first, end] = descriptor.tokens;
    const { start, owner } = ownerOf(tokens, first, end);
    const words = tokens.slice(start, end).map(({ text }) => text);
    const stately = ofState.test(words.at(-1) ?? '');
    const country = stately ? stateIn(tokens, first, end) : undefined;
    const kept = words.filter((word, at) => !dropped.test(word) && !(stately && isOfState(words, at)));
    if (kept.length === 0 || kept.every(isHonorific))
        return undefined;
    const of = /^(?:of|at|for)$/u.test(tokens[end]?.text ?? '') && descriptor.place === 'after' ? end + 1 : undefined;
    return {
        office: officeName(kept, stately),
        ...(country !== undefined && { country }),
        ...(of !== undefined && { body: tokens[of]?.text === 'the' ? of + 1 : of }),
        ...(owner !== undefined && { owner }),
    };
}
/** Whose office it is, within the descriptor ("its director") or right before it ("Sweden’s | prime minister"). */
function ownerOf(tokens, first, end) {
    for (let at = end - 1; at >= first; at -= 1) {
        if (owning.test(tokens[at]?.text ?? ''))
            return { start: at + 1, owner: [first, at] };
    }
    if (possessive.test(tokens[first]?.text ?? ''))
        return { start: first, owner: [first, first + 1] };
    if (owning.test(tokens[first - 1]?.text ?? ''))
        return { start: first, owner: [Math.max(0, first - 7), first - 1] };
    return { start: first };
}
function isOfState(words, at) {
    const word = words[at] ?? '';
    return (countryOf(word) !== undefined ||
        countryOf(`${word} ${words[at + 1]}`) !== undefined ||
        countryOf(`${words[at - 1]} ${word}`) !== undefined);
}
/** Offices of state in capitals, all else as a sentence begins. */
function officeName(words, stately) {
    const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
    if (stately)
        return words.map((word) => (/^(?:of|and|the)$/u.test(word) ? word : capital(word))).join(' ');
    const small = (word) => /^\p{Lu}\p{Ll}+$/u.test(word) && countryOf(word) === undefined ? word.toLowerCase() : word;
    return words.map((word, at) => (at === 0 ? capital(word) : small(word))).join(' ');
}
function stateIn(tokens, first, end) {
    for (let at = first; at < end; at += 1) {
        const word = tokens[at]?.text ?? '';
        const pair = at + 1 < end ? countryOf(`${word} ${tokens[at + 1]?.text}`) : undefined;
        const country = pair ?? countryOf(word);
        if (country !== undefined)
            return country;
    }
    return undefined;
}
