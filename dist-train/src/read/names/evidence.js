import { isCapital } from './find-runs.js';
/** Weighs the capitals of a text. */
export function weighEvidence(doc, runs) {
    const headings = new Set(doc.sentences.flatMap((sentence, index) => (isHeading(doc, sentence.tokens) ? [index] : [])));
    const small = new Set();
    for (const { text, kind } of doc.tokens)
        if (kind === 'word' && /^\p{Ll}/u.test(text))
            small.add(text);
    const capital = new Set();
    for (const { tokens, sentence, opens } of runs) {
        if (headings.has(sentence))
            continue;
        for (let at = tokens[0] + (opens ? 1 : 0); at < tokens[1]; at += 1)
            capital.add(doc.tokens[at]?.text ?? '');
    }
    return { small, capital, headings };
}
/** Whether nearly every long word of a sentence has a capital: "Historic Graz Tramworks to Shut". */
function isHeading(doc, [first, end]) {
    if (/^[.!?]$/u.test(doc.tokens[end - 1]?.text ?? ''))
        return false;
    const words = doc.tokens
        .slice(first, Math.min(end, first + 40))
        .filter(({ text, kind }) => kind === 'word' && text.length > 3);
    if (words.length < 5)
        return false;
    const capitals = words.filter(isCapital).length;
    return capitals / words.length > 0.8;
}
