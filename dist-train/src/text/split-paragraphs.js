import { trimSpan } from '../core/span.js';
/** A line that could end a paragraph: a stop, with the marks that close after it. */
const stop = /[.!?…:;。！？]["'”’»)\]]{0,4}$/;
const shortForm = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Rev|St|No|vs|\p{Lu})\.$/u;
const bullet = /^(?:[•‣▪◦*·-]|\d{1,3}[.)])\s/;
const smallStart = /^["'“‘(]?\p{Ll}/u;
/** Longest line that still counts as a headline, and the widest column that a plain-text file is broken at. */
const longestHeadline = 120;
const widestColumn = 100;
function findLines(text) {
    const lines = [];
    let at = 0;
    for (const { 0: mark, index } of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)) {
        lines.push(trimSpan(text, [at, index]));
        at = index + mark.length;
    }
    lines.push(trimSpan(text, [at, text.length]));
    return lines;
}
const lengthOf = ([start, end]) => end - start;
const tailOf = (text, [start, end]) => text.slice(Math.max(start, end - 12), end);
const headOf = (text, [start, end]) => text.slice(start, Math.min(end, start + 40));
function endsSentence(text, line) {
    const tail = tailOf(text, line);
    return stop.test(tail) && !shortForm.test(tail);
}
/** Whether the first word of the next line would still have stood on this one: in a column, that is how a paragraph ends. */
function nextWouldFit(text, [line, next], width) {
    const word = /^\S+/.exec(headOf(text, next))?.[0] ?? '';
    return lengthOf(line) + 1 + word.length <= width;
}
function toBlock(text, lines) {
    const width = lines.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
    let open = 0;
    let full = 0;
    lines.slice(0, -1).forEach((line, i) => {
        const next = lines[i + 1];
        if (!next || endsSentence(text, line))
            return;
        open += 1;
        if (smallStart.test(headOf(text, next)) || !nextWouldFit(text, [line, next], width))
            full += 1;
    });
    return { lines, width, wrapped: width <= widestColumn && open > 0 && full * 2 > open };
}
function breaksAfter(text, [line, next], { width, wrapped }) {
    const head = headOf(text, next);
    if (bullet.test(head))
        return true;
    const roomLeft = !wrapped || nextWouldFit(text, [line, next], width);
    if (endsSentence(text, line))
        return roomLeft;
    if (smallStart.test(head))
        return false;
    return roomLeft && lengthOf(line) <= (wrapped ? width * 0.75 : longestHeadline);
}
/**
 * The paragraphs of a text, without white space at their edges. A blank line always ends one. A single line break does
 * after a finished sentence or a line as short as a headline; in text that was broken to fit a column it is white space.
 */
export function splitParagraphs(text) {
    const paragraphs = [];
    let lines = [];
    const closeBlock = () => {
        const block = toBlock(text, lines);
        let start;
        lines.forEach((line, i) => {
            start ??= line[0];
            const next = lines[i + 1];
            if (next && !breaksAfter(text, [line, next], block))
                return;
            paragraphs.push([start, line[1]]);
            start = undefined;
        });
        lines = [];
    };
    for (const line of findLines(text)) {
        if (lengthOf(line) > 0)
            lines.push(line);
        else
            closeBlock();
    }
    closeBlock();
    return paragraphs;
}
