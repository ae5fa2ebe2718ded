import { findSegments } from './segments.js';
/** Longer sentences are lists, tables or broken text; reading them costs time and gives nothing. */
export const longestSentence = 400;
/** The scopes of one sentence: itself first, then every quotation that it touches. */
export function findScopes(sentence, index, { words, quotations }) {
    const [first, end] = sentence.tokens;
    const scope = (quote, { from, to }) => ({
        words,
        quotations,
        quote,
        sentence: index,
        paragraph: sentence.paragraph,
        from,
        to,
        segments: findSegments({ words, quote, from, to }),
    });
    const scopes = [scope(-1, { from: first, to: withoutStop(words, first, end) })];
    const quotes = new Set();
    for (let i = first; i < end; i += 1) {
        const quote = words[i]?.quote ?? -1;
        if (quote >= 0)
            quotes.add(quote);
    }
    for (const quote of quotes) {
        const inner = innerRange(words, quotations[quote]?.inner ?? [0, 0], { from: first, to: end });
        if (inner.to - inner.from > 2)
            scopes.push(scope(quote, { from: inner.from, to: withoutStop(words, inner.from, inner.to) }));
    }
    return scopes;
}
function innerRange(words, [start, end], { from, to }) {
    let first = from;
    let last = to;
    while (first < last && (words[first]?.span[0] ?? 0) < start)
        first += 1;
    while (last > first && (words[last - 1]?.span[1] ?? 0) > end)
        last -= 1;
    return { from: first, to: last };
}
/** The end of a range without the marks that close a sentence. */
function withoutStop(words, from, to) {
    let end = to;
    while (end > from && /^[.!?…,;:]+$/u.test(words[end - 1]?.text ?? ''))
        end -= 1;
    return end;
}
/** Whether a word of the scope belongs to a quotation within it. */
export function isQuoted(scope, index) {
    return scope.words[index]?.quote !== scope.quote;
}
/** The characters from the first to the last word of a range, marks at its edges left out; those that close a quotation stay. */
export function spanOf(words, { from, to }) {
    let first = from;
    let last = to;
    while (first < last - 1 && isLoose(words[first]))
        first += 1;
    while (last > first + 1 && isLoose(words[last - 1]) && words[last - 1]?.quote === -1)
        last -= 1;
    if (last <= first)
        return [0, 0];
    return [words[first]?.span[0] ?? 0, words[last - 1]?.span[1] ?? 0];
}
function isLoose(word) {
    return word?.tag === 'mark' && /^[,;:.!?…()—–-]+$/u.test(word.text);
}
