import { areRivals } from './compare-statements.js';
/** A term that more things have than this finds no pairs: it would pair everything. */
const mostHolders = 60;
/** Pairs of things that share a telling term of the content of at least one of them. Never all pairs. */
export function findLikePairs(things, likenessOf, weigh) {
    const holders = new Map();
    things.forEach(({ sketch }, index) => {
        for (const key of sketch.terms.keys())
            holders.set(key, [...(holders.get(key) ?? []), index]);
    });
    return things.flatMap((thing, a) => {
        const others = new Set();
        for (const [key, share] of thing.sketch.terms) {
            const list = holders.get(key) ?? [];
            if (share < 1 || list.length > mostHolders || weigh(key) === 0)
                continue;
            for (const b of list)
                if (b !== a)
                    others.add(b);
        }
        return [...others].flatMap((b) => {
            const other = things[b];
            if (!other)
                return [];
            // A pair that both find is kept once, by the lower one.
            if (b < a && sharesContent(other.sketch, thing.sketch))
                return [];
            const likeness = likenessOf(thing, other);
            return likeness > 0.05
                ? [{ a: Math.min(a, b), b: Math.max(a, b), likeness, rival: areRivals(thing.sketch, other.sketch) }]
                : [];
        });
    });
}
function sharesContent(finder, found) {
    for (const [key, share] of finder.terms)
        if (share === 1 && found.terms.has(key))
            return true;
    return false;
}
