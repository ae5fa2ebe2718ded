import { coveredLength, sharedLength } from '../../../core/span.js';
/** How much of a content stands in quotation marks that its cue does not stand in. */
export function formOf(content, cue, quotations) {
    const at = cue[0]?.[0] ?? 0;
    const deeper = quotations.filter(({ span }) => !(span[0] <= at && at < span[1])).flatMap(({ parts }) => parts);
    const quoted = sharedLength(content, withoutNested(deeper));
    if (quoted === 0)
        return 'indirect';
    return quoted >= coveredLength(content) - 2 * content.length ? 'direct' : 'mixed';
}
/** Outer quotations only: they come first and hold the inner ones. */
function withoutNested(spans) {
    const kept = [];
    for (const span of spans) {
        const last = kept.at(-1);
        if (!last || span[0] >= last[1])
            kept.push(span);
    }
    return kept;
}
