import { asserting, toCandidate } from '../candidate.js';
import { complementAfter } from '../clauses/complement.js';
import { contentBefore, contentEnd } from '../clauses/content.js';
import { isDocument } from '../clauses/document-source.js';
import { findFiniteVerb } from '../clauses/finite-verb.js';
import { chunkEnd, segmentEnd } from '../clauses/noun-phrase.js';
import { sayingAt } from '../clauses/saying.js';
import { subjectBefore } from '../clauses/subject.js';
import { refuses } from './refusals.js';
const plurals = new Set('i you we they who people police men women children some many few all both most others several those these none'.split(' '));
const showing = new Set(['find', 'show', 'indicate', 'suggest', 'imply', 'state', 'note', 'demonstrate', 'prove']);
/** "X said that P", "X told Y P", "X urged Y to Z", "X denied it": a speaker, a verb of saying, what is said. */
export function findReportedSpeech(scope) {
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        const saying = sayingAt(scope, i);
        if (saying?.group.voice !== 'active' || refuses(scope, i))
            continue;
        const candidate = readSaying(scope, saying);
        if (candidate)
            found.push(candidate);
    }
    return found;
}
function readSaying(scope, saying) {
    const { group } = saying;
    const subject = subjectBefore(scope, group.from);
    if (!subject)
        return undefined;
    if (!canSpeak(scope, subject))
        return undefined;
    const split = claimAndSpeaker(scope, subject);
    for (const { verb } of saying.readings) {
        const after = split ? undefined : complementAfter(scope, saying.end, verb);
        if (!after || (subject.how === 'relative' && after.frame === 'object'))
            continue;
        if (!formFits(scope, saying, subject) || !clauseFits(scope, verb.lemma, after, subject))
            continue;
        if (after.frame === 'object' && !objectFits(scope, group.head, after.content))
            continue;
        return toCandidate(scope, {
            rule: 'reported-speech',
            cue: [{ from: group.from, to: after.cueEnd }],
            source: [subject],
            content: [after.content, ...earlierContent(scope, subject.from, { frame: after.frame, end: saying.end })],
            meaning: after.meaning,
            confidence: confidenceOf(saying, after.frame),
        });
    }
    return split ? contactClause(scope, saying, split) : shownByDocument(scope, saying, subject);
}
/** "The report found lead", "The register lists nine boats": only a document says something by finding a thing. */
function shownByDocument(scope, { group, readings, end }, subject) {
    const verb = readings.find(({ verb: { lemma } }) => showing.has(lemma))?.verb;
    if (!verb || !isDocument(scope, subject))
        return undefined;
    if (chunkEnd(scope, end) === end)
        return undefined;
    return toCandidate(scope, {
        rule: 'reported-speech',
        cue: [group],
        source: [subject],
        content: [{ from: end, to: contentEnd(scope, end, 'narrow') }],
        meaning: verb.frames.get('clause') ?? asserting,
        confidence: 0.7,
    });
}
/** “Yes,” he said, “we can”; It was the tap water, she said: her boys drank nothing else. What stands before belongs to it. */
function earlierContent(scope, subject, { frame, end }) {
    if (frame !== 'quote' && frame !== 'clause')
        return [];
    const before = contentBefore(scope, subject);
    if (!before)
        return [];
    const segment = scope.segments.find(({ to }) => to === before.to);
    const colon = scope.words[end]?.text === ':' && findFiniteVerb({ ...scope, ...before }) !== undefined;
    return segment?.kind === 'quote' || colon ? [before] : [];
}
/** A base form without an auxiliary needs a plural: "a dozen, say ten" is no saying. */
function formFits({ words }, { group, readings }, { from, to }) {
    if (group.from < group.head || !readings.every(({ form }) => form === 'base'))
        return true;
    return words
        .slice(from, to)
        .some(({ tag, lower }) => /[^s]s$/u.test(lower) || tag === 'conjunction' || plurals.has(lower));
}
/** "It showed a missile tested in April": only a document shows a clause that has no "that". */
function clauseFits(scope, lemma, { frame, content }, subject) {
    const first = scope.words[content.from];
    if (frame !== 'clause' || !showing.has(lemma) || !['show', 'prove', 'demonstrate'].includes(lemma))
        return true;
    return first?.tag === 'that' || first?.tag === 'subordinator' || isDocument(scope, subject);
}
/** Whether a phrase can be the one who speaks: not "it" before "appears", not a clause. */
function canSpeak(scope, { from, to }) {
    const { words, quote } = scope;
    if (to - from === 1 && ['there', 'which', 'what', 'this', 'that', 'nothing'].includes(words[from]?.lower ?? ''))
        return false;
    return findFiniteVerb({ words, quote, from, to }) === undefined || to - from < 40;
}
/** Plain objects make weak evidence for verbs that have other senses: "found a cat". */
function objectFits({ words }, head, { from }) {
    const object = words[from];
    if (!object)
        return false;
    return !(words[head]?.lower === 'back' && object.tag === 'adverb');
}
/** ", an accusation the operator disputes": the noun phrase before the verb holds both what is disputed and by whom. */
function claimAndSpeaker({ words }, { from, to }) {
    for (let i = from + 1; i < Math.min(to - 1, from + 4); i += 1) {
        const next = words[i + 1];
        const fresh = next?.tag === 'determiner' || next?.tag === 'name' || (next?.tag === 'pronoun' && next.lower !== 'it');
        if (isClaimNoun(words[i]?.lower) && words[from]?.tag === 'determiner' && fresh)
            return { claim: { from, to: i + 1 }, speaker: { from: i + 1, to } };
        if (isClaimNoun(words[i]?.lower) &&
            words[from]?.tag === 'determiner' &&
            (next?.tag === 'that' || next?.tag === 'relative') &&
            i + 2 < to) {
            return { claim: { from, to: i + 1 }, speaker: { from: i + 2, to } };
        }
    }
    return undefined;
}
const isClaimNoun = (word) => /^(?:claim|accusation|allegation|charge|assertion|suggestion|report|view|account|version|rumour|rumor|figure|idea|notion)$/u.test(word ?? '');
function contactClause(scope, { group, readings }, { claim, speaker }) {
    const meaning = readings.map(({ verb }) => verb.frames.get('object')).find((found) => found !== undefined);
    if (!meaning || group.to < segmentEnd(scope, group.head))
        return undefined;
    return toCandidate(scope, {
        rule: 'reported-speech',
        cue: [group],
        source: [speaker],
        content: [claim],
        meaning,
        confidence: 0.7,
    });
}
/** How often each kind was right when it was first measured; a calibrated figure comes with the trained reader. */
const baseConfidence = {
    clause: 0.65,
    that: 0.7,
    quote: 0.9,
    question: 0.6,
    infinitive: 0.5,
    'person-infinitive': 0.55,
    gerund: 0.65,
    object: 0.5,
    addressee: 0.5,
};
function confidenceOf({ group, readings }, frame) {
    const base = baseConfidence[frame];
    const sure = readings.some(({ verb }) => ['say', 'tell', 'deny', 'confirm', 'announce', 'warn'].includes(verb.lemma));
    return Math.max(0.2, Math.min(0.92, base + (sure ? 0.2 : 0) - (group.modal ? 0.3 : 0)));
}
