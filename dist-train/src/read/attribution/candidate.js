import { mergeSpans } from '../../core/span.js';
import { spanOf } from './clauses/scope.js';
export const asserting = { stance: 'asserts', certainty: 'certain' };
export const declining = { stance: 'declines', certainty: 'unknown' };
/** The candidate at these words. */
export function toCandidate(scope, proposal) {
    const spans = (ranges = []) => mergeSpans(ranges.map((range) => spanOf(scope.words, range)));
    return {
        rule: proposal.rule,
        scope,
        cue: spans(proposal.cue),
        source: spans(proposal.source),
        content: wholeQuotations(scope, spans(proposal.content)),
        stance: proposal.meaning.stance,
        certainty: proposal.meaning.certainty,
        confidence: proposal.confidence,
        twin: proposal.twin ?? false,
        borrowsContent: proposal.borrowsContent ?? false,
    };
}
/** A quotation that runs into other sentences or paragraphs belongs to the content as a whole. */
function wholeQuotations(scope, content) {
    const first = content[0];
    const last = content.at(-1);
    if (!first || !last)
        return content;
    const sentence = sentenceSpan(scope);
    const cut = touchedQuotations(scope).filter(({ span }) => (span[0] < sentence[0] || span[1] > sentence[1]) &&
        !(scope.quote >= 0 && span[0] <= sentence[0] && span[1] >= sentence[1]) &&
        content.some(([start, end]) => start < span[1] && span[0] < end));
    return cut.length === 0 ? content : mergeSpans([...content, ...cut.flatMap(({ parts }) => parts)]);
}
/** The quotations within the scope, by their words. */
function touchedQuotations({ words, from, to, quote, quotations }) {
    const touched = new Set();
    for (let i = from; i <= to; i += 1) {
        const index = words[i]?.quote ?? -1;
        if (index >= 0 && index !== quote)
            touched.add(index);
    }
    return [...touched].flatMap((index) => quotations[index] ?? []);
}
function sentenceSpan({ words, from, to }) {
    return [words[from]?.span[0] ?? 0, words[to]?.span[1] ?? words[to - 1]?.span[1] ?? 0];
}
