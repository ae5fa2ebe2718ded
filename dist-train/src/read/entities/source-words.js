/** "its owner", "her lawyer": described by whose it is. */
export const isOwned = (phrase) => /^(?:its|his|her|their)$/u.test(phrase.determiner ?? '');
/** The word at a token. */
export const wordAt = ({ doc }, at) => doc.tokens[at]?.text ?? '';
/** The token after an article, or the token itself. */
export const afterArticle = (context, at) => /^(?:the|a|an)$/iu.test(wordAt(context, at)) ? at + 1 : at;
/** Tokens that a described source does not run through: names, save states and towns. */
export const barredIn = ({ named, nameAt }) => (at) => {
    const sort = nameAt.get(at)?.sort;
    return named.has(at) && sort !== 'country' && sort !== 'place';
};
/** Where a short complement of place or kind ends: "Researchers | in Bangui". */
export function complementEnd(context, at) {
    if (!/^(?:in|of|from|at)$/u.test(wordAt(context, at)))
        return at;
    const name = context.nameAt.get(afterArticle(context, at + 1));
    return name === undefined ? at : name.tokens[1];
}
/** Whether a clause about the source begins at a token. */
export const clauseStarts = (context, at) => /^(?:who|which|that|whose|whom|where)$/u.test(wordAt(context, at));
/** Where a clause cuts a description off: before "who", or before a comma with more after it. */
export function clauseEnd(context, from, end) {
    for (let at = from; at < end; at += 1) {
        if (clauseStarts(context, at))
            return at > from && wordAt(context, at - 1) === ',' ? at - 1 : at;
        if (wordAt(context, at) === ',' && !/^(?:a|an|the)$/u.test(wordAt(context, at + 1)))
            return at;
    }
    return end;
}
/** The words of a stretch of tokens, as printed on one line. */
export function wordsBetween({ doc }, from, end) {
    return doc.text.slice(doc.tokens[from]?.span[0] ?? 0, doc.tokens[end - 1]?.span[1] ?? 0).replace(/\s+/gu, ' ');
}
/** What a phrase itself names, not its owner. */
export function ownDraft({ draftAt }, phrase) {
    if (phrase.owned !== undefined)
        return draftAt.get(phrase.owned);
    return draftAt.get(phrase.tokens[0] + (isOwned(phrase) ? 1 : 0));
}
