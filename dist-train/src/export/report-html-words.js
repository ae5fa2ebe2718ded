import { escapeHtml } from '../core/escape-html.js';
import { sideOf, stanceMark } from '../core/marks.js';
/** The ids of the `place`th reading of a document, or of its only one. */
export function anchorsOf(place) {
    const prefix = place === undefined ? '' : `r${place}-`;
    return { cue: (number) => `${prefix}c${number}`, note: (number) => `${prefix}n${number}` };
}
/** The text of a report with its attributions marked in place: bold who, boxed how, underlined what. */
export function toMarkedWords({ paragraphs }, anchors) {
    return paragraphs
        .map(({ pieces }) => `<p dir="auto">${drawPieces(pieces, { anchors, linked: false })}</p>`)
        .join('\n');
}
function drawPieces(pieces, place) {
    return pieces.map((piece) => (piece.kind === 'words' ? escapeHtml(piece.text) : drawPart(piece, place))).join('');
}
function drawPart(piece, place) {
    if (piece.role === 'cue')
        return drawCue(piece, place);
    const words = drawPieces(piece.pieces, place) + (piece.numbered ? drawNumber(piece, place) : '');
    if (piece.role === 'source')
        return `<span class="src">${words}</span>`;
    return `<span class="con ${piece.certainty}${sideOf(piece.stance) === 'against' ? ' against' : ''}">${words}</span>`;
}
function drawCue(piece, place) {
    const against = sideOf(piece.stance) === 'against' ? ' against' : '';
    if (!piece.numbered)
        return `<span class="cue more${against}">${drawPieces(piece.pieces, place)}</span>`;
    const { anchors, linked } = place;
    const words = withMark(piece, stanceMark(piece.stance), { anchors, linked: true });
    const sup = `<sup>${piece.number}</sup>`;
    const id = anchors.cue(piece.number);
    if (linked)
        return `<span class="cue${against}" id="${id}">${words}${sup}</span>`;
    return `<a class="cue${against}" href="#${anchors.note(piece.number)}" id="${id}">${words}${sup}</a>`;
}
/** The mark and the first word in one box that no line end parts. */
function withMark({ pieces }, mark, place) {
    const [first, ...rest] = pieces;
    if (first?.kind !== 'words')
        return mark + drawPieces(pieces, place);
    const end = first.text.search(/\s/u);
    const head = end < 0 ? first.text : first.text.slice(0, end);
    return `<span class="nb">${mark}${escapeHtml(head)}</span>${escapeHtml(first.text.slice(head.length))}${drawPieces(rest, place)}`;
}
/** The number of an attribution without a visible cue. */
function drawNumber({ number }, { anchors, linked }) {
    const sup = `<sup>${number}</sup>`;
    const id = anchors.cue(number);
    return linked
        ? `<span class="no" id="${id}">${sup}</span>`
        : `<a class="no" href="#${anchors.note(number)}" id="${id}">${sup}</a>`;
}
