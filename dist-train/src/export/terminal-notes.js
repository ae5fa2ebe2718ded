import { toTerminalLine } from './display-width.js';
import { fillLines, plainly } from './terminal-fill.js';
import { certaintySigns } from './terminal-marks.js';
import { wrapWords } from './terminal-wrap.js';
const stanceSigns = {
    asserts: '●',
    confirms: '◉',
    accuses: '▶',
    promises: '⚑',
    demands: '!',
    denies: '⊖',
    speculates: '◌',
    asks: '?',
    declines: '[]',
};
const lineOf = (certainty) => (certainty === 'unknown' ? '╶ ╴' : certaintySigns[certainty].repeat(3));
/** One attribution as lines beside or below the words: number and speaker; stance, certainty, what it is about; kind and cue. */
export function toNoteLines(note, { width, paint }) {
    const nested = note.depth > 0;
    const head = `${String(note.number).padStart(2)} ${nested ? '└ ' : ''}`;
    const indent = ' '.repeat(head.length);
    const speaker = wrapWords(speakerOf(note), Math.max(8, width - head.length));
    const { stance, certainty } = note.attribution;
    const sign = `${stanceSigns[stance]} ${stance}`;
    const line = `  ${lineOf(certainty)} ${certainty}`;
    const called = note.cue === '' ? [] : [`“${toTerminalLine(note.cue)}”`];
    const below = fillLines([
        { plain: sign + line, painted: (stance === 'denies' ? paint.against(sign) : sign) + line },
        ...(note.about === undefined ? [] : [plainly(`about ${note.about}`)]),
        ...(note.doubtful ? [plainly('doubtful')] : []),
        plainly([note.kind, ...called].join(', ')),
    ], width - indent.length);
    return [
        ...speaker.map((line, at) => `${at === 0 ? head : indent}${paint.strong(line)}`),
        ...below.map((line) => indent + line),
    ];
}
function speakerOf({ speaker, role, unnamed }) {
    if (speaker === undefined)
        return 'nobody is named';
    const office = role !== undefined ? `, ${toTerminalLine(role)}` : '';
    return `${toTerminalLine(speaker)}${office}${unnamed ? ' (unnamed)' : ''}`;
}
