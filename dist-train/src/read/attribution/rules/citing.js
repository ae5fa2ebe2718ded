import { asserting, toCandidate } from '../candidate.js';
import { phraseEnd } from '../clauses/noun-phrase.js';
import { isQuoted } from '../clauses/scope.js';
/** "The agency, citing a customs officer, reported that P": the officer is the one who says P. */
export function findCiting(scope) {
    const { words } = scope;
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        if (!['citing', 'quoting'].includes(words[i]?.lower ?? '') || words[i]?.tag !== 'gerund' || isQuoted(scope, i))
            continue;
        const end = phraseEnd(scope, i + 1);
        if (end === i + 1 || words[end]?.lower === 'as')
            continue;
        found.push(toCandidate(scope, {
            rule: 'citing',
            cue: [{ from: i, to: i + 1 }],
            source: [{ from: i + 1, to: end }],
            meaning: asserting,
            confidence: 0.8,
            borrowsContent: true,
        }));
    }
    return found;
}
