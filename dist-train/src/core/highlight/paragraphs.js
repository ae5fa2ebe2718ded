const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
/**
 * The paragraphs of a text, for drawing. A text with blank lines is parted by them, and its other line breaks stay within a paragraph;
 * a text without is parted by every line break.
 */
export function findParagraphs(text) {
    const lines = findLines(text);
    const firstFilled = lines.findIndex(isFilled);
    const lastFilled = lines.findLastIndex(isFilled);
    const parted = lines.some((line, at) => firstFilled < at && at < lastFilled && !isFilled(line));
    return parted ? joinLines(lines) : lines.filter(isFilled).map((line) => line.span);
}
const isFilled = (line) => line.text.trim() !== '';
function findLines(text) {
    const lines = [];
    let start = 0;
    for (const found of text.matchAll(lineBreak)) {
        lines.push({ span: [start, found.index], text: text.slice(start, found.index) });
        start = found.index + found[0].length;
    }
    lines.push({ span: [start, text.length], text: text.slice(start) });
    return lines;
}
function joinLines(lines) {
    const joined = [];
    let open;
    for (const line of lines) {
        if (isFilled(line)) {
            open = open ? [open[0], line.span[1]] : line.span;
            continue;
        }
        if (open)
            joined.push(open);
        open = undefined;
    }
    return open ? [...joined, open] : joined;
}
