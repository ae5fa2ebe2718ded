import { toCandidate } from '../candidate.js';
import { contentEnd } from '../clauses/content.js';
import { beforeMainVerb } from '../clauses/main-verb.js';
import { chunkStart, phraseEnd } from '../clauses/noun-phrase.js';
import { isQuoted } from '../clauses/scope.js';
import { reportNouns } from '../words/report-nouns.js';
/** Nouns whose "of" leads in what is said: "rumours of a merger". Not "reports of the committee". */
const takesOf = new Set(`accusation accusations allegation allegations rumour rumours rumor rumors talk speculation claims suspicion
  suspicions suggestion suggestions accounts`.split(/\s+/));
/** "accusations that P", "X's claim that P", "a statement by X that P", "rumours of P". */
export function findReportNouns(scope) {
    const { words } = scope;
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        const word = words[i];
        const reading = word && !isQuoted(scope, i) ? reportNouns.get(word.lower) : undefined;
        if (!word || !reading || word.tag === 'verb' || word.tag === 'past')
            continue;
        const lead = leadIn(scope, i);
        if (!lead || isGiven(scope, i))
            continue;
        const owner = ownerBefore(scope, i) ?? lead.agent;
        const [stance, certainty] = reading;
        const content = { from: lead.content, to: contentOf(scope, lead.content) };
        found.push(toCandidate(scope, {
            rule: 'report-noun',
            cue: [{ from: i, to: lead.cueEnd }],
            ...(owner && { source: [owner] }),
            content: [beforeMainVerb(scope, content, i)],
            meaning: owner ? owned(word.lower, { stance, certainty }) : { stance, certainty },
            confidence: words[lead.content]?.tag === 'that' ? 0.7 : 0.6,
        }));
    }
    return found;
}
/** "of a merger" reaches as far as its noun phrase, "that P" and "of hiding" as far as their clause. */
function contentOf(scope, start) {
    const phrase = scope.words[start]?.lower === 'of' ? phraseEnd(scope, start + 1) : start;
    return phrase > start + 1 && scope.words[start + 1]?.tag !== 'gerund' ? phrase : contentEnd(scope, start, 'narrow');
}
/** What somebody claims is certain to them, and a claim that has an owner need be no accusation. */
function owned(noun, { stance, certainty }) {
    const firm = certainty === 'unknown' || stance === 'accuses';
    return { stance: /^claims?$/u.test(noun) ? 'asserts' : stance, certainty: firm ? 'certain' : certainty };
}
/** Where the content after a noun begins: "that P", "of P", "by X that P", "is growing that P". */
function leadIn(scope, noun) {
    const { words, to } = scope;
    const next = words[noun + 1];
    if (!next || noun + 2 >= to || isQuoted(scope, noun + 1))
        return undefined;
    if (isThat(scope, noun + 1))
        return { content: noun + 1, cueEnd: noun + 1 };
    if (next.lower === 'of' && takesOf.has(words[noun]?.lower ?? ''))
        return { content: noun + 1, cueEnd: noun + 1 };
    if (['by', 'from', 'among'].includes(next.lower)) {
        const end = phraseEnd(scope, noun + 2);
        const leads = isThat(scope, end) || words[end]?.lower === 'of';
        return end > noun + 2 && end < to && leads
            ? { content: end, cueEnd: noun + 1, agent: { from: noun + 2, to: end } }
            : undefined;
    }
    return afterVerb(scope, noun);
}
/** "Speculation is growing that", "rumours swirled that": the verb belongs to the cue. */
function afterVerb(scope, noun) {
    const { words } = scope;
    let i = noun + 1;
    while (['be', 'have', 'adverb', 'modal'].includes(words[i]?.tag ?? 'mark'))
        i += 1;
    while (['past', 'gerund', 'participle', 'verb', 'adjective', 'adverb'].includes(words[i]?.tag ?? 'mark') &&
        words[i]?.saying.length === 0)
        i += 1;
    return i > noun + 1 && i - noun < 6 && isThat(scope, i) ? { content: i, cueEnd: i } : undefined;
}
/** "that" as it leads in a clause; "claims that were made" is a relative one. */
function isThat({ words, to }, i) {
    return i + 1 < to && words[i]?.tag === 'that';
}
/** "there is no doubt that", "on the grounds that": nobody's words. */
function isGiven({ words }, i) {
    const noun = words[i]?.lower ?? '';
    const before = words[i - 1]?.lower ?? '';
    return (noun === 'doubt' || noun === 'doubts') && ['no', 'little', 'without'].includes(before);
}
/** "Moscow's claim", "his denial" */
function ownerBefore(scope, noun) {
    const { words } = scope;
    let i = noun - 1;
    while (i > scope.from && ['adjective', 'past', 'noun', 'number'].includes(words[i]?.tag ?? 'mark'))
        i -= 1;
    const word = words[i];
    if (!word || isQuoted(scope, i))
        return undefined;
    if (word.tag === 'possessive') {
        const from = chunkStart(scope, i);
        return from < i ? { from, to: i } : undefined;
    }
    return ['his', 'her', 'their', 'my', 'our'].includes(word.lower) ? { from: i, to: i + 1 } : undefined;
}
