import { overlaps, partAt } from '../core/span.js';
/** A passage with its words; without any when its text is not in the ledger. */
export function toQuoted(passage, article) {
    const text = article?.revisions.find(({ id }) => id === passage.revisionId)?.text;
    const end = Math.max(0, ...passage.spans.map((span) => span[1]));
    const words = text !== undefined && end <= text.length ? partAt(text, passage.spans).text : '';
    return { ...passage, text: words };
}
/** The evidence that shares words with a passage, if any. */
export function findEvidence(evidence, passage) {
    return evidence.find(({ revisionId, spans }) => revisionId === passage.revisionId && spans.some((own) => passage.spans.some((span) => overlaps(own, span))));
}
