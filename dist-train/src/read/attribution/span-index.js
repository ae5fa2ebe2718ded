/** Indexes things by their spans; order among equals is kept. */
export function indexSpans(things, spanOf) {
    const sorted = things.map((thing) => ({ thing, span: spanOf(thing) })).sort((a, b) => a.span[0] - b.span[0]);
    let furthest = 0;
    const reaches = sorted.map(({ span }) => {
        furthest = Math.max(furthest, span[1]);
        return furthest;
    });
    return { things: sorted.map(({ thing }) => thing), spans: sorted.map(({ span }) => span), reaches };
}
/** The things that share a character with the span, in text order. */
export function thingsMeeting({ things, spans, reaches }, [start, end]) {
    const found = [];
    for (let i = firstAbove(reaches, start); i < things.length; i += 1) {
        const span = spans[i];
        const thing = things[i];
        if (!span || thing === undefined || span[0] >= end)
            break;
        if (span[1] > start)
            found.push(thing);
    }
    return found;
}
/** The first place in a rising list whose number is greater. */
function firstAbove(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) > limit)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
