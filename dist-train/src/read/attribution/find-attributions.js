import { attributionId } from '../../core/ids.js';
import { hullOf, mergeSpans, partAt } from '../../core/span.js';
import { findQuotations } from '../../text/quotations.js';
import { findScopes, longestSentence } from './clauses/scope.js';
import { lendContent } from './lend-content.js';
import { findAnswered } from './meaning/about.js';
import { certaintyOf } from './meaning/certainty.js';
import { formOf } from './meaning/form.js';
import { findNesting } from './meaning/nesting.js';
import { stanceOf } from './meaning/stance.js';
import { resolveOverlaps } from './resolve-overlaps.js';
import { resumeQuotations } from './resume-quotations.js';
import { rules } from './rules/index.js';
import { indexSpans, thingsMeeting } from './span-index.js';
import { findWords } from './words/find-words.js';
/** Every act of saying in a text: who says what, in which words, and what they do with it. */
export function findAttributions(doc, { times, speakerOf }) {
    const quotations = findQuotations(doc);
    const words = findWords(doc, { quotations, times: times.map(({ span }) => span) });
    const notices = [];
    const offered = [];
    for (const [index, sentence] of doc.sentences.entries()) {
        if (sentence.tokens[1] - sentence.tokens[0] > longestSentence) {
            notices.push({
                code: 'read.long-sentence',
                message: `Expected a sentence of at most ${longestSentence} words, got ${sentence.tokens[1] - sentence.tokens[0]}: not read for attributions`,
                span: sentence.span,
            });
            continue;
        }
        const found = findScopes(sentence, index, { words, quotations }).flatMap((scope) => rules.flatMap((rule) => rule(scope)));
        offered.push(...lendContent(resolveOverlaps(found)));
    }
    const places = indexSpans(quotations, ({ span }) => span);
    const candidates = [...resumeQuotations(doc, places, offered)].sort(inTextOrder);
    return { attributions: toAttributions(doc, { candidates, quotations: places, speakerOf }), notices };
}
function inTextOrder(a, b) {
    return (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0) || (a.cue.at(-1)?.[1] ?? 0) - (b.cue.at(-1)?.[1] ?? 0);
}
/** "denied by" is one piece of a cue, though its words were found one by one. */
function joinAcrossBlanks(text, spans) {
    const joined = [];
    for (const [start, end] of mergeSpans(spans)) {
        const last = joined.at(-1);
        if (last && /^\s*$/u.test(text.slice(last[1], start)))
            joined[joined.length - 1] = [last[0], end];
        else
            joined.push([start, end]);
    }
    return joined;
}
function toAttributions(doc, { candidates, quotations, speakerOf }) {
    const nesting = findNesting(candidates);
    const read = candidates.map((candidate) => {
        const content = partAt(doc.text, candidate.content);
        const source = partAt(doc.text, candidate.source);
        const who = candidate.source.length > 0 ? speakerOf(candidate.source) : { sourceKind: 'unspecified' };
        const stance = stanceOf(candidate, content.text);
        const cue = partAt(doc.text, joinAcrossBlanks(doc.text, candidate.cue));
        return { candidate, content, source, cue, who, stance };
    });
    const answered = findAnswered(read.map(({ candidate, content, cue, source, who, stance }) => ({
        candidate,
        stance,
        content: content.text,
        cue: cue.text,
        speaker: who.speaker ?? source.text,
    })));
    const id = (index) => attributionId(`a${index + 1}`);
    return read.map(({ candidate, content, source, cue, who, stance }, index) => {
        const form = formOf(candidate.content, candidate.cue, near(quotations, candidate));
        const about = answered[index];
        const nestedIn = nesting[index];
        return {
            id: id(index),
            ...(source.spans.length > 0 && { source: { ...source, ...(who.entityId && { entityId: who.entityId }) } }),
            cue,
            ...(content.spans.length > 0 && { content }),
            form,
            stance,
            certainty: certaintyOf({
                stance,
                certainty: candidate.certainty,
                cue: cue.text,
                content: content.text,
                quoted: form === 'direct',
            }),
            sourceKind: who.sourceKind,
            ...(who.speaker !== undefined && { speaker: who.speaker }),
            ...(about !== undefined && { about: id(about) }),
            ...(nestedIn !== undefined && { nestedIn: id(nestedIn) }),
            rule: candidate.rule,
            confidence: candidate.confidence,
        };
    });
}
/** The quotations that touch a candidate. */
function near(quotations, { content, cue }) {
    const hull = hullOf([...content, ...cue]);
    return hull ? thingsMeeting(quotations, hull) : [];
}
