import { channelNouns } from '../words/word-lists.js';
import { isFiniteVerb } from './finite-verb.js';
const insideChunk = new Set([
    'noun',
    'name',
    'adjective',
    'number',
    'possessive',
    'determiner',
    'participle',
]);
const chunkHeads = new Set([
    'noun',
    'name',
    'pronoun',
    'number',
    'possessive',
    'determiner',
    'adjective',
]);
/** Where the simple noun phrase that begins at `start` ends: "the old mayor", "Ines Quaresma"; `start` itself when there is none. */
export function chunkEnd(scope, start) {
    const { words, to, quote } = scope;
    let i = start;
    while (i < to &&
        (words[i]?.tag === 'adverb' || words[i]?.tag === 'negation') &&
        words[i + 1] &&
        insideChunk.has(words[i + 1]?.tag ?? 'mark'))
        i += 1;
    const first = words[i];
    if (!first || i >= to)
        return start;
    if (first.quote !== quote)
        return start;
    if (first.tag === 'gerund' && first.saying.length === 0 && ['noun', 'name'].includes(words[i + 1]?.tag ?? 'mark'))
        i += 1;
    if (first.tag === 'pronoun' && !['one', 'some'].includes(first.lower))
        return i + 1;
    let headed = false;
    for (; i < to; i += 1) {
        const word = words[i];
        if (!word || word.quote !== quote)
            break;
        if (word.tag === 'determiner' && headed && words[i - 1]?.tag !== 'possessive')
            break;
        if (word.tag === 'past' && headed && !isAdjectival(words, i))
            break;
        if (!(insideChunk.has(word.tag) || (word.tag === 'past' && isAdjectival(words, i)) || isAmpersand(word)))
            break;
        headed = headed || word.tag === 'noun' || word.tag === 'name';
    }
    return i;
}
const isAmpersand = (word) => word.text === '&';
/** "a troubled bank": a participle between the determiner and its noun. */
function isAdjectival(words, i) {
    const before = words[i - 1]?.tag;
    const after = words[i + 1]?.tag;
    return ((before === 'determiner' || before === 'adjective' || before === 'adverb') &&
        (after === 'noun' || after === 'adjective'));
}
/** Whether a noun phrase can begin here. */
export function startsChunk(word) {
    return word !== undefined && chunkHeads.has(word.tag) && !word.timed;
}
/** A noun phrase with what hangs on it to its right: of-phrases, places, relative clauses, appositions. */
export function phraseEnd(scope, start) {
    let end = chunkEnd(scope, start);
    if (end === start)
        return start;
    end = withPrepositions(scope, start, end);
    end = withJoined(scope, end);
    end = withModifiers(scope, end);
    return withAppositions(scope, start, end);
}
/** "the authority in Constanța": but not "the minister in a statement", "Worku in Lyon on Tuesday". */
function withPrepositions(scope, start, end) {
    const { words, to } = scope;
    let last = end;
    while (last < to) {
        const word = words[last];
        if (word?.quote !== scope.quote || word.tag !== 'preposition' || word.timed)
            break;
        if (!['of', 'in', 'for', 'from', 'at', 'on', 'with', 'to', 'between', 'against', 'near', 'over'].includes(word.lower))
            break;
        const next = chunkEnd(scope, last + 1);
        if (next === last + 1 || words[last + 1]?.timed)
            break;
        if (isChannel(words, last + 1, next))
            break;
        if (word.lower !== 'of' && isPersonalName(words, start, end))
            break;
        last = next;
    }
    return last;
}
/** Whether a chunk names a way of speaking: "a statement", "his weekly radio address". */
function isChannel(words, from, to) {
    const head = words[to - 1];
    return (head !== undefined &&
        from < to &&
        (channelNouns.has(head.lower) ||
            channelNouns.has(head.lower.replace(/s$/u, '')) ||
            /^(?:twitter|facebook|instagram|x|telegram|cnn|tv|mastodon|bluesky|youtube)$/u.test(head.lower)));
}
/** A bare name, which takes no place behind it: "said Worku in Lyon". */
function isPersonalName(words, from, to) {
    return (words.slice(from, to).every(({ tag }) => tag === 'name') ||
        words[to - 1]?.tag === 'pronoun' ||
        (to - from >= 2 && words[to - 1]?.tag === 'name' && words[to - 2]?.tag === 'name'));
}
/** "A and B" as one speaker. */
function withJoined(scope, end) {
    const { words } = scope;
    if (!['and', '&', 'or'].includes(words[end]?.lower ?? '') || words[end]?.quote !== scope.quote)
        return end;
    const next = chunkEnd(scope, end + 1);
    if (next === end + 1)
        return end;
    const after = words[next];
    if (after && next < scope.to && isFiniteVerb(scope, next))
        return end;
    return withPrepositions(scope, end + 1, next);
}
/** "two officials briefed on the talks", "a person familiar with the matter", "a shareholder who met him". */
function withModifiers(scope, end) {
    const { words, to } = scope;
    let last = end;
    for (let guard = 0; guard < 3; guard += 1) {
        const word = words[last];
        if (last >= to || word?.quote !== scope.quote)
            break;
        const relative = word.tag === 'relative';
        const next = words[last + 1];
        const tailed = ['preposition', 'to', 'number', 'adverb'].includes(next?.tag ?? 'mark') ||
            next?.timed === true ||
            next?.lower === 'as';
        const reduced = ((word.tag === 'past' || word.tag === 'participle') && tailed) ||
            word.tag === 'gerund' ||
            (word.tag === 'adjective' && next?.tag === 'preposition') ||
            word.lower === 'close';
        if (!(relative || reduced) || (word.saying.length > 0 && word.tag === 'gerund'))
            break;
        last = segmentEnd(scope, last);
    }
    return last;
}
/** Appositions and relative clauses between commas: "Ebba Lindmark, chief executive of Stratolumen, in a call". */
function withAppositions(scope, start, end) {
    const { words, to, segments } = scope;
    let last = end;
    while (last < to && words[last]?.text === ',' && words[last]?.quote === scope.quote) {
        const segment = segments.find(({ from }) => from === last + 1);
        if (!segment || segment.core !== segment.from)
            break;
        if (segment.kind === 'relative' && words[segment.from]?.lower === 'whose')
            break;
        if (segment.kind === 'relative')
            last = segment.to;
        else if (segment.kind === 'nominal' && !words[segment.from]?.timed && !isBareQuoted(scope, segment.from))
            last = withPrepositions(scope, start, chunkEnd(scope, segment.from));
        else
            break;
        if (last <= segment.from)
            return segment.from - 1;
        if (last < segment.to && words[last]?.tag === 'relative')
            last = segment.to;
    }
    return last;
}
const isBareQuoted = (scope, index) => scope.words[index]?.quote !== scope.quote;
/** The end of the segment that holds a word. */
export function segmentEnd({ segments, to }, index) {
    return segments.find((segment) => segment.from <= index && index < segment.to)?.to ?? to;
}
/** Where the simple noun phrase that ends at `end` begins. */
export function chunkStart(scope, end) {
    const { words, from } = scope;
    let i = end;
    while (i > from) {
        const word = words[i - 1];
        if (!word || word.quote !== scope.quote || !(insideChunk.has(word.tag) || isAmpersand(word)))
            break;
        i -= 1;
        if (word.tag === 'determiner' && words[i - 1]?.tag !== 'determiner')
            break;
    }
    return i;
}
/** Where the noun phrase that ends at `end` begins, with "of" and other prepositions inside it. */
export function phraseStart(scope, end) {
    const { words } = scope;
    let start = chunkStart(scope, end);
    for (let guard = 0; guard < 4 && start > scope.from; guard += 1) {
        const before = words[start - 1];
        if (before?.tag !== 'preposition' || before.timed || before.quote !== scope.quote)
            break;
        if (!['of', 'in', 'for', 'from', 'at', 'with', 'between', 'against', 'about'].includes(before.lower))
            break;
        const further = chunkStart(scope, start - 1);
        if (further === start - 1)
            break;
        start = further;
    }
    return start;
}
