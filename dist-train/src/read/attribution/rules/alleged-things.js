import { toCandidate } from '../candidate.js';
import { phraseEnd } from '../clauses/noun-phrase.js';
import { isQuoted } from '../clauses/scope.js';
const adjectives = new Map([
    ['alleged', { stance: 'accuses', certainty: 'possible' }],
    ['purported', { stance: 'asserts', certainty: 'probable' }],
    ['supposed', { stance: 'asserts', certainty: 'possible' }],
    ['rumoured', { stance: 'speculates', certainty: 'possible' }],
    ['rumored', { stance: 'speculates', certainty: 'possible' }],
]);
/** "the alleged copying of its atlas": a noun phrase that the writer does not vouch for. */
export function findAllegedThings(scope) {
    const { words } = scope;
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        const meaning = adjectives.get(words[i]?.lower ?? '');
        if (!meaning || isQuoted(scope, i))
            continue;
        const attributive = [
            'determiner',
            'possessive',
            'adjective',
            'preposition',
            'conjunction',
            'noun',
            'past',
        ].includes(words[i - 1]?.tag ?? 'determiner');
        const followed = ['noun', 'adjective', 'name', 'gerund', 'past'].includes(words[i + 1]?.tag ?? 'mark');
        if (!attributive || !followed || i + 1 >= scope.to)
            continue;
        const end = Math.max(phraseEnd(scope, words[i + 1]?.tag === 'gerund' && words[i + 2]?.lower === 'of' ? i + 3 : i + 1), i + 2);
        found.push(toCandidate(scope, {
            rule: 'alleged-thing',
            cue: [{ from: i, to: i + 1 }],
            content: [{ from: i + 1, to: end }],
            meaning,
            confidence: 0.7,
        }));
    }
    return found;
}
