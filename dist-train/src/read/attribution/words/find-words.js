import { toLower } from './place.js';
import { tagWords } from './tag-words.js';
/** The tokens of a text as words for the rules: tagged, with the quotation and the time expression that they stand in. */
export function findWords(doc, { quotations, times }) {
    const quoteOf = coverage(doc, quotations.map(({ span }) => span));
    const timeOf = coverage(doc, times);
    const words = [];
    for (const { tokens: [first, end], } of doc.sentences) {
        const tokens = doc.tokens.slice(first, end);
        const tagged = tagWords(tokens);
        for (const [i, token] of tokens.entries()) {
            const { tag = 'mark', saying = [] } = tagged[i] ?? {};
            words[first + i] = {
                span: token.span,
                text: token.text,
                lower: toLower(token.text),
                tag,
                quote: quoteOf[first + i] ?? -1,
                timed: (timeOf[first + i] ?? -1) >= 0,
                saying,
            };
        }
    }
    return words;
}
/** For each token the last of the spans that holds it: spans come in text order, outer ones before what they hold. */
function coverage(doc, spans) {
    const covered = new Int32Array(doc.tokens.length).fill(-1);
    let from = 0;
    for (const [index, [start, end]] of spans.entries()) {
        while (from < doc.tokens.length && (doc.tokens[from]?.span[1] ?? 0) <= start)
            from += 1;
        for (let i = from; i < doc.tokens.length && (doc.tokens[i]?.span[0] ?? 0) < end; i += 1)
            covered[i] = index;
    }
    return covered;
}
