import { asserting, toCandidate } from '../candidate.js';
import { isQuoted } from '../clauses/scope.js';
/** "The decision was, as X put it, a pause": the cue is split around the speaker. */
export function findAsXPutIt(scope) {
    const { words, segments } = scope;
    const found = [];
    for (const [index, segment] of segments.entries()) {
        if (words[segment.from]?.lower !== 'as' || isQuoted(scope, segment.from))
            continue;
        const verb = endOfVerb(scope, segment);
        if (verb === undefined || verb.from - segment.from < 2)
            continue;
        const content = [];
        const before = segments[index - 1];
        if (before)
            content.push({ from: segments[0]?.from ?? scope.from, to: before.to });
        const after = segments[index + 1];
        if (after)
            content.push({ from: after.core, to: scope.to });
        if (content.length === 0)
            continue;
        found.push(toCandidate(scope, {
            rule: 'as-x-put-it',
            cue: [{ from: segment.from, to: segment.from + 1 }, verb],
            source: [{ from: segment.from + 1, to: verb.from }],
            content,
            meaning: asserting,
            confidence: 0.85,
        }));
    }
    return found;
}
/** "put it", or a bare verb of saying, at the end of the segment: "as X put it on Monday". */
function endOfVerb({ words }, { from, to }) {
    for (let i = from + 2; i < to; i += 1) {
        const word = words[i];
        const ends = i + 1 >= to || words[i + 1]?.timed === true || words[i + 1]?.tag === 'preposition';
        if (['put', 'puts'].includes(word?.lower ?? '') && words[i + 1]?.lower === 'it')
            return { from: i, to: i + 2 };
        if (word &&
            ends &&
            word.saying.some(({ verb }) => verb.frames.has('clause')) &&
            (word.tag === 'past' || word.tag === 'verb')) {
            const start = words[i - 1]?.tag === 'have' ? i - 1 : i;
            return { from: start, to: i + 1 };
        }
    }
    return undefined;
}
