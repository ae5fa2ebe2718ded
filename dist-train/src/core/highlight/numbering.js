import { hullOf } from '../span.js';
/** No chain of `nestedIn` is followed further than this; a hostile reading may hold a ring. */
const deepest = 16;
/** Attributions numbered from 1 in the order of their cues (of their other parts, where no cue is to be seen). */
export function numberAttributions(attributions) {
    const ordered = attributions
        .map((attribution, index) => ({ attribution, index, at: placeOf(attribution) }))
        .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.index - b.index)
        .map(({ attribution }) => attribution);
    const numbers = new Map(ordered.map((attribution, index) => [attribution.id, index + 1]));
    const byId = new Map(ordered.map((attribution) => [attribution.id, attribution]));
    return ordered.map((attribution, index) => {
        const inside = numberOf(numbers, attribution.nestedIn);
        const about = numberOf(numbers, attribution.about);
        return {
            number: index + 1,
            attribution,
            ...(inside !== undefined && { inside }),
            ...(about !== undefined && { about }),
            depth: depthOf(attribution, byId),
        };
    });
}
function placeOf({ source, cue, content }) {
    const hull = hullOf(cue.spans.filter(([start, end]) => start < end));
    const [start, end] = hull ?? hullOf([...(source?.spans ?? []), ...(content?.spans ?? [])]) ?? [0, 0];
    return [start, end];
}
function numberOf(numbers, id) {
    return id === undefined ? undefined : numbers.get(id);
}
function depthOf(attribution, byId) {
    let depth = 0;
    let outer = attribution.nestedIn;
    while (outer !== undefined && depth < deepest) {
        const found = byId.get(outer);
        if (!found)
            break;
        depth += 1;
        outer = found.nestedIn;
    }
    return depth;
}
