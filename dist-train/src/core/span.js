/** The words at a span. Throws `RangeError` when the span does not lie in the text. */
export function wordsAt(text, [start, end]) {
    if (!(0 <= start && start <= end && end <= text.length)) {
        throw new RangeError(`Expected a span within 0 and ${text.length}, got [${start}, ${end})`);
    }
    return text.slice(start, end);
}
/** The part that stands at these spans of a text, in text order, with empty and doubled spans dropped. */
export function partAt(text, spans) {
    const kept = mergeSpans(spans);
    return { spans: kept, text: kept.map((span) => wordsAt(text, span)).join(' ') };
}
/** Spans in text order; overlapping ones become one, touching ones stay two. Empty spans are dropped. */
export function mergeSpans(spans) {
    const merged = [];
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
        if (start >= end)
            continue;
        const last = merged.at(-1);
        if (last && start < last[1])
            merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
        else
            merged.push([start, end]);
    }
    return merged;
}
/** The span without white space at its edges. */
export function trimSpan(text, [start, end]) {
    let from = start;
    let to = end;
    while (from < to && /\s/u.test(text.charAt(from)))
        from += 1;
    while (to > from && /\s/u.test(text.charAt(to - 1)))
        to -= 1;
    return [from, to];
}
/** Whether two spans share at least one character. */
export function overlaps(a, b) {
    return a[0] < b[1] && b[0] < a[1];
}
/** Whether `outer` holds all of `inner`. */
export function holds(outer, inner) {
    return outer[0] <= inner[0] && inner[1] <= outer[1];
}
/** How many characters two lists of spans share. Both must be free of overlaps within themselves. */
export function sharedLength(a, b) {
    let shared = 0;
    for (const [start, end] of a) {
        for (const [from, to] of b)
            shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
    return shared;
}
/** How many characters the spans cover, counted once. */
export function coveredLength(spans) {
    return mergeSpans(spans).reduce((sum, [start, end]) => sum + end - start, 0);
}
/** The smallest span that holds all of these; `undefined` for an empty list. */
export function hullOf(spans) {
    if (spans.length === 0)
        return undefined;
    return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
/** The spans less everything that `holes` cover. */
export function subtractSpans(spans, holes) {
    let left = mergeSpans(spans);
    for (const hole of holes) {
        left = left.flatMap((span) => {
            if (!overlaps(span, hole))
                return [span];
            const before = [span[0], Math.max(span[0], hole[0])];
            const after = [Math.min(span[1], hole[1]), span[1]];
            return [before, after].filter(([start, end]) => start < end);
        });
    }
    return left;
}
