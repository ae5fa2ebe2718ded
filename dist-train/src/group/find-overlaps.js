import { toShingles } from './shingles.js';
/** Earlier texts that are remembered for one run. A wire's text is in the first of them; later copies need no more. */
const mostHolders = 8;
/** A text with fewer runs is a headline or a caption, not a copy. */
const leastRuns = 25;
/** Runs outside quotation marks that two texts must share, so that a shared quotation makes no copy. */
const leastOwnRuns = 20;
/**
 * Pairs of articles whose texts share runs of words. Readings must come in time order: each text is compared only with
 * the first few holders of its runs, so that the work grows with the words and not with the pairs.
 */
export function findOverlaps(readings) {
    const shingles = readings.map((reading) => toShingles(reading.reading.article.text));
    const holders = new Map();
    return readings.flatMap((later, index) => {
        const own = shingles[index];
        if (own === undefined || own.all.size < leastRuns)
            return [];
        const shared = countShared(own, holders);
        hold(own, index, holders);
        return [...shared].flatMap(([other, count]) => {
            const [earlier, theirs] = [readings[other], shingles[other]];
            if (!earlier || !theirs || earlier.articleId === later.articleId)
                return [];
            const shorter = Math.min(own.all.size, theirs.all.size);
            // Counts over remembered holders only are a lower bound, so a pair far below every threshold is left at once.
            if (count < leastOwnRuns || count < shorter / 4)
                return [];
            if (sizeOfShared(own.own, theirs.own) < leastOwnRuns)
                return [];
            return [{ earlier, later, containment: sizeOfShared(own.all, theirs.all) / shorter }];
        });
    });
}
function countShared(own, holders) {
    const shared = new Map();
    for (const run of own.all) {
        for (const other of holders.get(run) ?? [])
            shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return shared;
}
function hold(own, index, holders) {
    for (const run of own.all) {
        const list = holders.get(run);
        if (list === undefined)
            holders.set(run, [index]);
        else if (list.length < mostHolders)
            list.push(index);
    }
}
function sizeOfShared(a, b) {
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    let shared = 0;
    for (const run of small)
        if (large.has(run))
            shared += 1;
    return shared;
}
