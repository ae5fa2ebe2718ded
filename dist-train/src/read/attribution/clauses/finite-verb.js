const auxiliaries = new Set(['be', 'have', 'do', 'modal']);
const afterAuxiliary = new Set([
    'be',
    'have',
    'adverb',
    'negation',
    'past',
    'participle',
    'gerund',
    'verb',
]);
const clauseOpeners = new Set(['after', 'before', 'since', 'until']);
/**
 * The first verb of a stretch that has a subject of its own, not that of a relative clause: in "the man who came said" it is "said".
 * `undefined` when there is none.
 */
export function findFiniteVerb({ words, quote, from, to }) {
    let relatives = 0;
    for (let i = from; i < to; i += 1) {
        const word = words[i];
        if (!word || word.quote !== quote)
            continue;
        if ((word.tag === 'relative' || word.tag === 'subordinator') && i > from)
            relatives += 1;
        if (word.tag === 'preposition' && words[i + 1]?.tag === 'pronoun' && clauseOpeners.has(word.lower))
            relatives += 1;
        if (!isFiniteVerb({ words, quote, from, to }, i))
            continue;
        const verb = i;
        if (auxiliaries.has(word.tag))
            while (i + 1 < to && afterAuxiliary.has(words[i + 1]?.tag ?? 'mark'))
                i += 1;
        if (relatives === 0)
            return verb;
        relatives -= 1;
    }
    return undefined;
}
/** Whether the word at `i` is a verb with a tense, as far as its tag and neighbours show. */
export function isFiniteVerb({ words, from, to }, i) {
    const word = words[i];
    switch (word?.tag) {
        case 'be':
            return !['be', 'been', 'being'].includes(word.lower);
        case 'have':
            return word.lower !== 'having';
        case 'do':
        case 'modal':
            return true;
        case 'verb':
            return words[i - 1]?.tag !== 'to';
        case 'past':
            return i > from && !isReduced(words, i, to);
        default:
            return false;
    }
}
/** "the officials briefed on the talks", "a letter dated 4 August": a participle that only describes the noun before it. */
function isReduced(words, i, to) {
    const next = words[i + 1];
    if (words[i]?.saying.length !== 0)
        return next?.lower === 'by' && !words[i]?.saying.some(({ verb }) => verb.prepositions.has('by'));
    if (next?.lower === 'by')
        return true;
    const loose = next === undefined ||
        ['preposition', 'number', 'to', 'adverb'].includes(next.tag) ||
        next.timed ||
        next.lower === 'as';
    if (!loose || words[i - 1]?.tag === 'pronoun')
        return false;
    for (let k = i + 1; k < to; k += 1) {
        const tag = words[k]?.tag;
        if (tag === 'conjunction' || tag === 'subordinator' || tag === 'that' || tag === 'relative')
            return false;
        if (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'past' || tag === 'verb' || tag === 'do')
            return true;
    }
    return false;
}
