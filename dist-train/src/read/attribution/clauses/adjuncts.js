import { chunkEnd } from './noun-phrase.js';
const circumstantial = new Set(`in on at during via through from before after by over with as since to of for ahead amid outside inside near`.split(' '));
const manner = new Set('again earlier later today yesterday tonight late once only afterwards recently then also repeatedly'.split(' '));
/**
 * Skips what may stand between a verb of saying and what is said: "said on Monday in a statement that". Returns where the content, a mark
 * or the end of the scope comes.
 */
export function skipAdjuncts(scope, start) {
    const { words, to } = scope;
    let i = start;
    while (i < to) {
        const word = words[i];
        if (!word || word.quote !== scope.quote)
            break;
        const next = skipOne(scope, i, word);
        if (next <= i)
            break;
        i = next;
    }
    return Math.min(i, to);
}
function skipOne(scope, i, word) {
    const { words } = scope;
    if (word.timed)
        return i + 1;
    if (word.tag === 'adverb' && (word.lower.endsWith('ly') || manner.has(word.lower))) {
        return words[i + 1]?.tag === 'adjective' || words[i + 1]?.tag === 'number' ? i : i + 1;
    }
    if (['earlier', 'later', 'late', 'last', 'this', 'early'].includes(word.lower) && words[i + 1]?.timed)
        return i + 1;
    const lapse = lapseEnd(scope, i);
    if (lapse > i)
        return lapse;
    const leads = (word.tag === 'preposition' && circumstantial.has(word.lower)) ||
        (word.tag === 'to' && words[i + 1]?.tag !== 'verb');
    if (!leads)
        return i;
    const end = phrase(scope, i + 1);
    return end > i + 1 ? end : words[i + 1]?.timed ? i + 1 : i;
}
/** "an hour later", "two days earlier" */
function lapseEnd({ words }, i) {
    if (!['determiner', 'number', 'adjective'].includes(words[i]?.tag ?? 'mark'))
        return i;
    for (let k = i + 1; k < i + 4; k += 1)
        if (['later', 'earlier', 'before', 'ago', 'afterwards', 'after'].includes(words[k]?.lower ?? '') &&
            /^(?:hour|minute|day|week|month|year)s?$/u.test(words[k - 1]?.lower ?? ''))
            return k + 1;
    return i;
}
/** The noun phrase of an adjunct, with its of- and in-phrases; a gerund with its object is none. */
function phrase(scope, start) {
    const { words, to } = scope;
    let end = chunkEnd(scope, start);
    if (end === start)
        return start;
    while (end < to &&
        words[end]?.tag === 'conjunction' &&
        chunkEnd(scope, end + 1) > end + 1 &&
        words[end + 1]?.tag === 'name')
        end = chunkEnd(scope, end + 1);
    return end;
}
/** The person spoken to, between the verb and what is said: "told [reporters] that". */
export function addresseeEnd(scope, start) {
    const { words } = scope;
    const word = words[start];
    if (!word || start >= scope.to || word.quote !== scope.quote)
        return start;
    if (word.tag === 'pronoun')
        return start + 1;
    let end = chunkEnd(scope, start);
    if (end === start)
        return start;
    if (words[end]?.tag === 'preposition' &&
        ['of', 'in', 'at', 'from'].includes(words[end]?.lower ?? '') &&
        !words[end + 1]?.timed) {
        const further = chunkEnd(scope, end + 1);
        if (further > end + 1)
            end = further;
    }
    if (words[end]?.tag === 'conjunction') {
        const further = chunkEnd(scope, end + 1);
        if (further > end + 1 && words[further]?.tag !== 'verb' && words[further]?.tag !== 'past')
            end = further;
    }
    return end;
}
