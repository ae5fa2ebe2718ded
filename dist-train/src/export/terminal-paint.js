import { unreachable } from '../core/error.js';
const plain = { strong: (words) => words, faint: (words) => words, against: (words) => words };
const coloured = {
    strong: (words) => `\x1b[1m${words}\x1b[22m`,
    faint: (words) => `\x1b[2m${words}\x1b[22m`,
    against: (words) => `\x1b[33m${words}\x1b[39m`,
};
/** The paint for a terminal with colour, or for none. */
export function paintFor(colour) {
    return colour ? coloured : plain;
}
/** A line of the text's own words: bold who, reversed how, underlined what. A hedged content has its line below instead. */
export function paintWords(line, colour) {
    if (!colour)
        return line.map((cell) => cell.text).join('');
    let painted = '';
    let set = '';
    for (const cell of line) {
        const codes = [...new Set(cell.parts.flatMap(codesOf))].sort().join(';');
        if (codes !== set)
            painted += `${set === '' ? '' : '\x1b[0m'}${codes === '' ? '' : `\x1b[${codes}m`}`;
        set = codes;
        painted += cell.text;
    }
    return set === '' ? painted : `${painted}\x1b[0m`;
}
function codesOf({ role, certainty, stance }) {
    switch (role) {
        case 'source':
            return ['1'];
        case 'cue':
            return stance === 'denies' ? ['33', '7'] : ['7'];
        case 'content':
            return certainty === 'certain' ? ['4'] : [];
        default:
            return unreachable(role);
    }
}
