import { closedTag } from './closed-tag.js';
import { toLower } from './place.js';
import { speechVerbForms } from './speech-verbs.js';
import { readsAsVerb, tagPlainVerb } from './verb-tag.js';
import { commonVerbs, lyNouns, months, nounsLikeAdjectives, plainAdjectives, plainAdverbs, pluralNouns, } from './word-lists.js';
const finiteTags = new Set(['verb', 'past', 'be', 'have', 'do', 'modal']);
const clauseParts = new Set([
    'verb',
    'past',
    'be',
    'have',
    'do',
    'modal',
    'subordinator',
    'that',
    'relative',
    'mark',
]);
const none = [];
/** Tags the tokens of one sentence by closed lists, endings and neighbours. */
export function tagWords(tokens) {
    const tagged = [];
    let previousLower = '';
    let opens = true;
    let pluralWaits = false;
    let verbMet = false;
    for (const [i, token] of tokens.entries()) {
        const lower = toLower(token.text);
        const place = {
            token,
            lower,
            next: tokens[i + 1],
            previous: tagged.at(-1)?.tag,
            previousLower,
            startsSentence: opens,
            pluralWaits,
            verbMet,
        };
        tagged.push(tagWord(place));
        previousLower = lower;
        const tag = tagged.at(-1)?.tag ?? 'mark';
        if (clauseParts.has(tag))
            pluralWaits = false;
        if (tag === 'mark')
            verbMet = false;
        else if (finiteTags.has(tag))
            verbMet = true;
        else if (tag === 'noun' && (/[^s]s$/u.test(lower) || pluralNouns.has(lower)))
            pluralWaits = true;
        opens = token.kind === 'punctuation' ? opens || /["“‘«:]/u.test(token.text) : false;
    }
    return tagged;
}
function tagWord(place) {
    const { token, lower, startsSentence } = place;
    if (token.kind === 'number')
        return { tag: 'number', saying: none };
    if (token.kind === 'address' || token.kind === 'emoji')
        return { tag: 'name', saying: none };
    if (token.kind !== 'word' && lower !== '&')
        return { tag: 'mark', saying: none };
    const capital = /^\p{Lu}/u.test(token.text);
    const shouted = token.text.length > 1 && token.text === token.text.toUpperCase() && /\p{Lu}/u.test(token.text);
    if (capital && shouted && !startsSentence)
        return { tag: 'name', saying: none };
    const closed = closedTag(place);
    const nameLike = capital &&
        !startsSentence &&
        (closed === undefined || ['modal', 'adjective', 'adverb', 'subordinator'].includes(closed));
    if (nameLike || (months.has(lower) && capital))
        return { tag: 'name', saying: none };
    if (closed !== undefined)
        return { tag: closed, saying: none };
    return tagOpenWord(place, capital);
}
function tagOpenWord(place, capital) {
    const { lower, previous, startsSentence } = place;
    const readings = speechVerbForms.get(lower);
    if (readings && !(capital && !startsSentence)) {
        const verb = readsAsVerb(place, readings);
        if (verb)
            return { tag: verb, saying: readings };
    }
    if (capital && !startsSentence)
        return { tag: 'name', saying: none };
    if (plainAdjectives.has(lower) ||
        (!nounsLikeAdjectives.has(lower) &&
            /(?:ous|ful|ive|ible|able|less|ish|ese|ic|ical|ial|ian|eral|onal|iar)$/u.test(lower)))
        return { tag: 'adjective', saying: none };
    if (lower.endsWith('ly') && !lyNouns.has(lower))
        return { tag: 'adverb', saying: none };
    if (plainAdverbs.has(lower))
        return { tag: 'adverb', saying: none };
    const verb = tagPlainVerb(place);
    if (verb)
        return { tag: verb, saying: none };
    if (capital && /^\p{Lu}/u.test(place.next?.text ?? ''))
        return { tag: 'name', saying: none };
    return { tag: previous === 'to' && commonVerbs.has(lower) ? 'verb' : 'noun', saying: none };
}
