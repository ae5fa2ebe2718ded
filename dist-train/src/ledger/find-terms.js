import { findFoldedWords } from '../text/folded-words.js';
import { toSense, toStem } from './stem.js';
import { emptyWords, negations, numberWords, scaleWords } from './word-lists.js';
/** The words with content of a text, in text order. */
export function findTerms(text) {
    const words = findFoldedWords(text);
    const terms = [];
    for (let at = 0; at < words.length;) {
        const figure = readFigure(text, words, at);
        const word = words[at];
        if (figure)
            terms.push(figure.term);
        else if (word && !emptyWords.has(word.folded) && word.folded.length > 1)
            terms.push(toTerm(text, word));
        at = figure ? figure.next : at + 1;
    }
    return terms;
}
/** Whether the words turn a statement round: an odd count of negations. */
export function isNegated(text) {
    return findFoldedWords(text).filter((word) => negations.has(word.folded)).length % 2 === 1;
}
function toTerm(text, word) {
    const stem = toStem(word.folded);
    if (/^\p{Lu}/u.test(text.slice(...word.span)) && !startsSentence(text, word.span[0]))
        return { span: word.span, key: stem, kind: 'name' };
    return { span: word.span, key: toSense(stem), kind: 'word' };
}
function startsSentence(text, at) {
    return /(?:^|[.!?:\n]["”’)\s]{0,4}|^["“‘]|\s["“‘])$/u.test(text.slice(Math.max(0, at - 4), at));
}
/** Reads "410 million", "forty-three", "40,000", "1.1 billion" from a word on. A lone "one" is a pronoun more often than a figure. */
function readFigure(text, words, first) {
    const start = words[first];
    if (!start)
        return undefined;
    let at = first;
    let value = Number.NaN;
    if (/^\d+$/u.test(start.folded)) {
        let digits = start.folded;
        for (let end = start.span[1];; at += 1) {
            const next = words[at + 1];
            const sign = next ? text.slice(end, next.span[0]) : '';
            if (!next ||
                (sign !== ',' && sign !== '.') ||
                !/^\d+\p{L}{0,2}$/u.test(next.folded) ||
                (sign === ',' && next.folded.length < 3))
                break;
            digits += sign === ',' ? next.folded : `.${next.folded}`;
            end = next.span[1];
        }
        value = Number.parseFloat(digits);
    }
    else if (/^\d+(?:m|bn)$/u.test(start.folded)) {
        value = Number.parseFloat(start.folded) * (scaleWords.get(start.folded.replace(/\d/gu, '')) ?? 1);
    }
    else {
        value = numberWords.get(start.folded) ?? Number.NaN;
        const next = words[at + 1];
        const unit = next && numberWords.get(next.folded);
        if (value >= 20 &&
            next &&
            unit !== undefined &&
            unit > 0 &&
            unit < 10 &&
            next.span[0] - (words[at]?.span[1] ?? 0) === 1) {
            value += unit;
            at += 1;
        }
        if (value === 1 && !scaleWords.has(words[at + 1]?.folded ?? ''))
            return undefined;
    }
    if (!Number.isFinite(value))
        return undefined;
    for (let scale = scaleWords.get(words[at + 1]?.folded ?? ''); scale !== undefined; scale = scaleWords.get(words[at + 1]?.folded ?? '')) {
        value *= scale;
        at += 1;
    }
    const end = words[at]?.span[1] ?? start.span[1];
    return { term: { span: [start.span[0], end], key: `#${value}`, kind: 'number' }, next: at + 1 };
}
