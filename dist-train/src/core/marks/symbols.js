import { escapeHtml } from '../escape-html.js';
const sides = {
    asserts: 'for',
    confirms: 'for',
    accuses: 'for',
    promises: 'for',
    demands: 'for',
    denies: 'against',
    speculates: 'neither',
    asks: 'neither',
    declines: 'neither',
};
/** Which side of the line a stance stands on: support, denial, or neither. */
export function sideOf(stance) {
    return sides[stance];
}
/** The attributes that make an SVG a picture with a name, or no more than an ornament. */
export function spokenAs(label) {
    return label ? `role="img" aria-label="${escapeHtml(label)}"` : 'aria-hidden="true"';
}
/** On a 16 grid. Bodies that count as support are filled, a denial is hollow, the rest have no body. */
const stanceShapes = {
    asserts: '<circle cx="8" cy="8" r="4.75" fill="currentColor"/>',
    confirms: '<path fill="currentColor" fill-rule="evenodd" d="M5.5 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm5 0a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z"/>',
    accuses: '<path fill="currentColor" d="M2.5 2.75 14 8 2.5 13.25Z"/>',
    promises: '<path fill="currentColor" d="M3 1.5h1.8v13H3Zm1.8 1.2H13L10.4 6 13 9.3H4.8Z"/>',
    demands: '<path fill="currentColor" d="M6.6 1.5h2.8l-.5 8.2H7.1Z"/><circle cx="8" cy="12.8" r="1.6" fill="currentColor"/>',
    denies: '<g fill="none" stroke="currentColor" stroke-width="1.7"><circle cx="8" cy="8" r="5.4"/><path d="M5 8h6"/></g>',
    speculates: '<circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.9" stroke-dasharray="1.9 2.18"/>',
    asks: '<path fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" d="M5 5.3a3 3 0 1 1 4.7 2.5C8.5 8.6 8 9.1 8 10.3"/><circle cx="8" cy="13.3" r="1.15" fill="currentColor"/>',
    declines: '<path fill="none" stroke="currentColor" stroke-width="1.7" d="M6 2.8H3.8v10.4H6M10 2.8h2.2v10.4H10"/>',
};
/** The mark of a stance, as SVG: its shape says what the source does with the content. */
export function stanceMark(stance, { label } = {}) {
    return `<svg class="mk mk-${sideOf(stance)}" viewBox="0 0 16 16" width="16" height="16" ${spokenAs(label)}>${stanceShapes[stance]}</svg>`;
}
/** A whole, dashed or dotted line, or only its two ends. The same line runs under the words in a report. */
const certaintyLines = {
    certain: '<path d="M0 4h24" stroke-width="2"/>',
    probable: '<path d="M0 4h24" stroke-width="2" stroke-dasharray="6 3"/>',
    possible: '<path d="M1 4h24" stroke-width="2.2" stroke-dasharray="0 4.35" stroke-linecap="round"/>',
    unknown: '<path d="M1 0v5h4M23 0v5h-4" stroke-width="2"/>',
};
/** The mark of a certainty, as SVG: the line that runs under the words. */
export function certaintyMark(certainty, { label } = {}) {
    return `<svg class="mk mk-line" viewBox="0 0 24 8" width="24" height="8" ${spokenAs(label)}><g fill="none" stroke="currentColor">${certaintyLines[certainty]}</g></svg>`;
}
/** What stands above the line (support) and below it (denial), on a 16 grid. */
const statusShapes = {
    uncorroborated: '<circle cx="8" cy="4.5" r="2.7" fill="currentColor"/>',
    corroborated: '<circle cx="4.7" cy="4.5" r="2.7" fill="currentColor"/><circle cx="11.3" cy="4.5" r="2.7" fill="currentColor"/>',
    contested: '<circle cx="8" cy="4.5" r="2.7" fill="currentColor"/><circle class="mk-against" cx="8" cy="12.3" r="2.1" fill="none" stroke="currentColor" stroke-width="1.4"/>',
    retracted: '<circle cx="8" cy="4.5" r="2.2" fill="none" stroke="currentColor" stroke-width="1.1"/><path d="M3.5 7.2 12.5 1.6" stroke="currentColor" stroke-width="1.4"/>',
};
/** The mark of a claim's status, as SVG: a line, and who stands on it and hangs from it. */
export function statusMark(status, { label } = {}) {
    return `<svg class="mk mk-status" viewBox="0 0 16 16" width="16" height="16" ${spokenAs(label)}><path d="M1 8.5h14" stroke="currentColor" stroke-width="1.2"/>${statusShapes[status]}</svg>`;
}
const editLines = {
    softened: ['certain', 'possible'],
    hardened: ['possible', 'certain'],
    removed: ['certain', 'unknown'],
    added: ['unknown', 'certain'],
    reworded: ['certain', 'certain'],
    retracted: ['certain', 'unknown'],
};
/** The mark of an edit, as SVG: the certainty lines before and after it. */
export function editMark(kind, { label } = {}) {
    const [before, after] = editLines[kind];
    return `<svg class="mk mk-edit" viewBox="0 0 64 10" width="64" height="10" ${spokenAs(label)}><g fill="none" stroke="currentColor"><g transform="translate(0 1)">${certaintyLines[before]}</g><path d="M28.5 5h6m-2.5-2.5L34.5 5 32 7.5" stroke-width="1.2"/><g transform="translate(39 1)">${certaintyLines[after]}</g></g></svg>`;
}
