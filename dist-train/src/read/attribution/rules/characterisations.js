import { asserting, toCandidate } from '../candidate.js';
import { contentEnd } from '../clauses/content.js';
import { chunkEnd, phraseEnd } from '../clauses/noun-phrase.js';
import { isQuoted } from '../clauses/scope.js';
import { subjectBefore, subjectOfClauseBefore } from '../clauses/subject.js';
import { verbGroupAt } from '../clauses/verb-group.js';
const denying = { stance: 'denies', certainty: 'certain' };
const naming = /^(?:call(?:s|ed|ing)?|label(?:s|led|ling|ed|ing)?|brand(?:s|ed|ing)?|dub(?:s|bed|bing)|term(?:s|ed|ing)|declar(?:es|ed|ing)|deem(?:s|ed|ing))$/u;
const likening = /^(?:describ(?:e|es|ed|ing)|characteri[sz](?:e|es|ed|ing)|portray(?:s|ed|ing)?|hail(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|prais(?:e|es|ed|ing)|decr(?:y|ies|ied|ying)|paint(?:s|ed|ing)|depict(?:s|ed|ing)|regard(?:s|ed|ing)?|view(?:s|ed|ing)?|see|sees|saw|seeing|brand(?:s|ed|ing)?|label(?:s|led|ed)?|deride(?:s|d)?|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|defend(?:s|ed|ing)|cast|cite[sd]?)$/u;
/** "X called the filing a sham", "X described it as a first step", "X dismissed as baseless the report". */
export function findCharacterisations(scope) {
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        const word = scope.words[i];
        if (!word || isQuoted(scope, i) || ['noun', 'name', 'adjective'].includes(word.tag))
            continue;
        const candidate = naming.test(word.lower) ? readNaming(scope, i) : undefined;
        const likened = candidate ?? (likening.test(word.lower) ? readLikening(scope, i) : undefined);
        if (likened)
            found.push(likened);
    }
    return found;
}
function readNaming(scope, at) {
    const { words } = scope;
    const object = objectEnd(scope, at + 1);
    if (object === at + 1)
        return undefined;
    const next = words[object];
    const named = (object < scope.to && isQuoted(scope, object)) ||
        ['determiner', 'adjective', 'name', 'noun', 'adverb', 'negation', 'past'].includes(next?.tag ?? 'mark') ||
        (words[at + 1]?.tag === 'pronoun' && next?.tag === 'number');
    return named && object < scope.to && !next?.timed ? propose(scope, at, at + 1) : undefined;
}
/** "it", "the filing", "the talks in Vienna" */
function objectEnd(scope, start) {
    if (isQuoted(scope, start))
        return start;
    const end = chunkEnd(scope, start);
    if (end === start)
        return start;
    const { words } = scope;
    return words[end]?.tag === 'preposition' && !words[end + 1]?.timed ? phraseEnd(scope, start) : end;
}
function readLikening(scope, at) {
    const { words } = scope;
    if (words[at + 1]?.lower === 'as' &&
        /^(?:dismiss|reject|denounc|condemn|brand|label)/u.test(words[at]?.lower ?? '')) {
        const end = words[at + 2]?.tag === 'adjective' || words[at + 2]?.tag === 'noun' || words[at + 2]?.tag === 'past'
            ? at + 3
            : at + 2;
        return end < scope.to ? propose(scope, at, end) : undefined;
    }
    const object = phraseEnd(scope, at + 1);
    const end = contentEnd(scope, at + 1, 'narrow');
    const as = words
        .slice(object, Math.min(end, object + 12))
        .findIndex(({ lower, quote }) => lower === 'as' && quote === scope.quote);
    return object > at + 1 && as >= 0 && !words.slice(object, object + as).some(({ tag }) => tag === 'mark')
        ? propose(scope, at, at + 1)
        : undefined;
}
function propose(scope, at, cueEnd) {
    const group = verbGroupAt(scope, at);
    const subject = subjectFor(scope, group, at);
    if (!subject)
        return undefined;
    const rejects = /^(?:dismiss|reject)/u.test(scope.words[at]?.lower ?? '');
    return toCandidate(scope, {
        rule: 'characterisation',
        cue: [{ from: group.from, to: cueEnd }],
        source: [subject],
        content: [{ from: cueEnd, to: contentEnd(scope, cueEnd, 'wide') }],
        meaning: rejects ? denying : asserting,
        confidence: 0.65,
    });
}
function subjectFor(scope, { voice, from }, at) {
    if (voice === 'active')
        return subjectBefore(scope, from);
    return voice === 'gerund' ? subjectOfClauseBefore(scope, at) : undefined;
}
