import { toCells, wrapCells } from './terminal-cells.js';
/** A line of ours in lines of at most `width` columns. */
export function wrapWords(text, width) {
    const cells = toCells([{ kind: 'words', span: [0, text.length], text }]);
    return wrapCells(cells, width).map((line) => line.map((cell) => cell.text).join(''));
}
/** The same with every line set in by `indent`, and every further one by `hang` more. */
export function wrapHanging(text, width, indent, hang = 2) {
    const [first = ''] = wrapWords(text, width - indent);
    const rest = text.slice(first.length).trimStart();
    const below = rest === '' ? [] : wrapWords(rest, Math.max(8, width - indent - hang));
    return [' '.repeat(indent) + first, ...below.map((line) => ' '.repeat(indent + hang) + line)];
}
