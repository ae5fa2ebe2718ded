import { determiners, phraseEnds } from '../names/common-words.js';
import { isStateRun } from '../names/descriptors.js';
import { countryOf } from '../names/known-names.js';
import { guessNounKind, isPlural, nounKind, singularOf } from '../names/noun-kind.js';
import { pairKind } from './body-pairs.js';
const owning = /^(?:'s|’s|'|’)$/u;
/** The noun phrase that begins at a token; `loose` takes an unlisted noun for its head too, as in the words of a source. */
export function phraseAt(tokens, at, limit, barred, loose = false) {
    const first = tokens[at]?.text.toLowerCase() ?? '';
    const determiner = determiners.has(first) ? first : undefined;
    let owned;
    let start = at + (determiner === undefined ? 0 : 1);
    while (start < limit && start - at < 3 && determiners.has(tokens[start]?.text.toLowerCase() ?? ''))
        start += 1;
    let head = -1;
    let end = start;
    for (; end < limit && end - at < 10; end += 1) {
        const word = tokens[end]?.text ?? '';
        if (owning.test(word) && end > start && end + 1 < limit) {
            owned = end + 1;
            head = -1;
            continue;
        }
        if (tokens[end]?.kind !== 'word' || phraseEnds.has(word.toLowerCase()) || barred(end))
            break;
        if (nounKind(word) !== undefined)
            head = end;
        else if (head !== -1 && pairKind(tokens[head]?.text ?? '', word) !== undefined)
            head = end;
        else if (head !== -1)
            break;
        else if (pairKind(tokens[end - 1]?.text ?? '', word) !== undefined)
            head = end;
    }
    if (head === -1) {
        if (!loose || end === start || end - start > 5)
            return undefined;
        head = end - 1;
    }
    return describe(tokens, { at, start, head, determiner, owned });
}
function describe(tokens, { at, start, head, determiner, owned }) {
    const noun = tokens[head]?.text ?? '';
    const modifiers = tokens.slice(owned ?? start, head).map(({ text }) => text.toLowerCase());
    const country = tokens.slice(at, head).flatMap(({ text }) => countryOf(text) ?? [])[0] ?? twoWordCountry(tokens, at, head);
    return {
        tokens: [at, head + 1],
        ...(determiner !== undefined && { determiner }),
        ...(owned !== undefined && { owned }),
        head: singularOf(noun),
        kind: kindOf(noun, modifiers),
        plural: isPlural(noun),
        modifiers,
        ...(country !== undefined && { country }),
    };
}
function kindOf(noun, modifiers) {
    const pair = pairKind(modifiers.at(-1) ?? '', noun);
    const kind = pair ?? nounKind(noun) ?? guessNounKind(noun) ?? 'unknown';
    return kind === 'media' && isStateRun(modifiers) ? 'state-media' : kind;
}
function twoWordCountry(tokens, from, to) {
    for (let at = from; at + 1 < to; at += 1) {
        const country = countryOf(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
        if (country !== undefined)
            return country;
    }
    return undefined;
}
