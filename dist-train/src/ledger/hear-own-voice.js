import { areRivals, isLight, likeness, sketchStatement } from './compare-statements.js';
/** How alike an outlet's own sentence and somebody's claim must be: nobody vouches for it, so more than between two claims. */
const leastLikeness = 0.5;
/** A term that more statements have than this leads to no claim. */
const mostHolders = 60;
/** Which sentences in the outlets' own voices state the claims, by the claim's position. One that an article already reports is a repeat. */
export function hearOwnVoice(claims, sentences, weigh) {
    const holders = new Map();
    claims.forEach((claim, index) => {
        for (const told of new Map(claim.map((one) => [one.sketch, one])).values()) {
            for (const [key, share] of told.sketch.terms)
                if (share === 1)
                    holders.set(key, [...(holders.get(key) ?? []), { claim: index, told }]);
        }
    });
    const heard = new Map();
    for (const sentence of sentences) {
        const sketch = sketchStatement(sentence, weigh);
        if (isLight(sketch))
            continue;
        const candidates = new Set([...sketch.terms].flatMap(([key, share]) => listOf(share === 1 ? holders.get(key) : undefined)));
        let [best, most] = [-1, leastLikeness];
        for (const { claim, told } of candidates) {
            if (isLight(told.sketch) || areRivals(sketch, told.sketch) || told.statement.stance === 'denies')
                continue;
            const value = likeness(sketch, told.sketch, weigh, sentence.article.id === told.statement.article.id);
            if (value > most || (value === most && claim < best))
                [best, most] = [claim, value];
        }
        if (best >= 0 && !claims[best]?.some(({ statement }) => statement.revision.id === sentence.revision.id))
            heard.set(best, [...(heard.get(best) ?? []), sentence]);
    }
    return heard;
}
function listOf(list) {
    return list === undefined || list.length > mostHolders ? [] : list;
}
