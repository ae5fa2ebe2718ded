import { holds, mergeSpans } from '../../core/span.js';
import { indexSpans, thingsMeeting } from './span-index.js';
/**
 * “P,” said X. “Q.” The second quotation, whose sentences have no speaker of their own, goes on with the first one's content.
 */
export function resumeQuotations(doc, quotations, candidates) {
    const taken = indexSpans(candidates.flatMap(({ content }) => content), (span) => span);
    const isTaken = (part) => thingsMeeting(taken, part).some((span) => holds(span, part));
    const free = quotations.things.filter(({ depth, parts }) => depth === 0 && !parts.some(isTaken));
    if (free.length === 0)
        return candidates;
    const freeAt = indexSpans(free, ({ span }) => span);
    const last = lastQuoted(candidates, quotations);
    return candidates.map((candidate) => {
        if (last.get(candidate.scope.sentence) !== candidate)
            return candidate;
        const more = followers(doc, candidate, freeAt);
        return more.length > 0 ? { ...candidate, content: mergeSpans([...candidate.content, ...more]) } : candidate;
    });
}
/** In each sentence, the last attribution outside quotations whose content is quoted and stands before its cue. */
function lastQuoted(candidates, quotations) {
    const last = new Map();
    for (const candidate of candidates) {
        const { scope, content, cue } = candidate;
        const first = content[0];
        if (scope.quote >= 0 || !first || first[0] >= (cue[0]?.[0] ?? 0))
            continue;
        const quoted = content.some((span) => thingsMeeting(quotations, span).some(({ parts }) => parts.some((part) => holds(span, part))));
        if (quoted)
            last.set(scope.sentence, candidate);
    }
    return last;
}
/** The free quotations that make up the sentences right after the candidate's, in the same paragraph. */
function followers(doc, { scope }, free) {
    const found = [];
    for (let i = scope.sentence + 1; i < doc.sentences.length; i += 1) {
        const sentence = doc.sentences[i];
        if (!sentence || sentence.paragraph !== scope.paragraph)
            break;
        const quotation = thingsMeeting(free, sentence.span).find(({ span }) => fills(span, sentence));
        if (!quotation)
            break;
        found.push(...quotation.parts);
    }
    return found;
}
/** A quotation fills a sentence when nothing but a full stop stands outside it. */
function fills(span, sentence) {
    return span[0] <= sentence.span[0] && sentence.span[1] - 1 <= span[1];
}
