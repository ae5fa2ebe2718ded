import { toCandidate } from '../candidate.js';
import { contentEnd } from '../clauses/content.js';
import { phraseEnd } from '../clauses/noun-phrase.js';
import { isQuoted } from '../clauses/scope.js';
import { subjectBefore, subjectOfClauseBefore } from '../clauses/subject.js';
import { verbGroupAt } from '../clauses/verb-group.js';
const accusing = { stance: 'accuses', certainty: 'certain' };
const verbs = /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|charg(?:e|es|ed|ing)|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing))$/u;
/** "X accused Y of hiding", "X blamed Y for the loss", "Y was accused of fraud by X". */
export function findAccusations(scope) {
    const { words } = scope;
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        const word = words[i];
        if (!word || isQuoted(scope, i) || !verbs.test(word.lower) || ['noun', 'adjective', 'name'].includes(word.tag))
            continue;
        const candidate = readAccusation(scope, i);
        if (candidate)
            found.push(candidate);
    }
    return found;
}
function readAccusation(scope, at) {
    const { words } = scope;
    const group = verbGroupAt(scope, at);
    if (group.voice === 'passive')
        return passive(scope, at, group.from);
    if (group.voice === 'infinitive')
        return undefined;
    const accused = phraseEnd(scope, at + 1);
    if (accused === at + 1)
        return undefined;
    const end = contentEnd(scope, at + 1, 'wide');
    const strict = !/^(?:accus|blam)/u.test(words[at]?.lower ?? '');
    if (strict || words[at]?.lower.startsWith('accus')) {
        const leads = words.slice(at + 1, end).findIndex(({ lower }) => lower === 'of' || (!strict && lower === 'over'));
        if (leads < 0 || (strict && (words[at + 2 + leads]?.tag !== 'gerund' || !words[at]?.lower.startsWith('suspect'))))
            return undefined;
    }
    const subject = group.voice === 'gerund' ? subjectOfClauseBefore(scope, at) : subjectBefore(scope, group.from);
    if (!subject)
        return undefined;
    return toCandidate(scope, {
        rule: 'accusation',
        cue: [{ from: group.from, to: at + 1 }],
        source: [subject],
        content: [{ from: at + 1, to: end }],
        meaning: strict ? { stance: 'speculates', certainty: 'probable' } : accusing,
        confidence: 0.88,
    });
}
/** "Y was accused of fraud", with or without "by X". */
function passive(scope, at, group) {
    const { words } = scope;
    if (!/^(?:accused|blamed)$/u.test(words[at]?.lower ?? '') || !['of', 'for'].includes(words[at + 1]?.lower ?? ''))
        return undefined;
    const subject = subjectBefore(scope, group);
    const end = contentEnd(scope, at + 1, 'narrow');
    const by = words.slice(at + 1, end).findIndex(({ lower }) => lower === 'by');
    const agent = by < 0 ? undefined : { from: at + 2 + by, to: phraseEnd(scope, at + 2 + by) };
    return toCandidate(scope, {
        rule: 'accusation',
        cue: [{ from: group, to: at + 1 }],
        ...(agent && agent.to > agent.from && { source: [agent] }),
        content: [...(subject ? [subject] : []), { from: at + 1, to: by < 0 ? end : at + 1 + by }],
        meaning: accusing,
        confidence: 0.7,
    });
}
