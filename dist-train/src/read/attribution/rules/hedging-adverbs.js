import { toCandidate } from '../candidate.js';
import { clauseAround } from '../clauses/hedged-clause.js';
import { chunkEnd } from '../clauses/noun-phrase.js';
import { isQuoted } from '../clauses/scope.js';
import { verbGroupAt } from '../clauses/verb-group.js';
const hearsay = { stance: 'asserts', certainty: 'probable' };
const accusing = { stance: 'accuses', certainty: 'possible' };
/** Adverbs by which a writer says that the words are somebody else's, or unsure. */
const adverbs = new Map([
    ['reportedly', hearsay],
    ['apparently', hearsay],
    ['supposedly', hearsay],
    ['purportedly', hearsay],
    ['ostensibly', hearsay],
    ['seemingly', hearsay],
    ['presumably', hearsay],
    ['evidently', hearsay],
    ['allegedly', accusing],
]);
/** "reportedly", "allegedly": the clause without the adverb is what is said, by nobody named. */
export function findHedgingAdverbs(scope) {
    const { words } = scope;
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        const meaning = adverbs.get(words[i]?.lower ?? '');
        if (!meaning || isQuoted(scope, i))
            continue;
        const cue = { from: i, to: i + 1 };
        const content = isWithinPhrase(scope, i)
            ? [{ from: i + 1, to: chunkEnd(scope, i + 1) }]
            : clauseAround(scope, cue, groupStart(scope, i));
        found.push(toCandidate(scope, { rule: 'hedging-adverb', cue: [cue], content, meaning, confidence: 0.85 }));
    }
    return found;
}
/** Where the verb group that the adverb stands in or before begins. */
function groupStart(scope, i) {
    const { words, from } = scope;
    let start = i;
    while (start > from && ['be', 'have', 'do', 'modal', 'adverb', 'negation'].includes(words[start - 1]?.tag ?? 'mark'))
        start -= 1;
    return Math.min(start, verbGroupAt(scope, i).from);
}
/** "the allegedly stolen car" */
function isWithinPhrase({ words }, i) {
    const before = words[i - 1]?.tag;
    return ((before === 'determiner' || before === 'possessive' || before === 'adjective') &&
        ['adjective', 'past', 'noun', 'participle'].includes(words[i + 1]?.tag ?? 'mark'));
}
