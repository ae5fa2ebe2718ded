import { findTerms } from './find-terms.js';
/** How much two sentences must share to be one that was changed. */
const leastShared = 0.4;
/** Sentences of one text that are compared with each other; past this a page is not an article. */
const mostSentences = 2000;
/** Pairs the sentences of two texts: those that stayed first, then, between these, those that changed. In the new text's order. */
export function alignSentences(before, old, after, now) {
    const [left, right] = [old.slice(0, mostSentences), now.slice(0, mostSentences)];
    const places = new Map();
    left.forEach((span, index) => {
        const words = before.slice(...span);
        places.set(words, [...(places.get(words) ?? []), index]);
    });
    const partner = new Map();
    right.forEach((span, index) => {
        const place = places.get(after.slice(...span))?.shift();
        if (place !== undefined)
            partner.set(index, place);
    });
    pairChanged(before, left, after, right, partner);
    return inOrder(left, right, partner);
}
function pairChanged(before, left, after, right, partner) {
    const taken = new Set(partner.values());
    const [lost, made] = [
        left.flatMap((span, index) => (taken.has(index) ? [] : [{ span, index }])),
        right.flatMap((span, index) => (partner.has(index) ? [] : [{ span, index }])),
    ];
    const bags = lost.map(({ span, index }) => ({
        index,
        opening: openingOf(before.slice(...span)),
        bag: bagOf(before.slice(...span)),
    }));
    const likely = made.flatMap(({ span, index }) => {
        const [bag, opening] = [bagOf(after.slice(...span)), openingOf(after.slice(...span))];
        return bags.map((other) => ({
            from: other.index,
            to: index,
            shared: sharedBy(other.bag, bag) + (opening === other.opening ? sameOpening : 0),
        }));
    });
    for (const { from, to, shared } of likely.sort((a, b) => b.shared - a.shared || a.to - b.to || a.from - b.from)) {
        if (shared < leastShared || taken.has(from) || partner.has(to))
            continue;
        partner.set(to, from);
        taken.add(from);
    }
}
/** A sentence that is rewritten most often keeps its first words. */
const sameOpening = 0.15;
const openingOf = (text) => text.split(/\s+/u, 2).join(' ').toLowerCase();
const bagOf = (text) => new Set(findTerms(text).map((term) => term.key));
function sharedBy(a, b) {
    let shared = 0;
    for (const key of a)
        if (b.has(key))
            shared += 1;
    return shared / Math.max(1, Math.min(a.size, b.size) * 0.7 + Math.max(a.size, b.size) * 0.3);
}
/** New sentences in their order; one that was taken out stands after the last old one that came before it. */
function inOrder(left, right, partner) {
    const kept = new Map([...partner].map(([to, from]) => [from, to]));
    const lost = left.map((_, index) => index).filter((index) => !kept.has(index));
    const after = (index) => {
        for (let before = index - 1; before >= 0; before -= 1) {
            const to = kept.get(before);
            if (to !== undefined)
                return to;
        }
        return -1;
    };
    const pairs = [
        ...right.map((span, to) => ({ at: to, pair: toPair(left[partner.get(to) ?? -1], span) })),
        ...lost.map((index) => ({ at: after(index) + 0.5, pair: toPair(left[index], undefined) })),
    ];
    return pairs.sort((a, b) => a.at - b.at).map(({ pair }) => pair);
}
const toPair = (before, after) => ({
    ...(before && { before }),
    ...(after && { after }),
});
