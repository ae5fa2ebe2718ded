/** How far back an antecedent is looked for: bounds the work on a text without paragraphs. */
const window = 40;
/** Keeps the last mentions of a text, in order. */
export function createRecent() {
    const sightings = [];
    return {
        see: (sighting) => {
            sightings.push(sighting);
            if (sightings.length > window * 4)
                sightings.splice(0, window * 3);
        },
        best: (score) => bestOf(sightings, score),
        last: () => sightings.at(-1),
    };
}
function bestOf(sightings, score) {
    let best;
    let most = Number.NEGATIVE_INFINITY;
    const floor = Math.max(0, sightings.length - window);
    for (let at = sightings.length - 1; at >= floor; at -= 1) {
        const sighting = sightings[at];
        const value = sighting === undefined ? undefined : score(sighting);
        if (value === undefined || value <= most)
            continue;
        best = sighting;
        most = value;
    }
    return best;
}
