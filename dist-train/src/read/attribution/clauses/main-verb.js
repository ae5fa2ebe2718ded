/** "Accusations that ballots were printed twice dominated the count": the content of a noun that is the subject ends at the main verb. */
export function beforeMainVerb(scope, content, noun) {
    const { words, quote } = scope;
    if (!opensClause(scope, noun))
        return content;
    let verbs = 0;
    for (let i = content.from; i < content.to; i += 1) {
        const word = words[i];
        if (!word || word.quote !== quote)
            continue;
        const finite = ['be', 'have', 'do', 'modal', 'past', 'verb'].includes(word.tag);
        if (!finite)
            continue;
        if (carriesOn(scope, content.from, i))
            continue;
        verbs += 1;
        if (verbs === 2 && !['conjunction', 'relative', 'mark', 'that'].includes(words[i - 1]?.tag ?? 'mark'))
            return { from: content.from, to: i };
    }
    return content;
}
/** Whether the verb at `i` belongs to the auxiliary before it: "were first printed". */
function carriesOn({ words }, from, i) {
    let k = i - 1;
    while (k > from && words[k]?.tag === 'adverb')
        k -= 1;
    return k >= from && ['be', 'have', 'do', 'modal', 'negation', 'to'].includes(words[k]?.tag ?? 'mark');
}
/** Whether the noun is the subject of its sentence. */
function opensClause({ segments, words }, noun) {
    const segment = segments.find(({ from, to }) => from <= noun && noun < to);
    if (!segment)
        return false;
    return words
        .slice(segment.core, noun)
        .every(({ tag }) => ['determiner', 'adjective', 'possessive', 'name', 'noun', 'number'].includes(tag));
}
