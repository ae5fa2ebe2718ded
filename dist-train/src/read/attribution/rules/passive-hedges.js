import { toCandidate } from '../candidate.js';
import { contentEnd } from '../clauses/content.js';
import { phraseStart } from '../clauses/noun-phrase.js';
import { isQuoted } from '../clauses/scope.js';
import { subjectBefore } from '../clauses/subject.js';
import { verbGroupAt } from '../clauses/verb-group.js';
const probable = { stance: 'asserts', certainty: 'probable' };
const possible = { stance: 'speculates', certainty: 'possible' };
const likely = { stance: 'speculates', certainty: 'probable' };
const accused = { stance: 'accuses', certainty: 'possible' };
const participles = new Map([
    ...[
        'believed',
        'thought',
        'said',
        'understood',
        'reported',
        'considered',
        'presumed',
        'assumed',
        'estimated',
        'deemed',
        'claimed',
        'supposed',
        'held',
    ].map((word) => [word, probable]),
    ...['feared', 'rumoured', 'rumored'].map((word) => [word, possible]),
    ...['expected', 'forecast', 'predicted', 'suspected', 'tipped', 'projected'].map((word) => [word, likely]),
    ['alleged', accused],
]);
/** "X is believed to have left", "it is understood that P", "a missile believed to be the first": nobody is named. */
export function findPassiveHedges(scope) {
    const { words } = scope;
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        const meaning = participles.get(words[i]?.lower ?? '');
        if (!meaning || isQuoted(scope, i) || words[i]?.tag === 'noun' || words[i]?.tag === 'adjective')
            continue;
        const next = words[i + 1];
        const infinitive = next?.tag === 'to' && i + 2 < scope.to;
        if (!infinitive && next?.tag !== 'that')
            continue;
        const group = verbGroupAt(scope, i);
        const isPassive = words.slice(group.from, i).some(({ tag }) => tag === 'be');
        if (words[i]?.lower === 'supposed' && words[i + 2]?.lower !== 'have' && words[i + 2]?.lower !== 'be')
            continue;
        const content = isPassive
            ? passiveContent(scope, group.from, i + 1)
            : infinitive
                ? reducedContent(scope, i)
                : undefined;
        if (!content)
            continue;
        const cue = { from: isPassive ? group.from : i, to: i + 1 };
        found.push(toCandidate(scope, { rule: 'passive-hedge', cue: [cue], content, meaning, confidence: isPassive ? 0.88 : 0.75 }));
    }
    return found;
}
/** The subject and what follows; "it is believed that" has no subject of its own. */
function passiveContent(scope, group, rest) {
    const after = { from: rest, to: contentEnd(scope, rest, 'narrow') };
    if (scope.words[rest]?.tag === 'that')
        return [after];
    const subject = subjectBefore(scope, group);
    return subject ? [subject, after] : [after];
}
/** "a missile tested in April, believed to be the first": the noun phrase before, and the infinitive. */
function reducedContent(scope, at) {
    const { words, segments } = scope;
    const after = { from: at + 1, to: contentEnd(scope, at + 1, 'narrow') };
    const comma = words[at - 1]?.text === ',';
    if (!comma) {
        const from = phraseStart(scope, at);
        return from < at && ['noun', 'name'].includes(words[at - 1]?.tag ?? 'mark') ? [{ from, to: at }, after] : undefined;
    }
    const before = segments.find(({ to }) => to === at - 1);
    if (!before)
        return undefined;
    // The noun phrase may carry a participle of its own: "a missile tested in April".
    const past = lastPast(scope, before);
    const end = past === undefined ? before.to : relativeStart(scope, before.from, past);
    const from = phraseStart(scope, end);
    const start = from === end ? phraseStart(scope, before.to) : from;
    return [{ from: start, to: before.to }, after];
}
/** Where "that was tested" begins, so that the noun phrase before it is found; the participle itself where nothing leads it in. */
function relativeStart({ words }, from, past) {
    let at = past;
    while (at > from && ['be', 'have', 'adverb'].includes(words[at - 1]?.tag ?? ''))
        at -= 1;
    return at > from && ['relative', 'that'].includes(words[at - 1]?.tag ?? '') ? at - 1 : past;
}
function lastPast({ words }, { from, to }) {
    for (let i = to - 1; i > from; i -= 1) {
        const word = words[i];
        if (!word ||
            ['noun', 'name', 'preposition', 'determiner', 'number', 'adjective', 'possessive', 'adverb'].includes(word.tag))
            continue;
        return word.tag === 'past' || word.tag === 'participle' ? i : undefined;
    }
    return undefined;
}
