import { displayWidth, toTerminalLine } from './display-width.js';
import { toPrintedTime } from './printed-time.js';
import { countOf, toReportView } from './report-view.js';
import { toCells, wrapCells } from './terminal-cells.js';
import { toEndLines } from './terminal-end.js';
import { fillLines, plainly } from './terminal-fill.js';
import { toMarkLine } from './terminal-marks.js';
import { toNoteLines } from './terminal-notes.js';
import { paintFor, paintWords } from './terminal-paint.js';
import { wrapWords } from './terminal-wrap.js';
/** From here on notes stand beside the words. */
const twoColumns = 80;
const widest = 120;
const narrowest = 24;
/**
 * One reading for a terminal: the words on the left with their marks on the line below, the notes on the right; then who denies, who is who and the dates.
 * No control character of the page gets through.
 */
export function toReportText(reading, { width, colour, command }) {
    const view = toReportView(reading);
    const layout = layOut(width, colour);
    const body = view.lit.paragraphs.map((paragraph) => drawParagraph(paragraph, notesOf(paragraph, view, layout), layout));
    const lines = [
        ...(command === undefined ? [] : [`$ ${toTerminalLine(command)}`, '']),
        ...drawHead(reading, view, layout),
        '',
        ...drawLegend(layout),
        border(layout, '╦'),
        ...body.flatMap((paragraph, at) => (at === 0 ? paragraph : [beside('', '', layout), ...paragraph])),
        border(layout, '╩'),
        ...toEndLines(reading, view, layout),
    ];
    return lines.map((line) => line.trimEnd()).join('\n');
}
function layOut(columns, colour) {
    const width = Math.min(widest, Math.max(narrowest, Math.trunc(columns) || twoColumns));
    const paint = paintFor(colour);
    if (width < twoColumns)
        return { width, words: width, colour, paint };
    const notes = Math.min(44, Math.max(32, Math.round(width * 0.38)));
    return { width, words: width - notes - 2, beside: notes, colour, paint };
}
function drawHead({ article }, { notes, speakers }, { width, paint }) {
    const told = [article.outlet, article.byline].filter((words) => words !== undefined);
    const when = article.publishedAt === undefined ? 'no date on the page' : toPrintedTime(article.publishedAt, { short: true });
    const counts = `${countOf(notes.length, 'attribution')}, ${countOf(speakers.length, 'speaker')}`;
    const title = toTerminalLine(article.title ?? article.url ?? article.id);
    return [
        ...wrapWords(title, width).map((line) => paint.strong(line)),
        ...wrapWords([...told, when, counts].map(toTerminalLine).join(' · '), width),
    ];
}
function drawLegend({ colour, width }) {
    const who = colour ? { plain: 'who', painted: '\x1b[1mwho\x1b[0m' } : plainly('who ━━━');
    const how = colour ? { plain: 'how └n─┘', painted: '\x1b[7mhow\x1b[0m └n─┘' } : plainly('how └n─┘');
    const what = colour ? { plain: 'what certain', painted: '\x1b[4mwhat\x1b[0m certain' } : plainly('what ─── certain');
    const hedged = ['╌╌╌ probable', '┈┈┈ possible'];
    const whole = [who, how, what].map(({ painted }) => painted).join('   ');
    return width < 64 ? fillLines([who, how, what, ...hedged.map(plainly)], width) : [[whole, ...hedged].join(' ')];
}
function border({ words, width, beside: notes }, joint) {
    return notes === undefined ? '═'.repeat(width) : `${'═'.repeat(words + 1)}${joint}${'═'.repeat(notes)}`;
}
/** Words left, a note right, the double rule between. `left` may hold colour, so its width is told. */
function beside(left, right, { words, beside: notes }, leftWidth = displayWidth(left)) {
    if (notes === undefined)
        return right === '' ? left : right;
    return `${left}${' '.repeat(Math.max(0, words - leftWidth))} ║ ${right}`;
}
function notesOf({ notes }, view, layout) {
    const found = notes.flatMap(({ number }) => view.notes.slice(number - 1, number));
    const width = layout.beside === undefined ? layout.words - 2 : layout.beside - 1;
    return found.flatMap((note) => toNoteLines(note, { width, paint: layout.paint }));
}
function drawParagraph(paragraph, notes, layout) {
    const lines = wrapCells(toCells(paragraph.pieces), layout.words);
    const left = lines.flatMap((line, at) => {
        const width = line.reduce((sum, cell) => sum + cell.width, 0);
        const marks = toMarkLine(line, {
            colour: layout.colour,
            width: layout.words,
            before: lines[at - 1]?.at(-1),
            after: lines[at + 1]?.[0],
        });
        return [
            { words: paintWords(line, layout.colour), width },
            ...(marks === '' ? [] : [{ words: marks, width: displayWidth(marks) }]),
        ];
    });
    if (layout.beside === undefined) {
        const below = notes.map((line) => `  ${line}`);
        return [...left.map(({ words }) => words), ...(below.length === 0 ? [] : ['', ...below])];
    }
    return Array.from({ length: Math.max(left.length, notes.length) }, (_, at) => {
        const { words, width } = left[at] ?? { words: '', width: 0 };
        return beside(words, notes[at] ?? '', layout, width);
    });
}
