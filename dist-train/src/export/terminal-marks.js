/** The line under words of each certainty. What is unknown has two ends and no line. */
export const certaintySigns = {
    certain: '─',
    probable: '╌',
    possible: '┈',
    unknown: ' ',
};
/** The line of marks under a line of words: ━━━ who, └3─┘ how, ─── ╌╌╌ ┈┈┈ what. Empty when there is nothing to mark. */
export function toMarkLine(line, { colour, width, before, after }) {
    const columns = line.flatMap((cell) => Array.from({ length: cell.width }, () => cell.parts));
    const tops = columns.map(topOf);
    const [first, last] = [topOf(before?.parts), topOf(after?.parts)];
    const opens = (at) => (at === 0 ? first : tops[at - 1]) !== tops[at];
    const closes = (at) => (at === tops.length - 1 ? last : tops[at + 1]) !== tops[at];
    const marks = columns.map((parts, at) => {
        const top = tops[at];
        return top ? signAt(top, parts, { opens: opens(at), closes: closes(at), colour }) : ' ';
    });
    for (const [at, top] of tops.entries())
        if (top?.numbered && opens(at))
            setNumber(marks, tops, { at, width });
    return marks.join('').trimEnd();
}
/** The innermost part wins, but a cue shows whatever stands in it. */
function topOf(parts) {
    return parts?.findLast(({ role }) => role === 'cue') ?? parts?.at(-1);
}
function signAt(top, parts, { opens, closes, colour }) {
    switch (top.role) {
        case 'source':
            return colour ? ' ' : '━';
        case 'cue':
            return opens ? '└' : closes ? '┘' : top.first ? '─' : '╌';
        default:
            return contentSign(parts, { opens, closes, colour });
    }
}
/** Where the inner content's certainty is unknown, the outer content's line runs on, as it does on a page. */
function contentSign(parts, { opens, closes, colour }) {
    const inner = parts.at(-1);
    if (inner?.certainty === 'unknown' && opens)
        return '╶';
    if (inner?.certainty === 'unknown' && closes)
        return '╴';
    const shown = parts.findLast(({ role, certainty }) => role === 'content' && certainty !== 'unknown');
    if (!shown || (colour && shown.certainty === 'certain'))
        return ' ';
    return certaintySigns[shown.certainty];
}
/** Writes the number after the left corner of its cue; where the cue is too short for it, over the blanks that follow. */
function setNumber(marks, tops, { at, width }) {
    const top = tops[at];
    const digits = String(top?.number ?? '');
    let end = at;
    while (end < tops.length && tops[end] === top)
        end += 1;
    const from = Math.max(0, Math.min(digits.length < end - at ? at + 1 : at, width - digits.length));
    while (end < from + digits.length && (marks[end] ?? ' ') === ' ')
        end += 1;
    for (const [index, digit] of digits.split('').entries())
        if (from + index < end)
            marks[from + index] = digit;
}
