import { articleIdOf, revisionIdOf } from './identity.js';
/** A reading with the ids by which a ledger keeps it: they hang on what was read alone, never on the order of arrival. */
export function toFiledReading(outcome) {
    const { seenAt, externalId } = outcome;
    const reading = toWellFormed(outcome.reading);
    const { url, textHash } = reading.article;
    const articleId = articleIdOf({
        ...(url !== undefined && { url }),
        ...(externalId !== undefined && { externalId }),
        textHash,
    });
    return {
        articleId,
        revisionId: revisionIdOf(articleId, textHash),
        ...(externalId !== undefined && { externalId }),
        seenAt,
        reading: { ...reading, article: { ...reading.article, id: articleId } },
    };
}
/**
 * Half a surrogate pair cannot be kept in UTF-8. Each becomes U+FFFD, which is as long, so every span stays right; and
 * the text's hash, taken over UTF-8, is the same.
 */
function toWellFormed(reading) {
    const json = JSON.stringify(reading);
    // JSON.stringify writes a surrogate as an escape only where it stands alone.
    if (!/\\ud[89a-f]/.test(json))
        return reading;
    return mapStrings(reading, (words) => words.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
function mapStrings(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((inner) => mapStrings(inner, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner, change)]));
}
