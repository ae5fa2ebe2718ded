import { graphemesOf, graphemeWidth, toTerminalText } from './display-width.js';
/** The letters of a paragraph, one by one, with the parts that they belong to. */
export function toCells(pieces, parts = []) {
    return pieces.flatMap((piece) => piece.kind === 'words'
        ? graphemesOf(piece.text).flatMap((grapheme) => toCell(grapheme, parts))
        : toCells(piece.pieces, [...parts, piece]));
}
const lineEnds = new Set(['\r\n', '\n', '\r', '\u2028', '\u2029']);
const blanks = new Set([
    ' ',
    '\t',
    '\v',
    '\f',
    ...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000',
]);
function toCell(grapheme, parts) {
    // Most letters of most news; looking further at each takes six times as long.
    if (grapheme.length === 1 && grapheme > ' ' && grapheme < '\u007f') {
        return [{ text: grapheme, width: 1, parts, breaks: 'no' }];
    }
    if (lineEnds.has(grapheme))
        return [{ text: '', width: 0, parts, breaks: 'line' }];
    if (blanks.has(grapheme))
        return [{ text: ' ', width: 1, parts, breaks: 'blank' }];
    const text = toTerminalText(grapheme);
    return text === '' ? [] : [{ text, width: graphemeWidth(text), parts, breaks: 'no' }];
}
/** Lines of at most `width` columns, broken at blanks, between wide letters, or, in a word longer than a line, anywhere. */
export function wrapCells(cells, width) {
    const lines = [];
    let line = [];
    let used = 0;
    const end = () => {
        lines.push(withoutEdges(line));
        line = [];
        used = 0;
    };
    for (const word of wordsIn(cells)) {
        if (word[0]?.breaks === 'line') {
            end();
            continue;
        }
        const wanted = word.reduce((sum, cell) => sum + cell.width, 0);
        if (word[0]?.breaks === 'no' && used > 0 && used + wanted > width)
            end();
        for (const cell of word) {
            if (cell.breaks === 'no' && used > 0 && used + cell.width > width)
                end();
            line.push(cell);
            used += cell.width;
        }
    }
    if (line.length > 0 || lines.length === 0)
        end();
    return lines;
}
/** Runs of letters that no line end may part, and single blanks and line ends between them. */
function wordsIn(cells) {
    const words = [];
    let before;
    for (const cell of cells) {
        const word = words.at(-1);
        if (word && before && belongTogether(before, cell))
            word.push(cell);
        else
            words.push([cell]);
        before = cell;
    }
    return words;
}
/** Chinese and Japanese part between any two letters, but not before a mark that closes. */
function belongTogether(before, cell) {
    if (before.breaks !== 'no' || cell.breaks !== 'no')
        return false;
    return (before.width < 2 && cell.width < 2) || /^[\p{P}\p{M}]/u.test(cell.text);
}
function withoutEdges(line) {
    const from = line.findIndex((cell) => cell.breaks === 'no');
    const to = line.findLastIndex((cell) => cell.breaks === 'no');
    return from < 0 ? [] : line.slice(from, to + 1);
}
