/** Verbs that may stand before "to say" and leave it a saying. */
const carriers = new Set(`went go goes going began begins continued continues seemed seems appeared appears has have had came
  proceeded hastened ought used rushed`.split(/\s+/));
/** The verb group whose main verb stands at `head`. */
export function verbGroupAt(scope, head) {
    const { words } = scope;
    let from = head;
    let auxiliary;
    let negated = false;
    let modal = false;
    while (from > scope.from) {
        const before = words[from - 1];
        if (!before || before.quote !== scope.quote || !joins(words, from, before))
            break;
        if (['be', 'have', 'do', 'modal'].includes(before.tag))
            auxiliary ??= before;
        negated = negated || before.tag === 'negation' || before.lower === 'yet';
        modal = modal || before.tag === 'modal';
        from -= 1;
    }
    while (from < head && words[from]?.tag === 'adverb' && isLooseAdverb(words[from]))
        from += 1;
    return { from, head, to: head + 1, negated, modal, voice: voiceOf(words, from, head, auxiliary) };
}
function joins(words, from, before) {
    switch (before.tag) {
        case 'be':
        case 'have':
        case 'do':
        case 'modal':
        case 'negation':
            return true;
        case 'adverb':
            return !before.timed;
        case 'conjunction':
            return before.lower === 'yet';
        case 'to':
            return (carriers.has(words[from - 2]?.lower ?? '') ||
                words[from - 2]?.lower === 'yet' ||
                words[from - 2]?.lower === 'on');
        case 'past':
        case 'verb':
        case 'gerund':
            return words[from]?.tag === 'to' && carriers.has(before.lower);
        case 'preposition':
            return before.lower === 'on' && /^(?:went|go|goes|going)$/u.test(words[from - 2]?.lower ?? '');
        default:
            return false;
    }
}
/** Adverbs that speak of the whole clause: "Meanwhile said". */
function isLooseAdverb(word) {
    return (word === undefined ||
        word.timed ||
        [
            'here',
            'there',
            'however',
            'meanwhile',
            'instead',
            'thus',
            'so',
            'moreover',
            'nevertheless',
            'yesterday',
            'today',
            'tonight',
        ].includes(word.lower));
}
function voiceOf(words, from, head, auxiliary) {
    const { tag } = words[head] ?? {};
    if (tag === 'gerund' && words[from - 1]?.tag === 'to')
        return 'infinitive';
    if (tag === 'gerund')
        return auxiliary?.tag === 'be' ? 'active' : 'gerund';
    if (auxiliary?.tag === 'be' && (tag === 'past' || tag === 'participle'))
        return 'passive';
    if (tag === 'participle' && auxiliary?.tag !== 'have')
        return 'passive';
    if (tag === 'verb' && words[from - 1]?.tag === 'to' && words[from]?.tag !== 'have')
        return 'infinitive';
    return 'active';
}
