import { coveredLength, holds } from '../../../core/span.js';
import { indexSpans, thingsMeeting } from '../span-index.js';
/** For each attribution the index of the one with the smallest content that holds its whole cue. */
export function findNesting(attributions) {
    const sizes = attributions.map(({ content }) => coveredLength(content));
    const outers = attributions.flatMap(({ content }, index) => content.map((span) => ({ index, span })));
    const byPlace = indexSpans(outers, ({ span }) => span);
    return attributions.map(({ cue }, index) => {
        const own = sizes[index] ?? 0;
        let best;
        for (const outer of thingsMeeting(byPlace, cue[0] ?? [0, 0])) {
            const size = sizes[outer.index] ?? 0;
            const larger = size > own || (size === own && outer.index < index);
            if (outer.index === index || !larger || (best !== undefined && size >= (sizes[best] ?? 0)))
                continue;
            const content = attributions[outer.index]?.content ?? [];
            if (cue.every((span) => content.some((held) => holds(held, span))))
                best = outer.index;
        }
        return best;
    });
}
