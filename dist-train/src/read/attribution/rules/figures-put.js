import { asserting, toCandidate } from '../candidate.js';
import { contentEnd } from '../clauses/content.js';
import { chunkEnd, phraseEnd } from '../clauses/noun-phrase.js';
import { isQuoted } from '../clauses/scope.js';
import { subjectBefore } from '../clauses/subject.js';
import { verbGroupAt } from '../clauses/verb-group.js';
/** "X put the damage at about 300 plants": a figure that is somebody's. */
export function findFiguresPut(scope) {
    const { words } = scope;
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        if (!/^(?:puts?|putting|estimate[sd]?|set|sets|pegs|pegged|values?|valued)$/u.test(words[i]?.lower ?? '') ||
            isQuoted(scope, i))
            continue;
        const at = figureAfter(scope, i);
        const group = verbGroupAt(scope, i);
        const subject = at && group.voice === 'active' ? subjectBefore(scope, group.from) : undefined;
        if (!subject)
            continue;
        const content = { from: i + 1, to: contentEnd(scope, i + 1, 'narrow') };
        found.push(toCandidate(scope, {
            rule: 'figure-put',
            cue: [group],
            source: [subject],
            content: [content],
            meaning: asserting,
            confidence: 0.75,
        }));
    }
    return found;
}
/** Whether "at" and a figure follow the thing that is counted. */
function figureAfter(scope, verb) {
    const { words } = scope;
    const end = Math.max(chunkEnd(scope, verb + 1), phraseEnd(scope, verb + 1));
    for (let i = verb + 2; i <= end; i += 1) {
        if (words[i]?.lower === 'at' && words.slice(i + 1, i + 6).some(({ tag }) => tag === 'number'))
            return true;
    }
    return false;
}
