import { isNegated } from './find-terms.js';
/** How much of the shorter of two statements the other must hold, for a "not" in one of them to make it a denial. */
const leastOverlap = 0.75;
/** Words in which the main verb stands: a later "nothing" turns only a part round ("had known and said nothing"). */
const openingWords = 7;
const openingNegated = ({ text }) => isNegated(text.split(/\s+/u, openingWords).join(' '));
/**
 * Whether a statement says the opposite of another in nearly the same words: "the water was not the cause", said with
 * "said", denies that the water was to blame.
 */
export function contradicts(one, other) {
    if (one.stance === 'denies' || other.stance === 'denies' || one.speaker === other.speaker)
        return false;
    if (openingNegated(one) === openingNegated(other))
        return false;
    const [a, b] = [new Set(one.terms.map((term) => term.key)), new Set(other.terms.map((term) => term.key))];
    const shared = [...a].filter((key) => b.has(key)).length;
    return shared >= 2 && shared >= leastOverlap * Math.min(a.size, b.size);
}
