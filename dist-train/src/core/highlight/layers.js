/** More parts than this over one letter are not drawn. Two or three is what news has; a hostile reading may have any number. */
const mostDrawn = 8;
/** And no more than this are even sorted. */
const mostSorted = 64;
/** Underlines drawn over each other; deeper ones show in the notes alone. */
const mostContents = 2;
/** All spans of all parts, within the text and never through the middle of a surrogate pair. */
export function layersOf(text, notes) {
    return notes.flatMap((note) => {
        const { source, cue, content } = note.attribution;
        const lay = (role, spans = []) => spans
            .map((span) => ({ role, note, span: [placeIn(text, span[0]), placeIn(text, span[1])] }))
            .filter(({ span: [start, end] }) => start < end);
        return [...lay('content', content?.spans), ...lay('source', source?.spans), ...lay('cue', cue.spans)];
    });
}
function placeIn(text, offset) {
    const at = Math.min(text.length, Math.max(0, Math.trunc(offset) || 0));
    const splits = /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
    return splits ? at - 1 : at;
}
/** Cuts a span of the text at every edge of a layer. */
export function segmentsOf(paragraph, layers) {
    const opening = new Map();
    const closing = new Map();
    for (const layer of layers) {
        const start = Math.max(layer.span[0], paragraph[0]);
        const end = Math.min(layer.span[1], paragraph[1]);
        if (start >= end)
            continue;
        addTo(opening, start, layer);
        addTo(closing, end, layer);
    }
    const edges = new Set([...paragraph, ...opening.keys(), ...closing.keys()]);
    const sorted = [...edges].sort((a, b) => a - b);
    const open = new Set();
    return sorted.slice(0, -1).map((start, index) => {
        for (const layer of closing.get(start) ?? [])
            open.delete(layer);
        for (const layer of opening.get(start) ?? [])
            open.add(layer);
        return { span: [start, sorted[index + 1] ?? paragraph[1]], layers: stack(open) };
    });
}
function addTo(edges, at, layer) {
    const there = edges.get(at);
    if (there)
        there.push(layer);
    else
        edges.set(at, [layer]);
}
/** Outermost first. What holds another goes around it; of two that cross, the cue stays whole, then the source, and the content is cut. */
function stack(open) {
    const some = [];
    for (const layer of open) {
        if (some.length >= mostSorted)
            break;
        some.push(layer);
    }
    let contents = 0;
    return some
        .sort(compareLayers)
        .filter((layer) => {
        if (layer.role === 'content')
            contents += 1;
        return layer.role !== 'content' || contents <= mostContents;
    })
        .slice(0, mostDrawn);
}
const firmness = { cue: 0, source: 1, content: 2 };
function compareLayers(a, b) {
    const firmer = cross(a.span, b.span) ? firmness[a.role] - firmness[b.role] : 0;
    const longer = b.span[1] - b.span[0] - (a.span[1] - a.span[0]);
    return firmer || longer || firmness[b.role] - firmness[a.role] || a.note.number - b.note.number;
}
/** Whether each of two overlapping spans has letters that the other lacks. */
function cross(a, b) {
    return (a[0] < b[0] && a[1] < b[1]) || (b[0] < a[0] && b[1] < a[1]);
}
/** The layers over each of some spans that follow each other in the text. */
export function layersOver(spans, layers) {
    const waiting = [...layers].sort((a, b) => a.span[0] - b.span[0]);
    let next = 0;
    let open = [];
    return spans.map(([start, end]) => {
        const from = next;
        while ((waiting[next]?.span[0] ?? end) < end)
            next += 1;
        open = [...open, ...waiting.slice(from, next)].filter((layer) => start < layer.span[1]);
        return open;
    });
}
