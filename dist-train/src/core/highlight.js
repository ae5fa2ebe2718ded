import { layersOf, layersOver, segmentsOf } from './highlight/layers.js';
import { numberAttributions } from './highlight/numbering.js';
import { findParagraphs } from './highlight/paragraphs.js';
export { wordsOf } from './highlight/pieces.js';
/**
 * The three-part highlight: a text parted into paragraphs and nested pieces, for a page, a terminal or a script to draw.
 * No letter is lost, doubled or changed, whatever the spans: those that lie outside the text are clipped, those that cross are cut.
 */
export function highlight(text, attributions) {
    const notes = numberAttributions(attributions);
    const spans = findParagraphs(text);
    const layers = layersOver(spans, layersOf(text, notes));
    const segments = spans.map((span, index) => segmentsOf(span, layers[index] ?? []));
    const carriers = findCarriers(segments.flat());
    const seen = new Set();
    const placed = new Set();
    const paragraphs = segments.map((paragraph, index) => {
        const span = spans[index] ?? [text.length, text.length];
        const draw = { text, carriers, seen, placed, here: [] };
        const pieces = piecesOf(paragraph, 0, draw);
        const next = spans[index + 1];
        return { span, pieces, notes: draw.here, gap: text.slice(span[1], next ? next[0] : text.length) };
    });
    const first = spans[0];
    return { lead: first ? text.slice(0, first[0]) : text, paragraphs, notes, placed };
}
/** Which part bears the number of each attribution: the cue if any of it is drawn, or else the content, or else the source. */
function findCarriers(segments) {
    const order = ['source', 'content', 'cue'];
    const carriers = new Map();
    for (const { layers } of segments) {
        for (const { role, note } of layers) {
            const known = carriers.get(note.number);
            if (known === undefined || order.indexOf(role) > order.indexOf(known))
                carriers.set(note.number, role);
        }
    }
    return carriers;
}
/** Neighbouring segments that share their layer at this depth become one piece. */
function piecesOf(segments, depth, draw) {
    const pieces = [];
    let from = 0;
    while (from < segments.length) {
        const layer = segments[from]?.layers[depth];
        let to = from + 1;
        while (to < segments.length && segments[to]?.layers[depth] === layer)
            to += 1;
        const run = segments.slice(from, to);
        const span = [run[0]?.span[0] ?? 0, run.at(-1)?.span[1] ?? 0];
        if (layer)
            pieces.push(partPiece(layer, span, run, depth, draw));
        else
            pieces.push({ kind: 'words', span, text: draw.text.slice(span[0], span[1]) });
        from = to;
    }
    return pieces;
}
function partPiece(layer, span, run, depth, draw) {
    const { role, note } = layer;
    const { stance, certainty } = note.attribution;
    const part = `${role} ${note.number}`;
    const first = !draw.seen.has(part);
    draw.seen.add(part);
    const numbered = draw.carriers.get(note.number) === role && !draw.placed.has(note.number);
    if (numbered) {
        draw.placed.add(note.number);
        draw.here.push(note);
    }
    const around = run[0]?.layers.slice(0, depth) ?? [];
    return {
        kind: 'part',
        role,
        number: note.number,
        stance,
        certainty,
        span,
        first,
        numbered,
        level: around.filter((outer) => outer.role === role).length,
        pieces: piecesOf(run, depth + 1, draw),
    };
}
