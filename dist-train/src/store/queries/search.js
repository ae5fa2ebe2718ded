import { revisionId } from '../../core/ids.js';
import { mergeSpans, overlaps, wordsAt } from '../../core/span.js';
import { limitOf, parseCursor, toCursor } from '../cursor.js';
import { findMatches, parseSearch } from '../search-words.js';
import { selectArticlesById } from './select-articles.js';
import { selectClaimsById } from './select-claims.js';
/** A stretch of the sentences that hold the words looked for, best first. */
export async function search(db, index, query) {
    const limit = limitOf(query);
    const [offset] = query.cursor === undefined ? [0] : parseCursor(query.cursor, 'search', [0]);
    const runs = parseSearch(query.text);
    if (runs.length === 0)
        return { items: [] };
    const found = await index.find(db, runs, { offset, limit: limit + 1 });
    return {
        items: await toHits(db, found.slice(0, limit), runs),
        ...(found.length > limit && { next: toCursor('search', [offset + limit]) }),
    };
}
async function toHits(db, found, runs) {
    const articles = await selectArticlesById(db, [...new Set(found.map(({ articleId }) => articleId))]);
    const claims = await selectClaimsWithEvidence(db, [...new Set(found.map((sentence) => sentence.revisionId))]);
    return found.flatMap((sentence) => {
        const article = articles.find(({ id }) => id === sentence.articleId);
        return article ? [toHit(sentence, article, claims, runs)] : [];
    });
}
function toHit({ revisionId: id, span }, article, claims, runs) {
    const sentence = wordsAt(article.revisions.find((revision) => revision.id === id)?.text ?? '', span);
    const claim = claims.find((candidate) => contentOf(candidate, id, span).length > 0);
    return {
        article,
        ...(claim && { claim }),
        passage: {
            revisionId: revisionId(id),
            span,
            text: sentence,
            matches: findMatches(sentence, runs),
            content: claim ? contentOf(claim, id, span) : [],
        },
    };
}
/** The words of a claim's evidence within a sentence, from the sentence's start. */
function contentOf({ evidence }, id, sentence) {
    const [start, end] = sentence;
    const within = evidence
        .filter((piece) => piece.revisionId === id)
        .flatMap(({ spans }) => spans)
        .filter((span) => overlaps(span, sentence));
    return mergeSpans(within.map((span) => [Math.max(span[0], start) - start, Math.min(span[1], end) - start]));
}
/** Claims that rest on words of these revisions: contested first, then by the latest change. */
async function selectClaimsWithEvidence(db, revisions) {
    if (revisions.length === 0)
        return [];
    const resting = db.selectFrom('evidence').select('claim_id').where('revision_id', 'in', revisions);
    const rows = await db
        .selectFrom('claim')
        .select('id')
        .where('id', 'in', resting)
        .orderBy('contested', 'desc')
        .orderBy('changed_at', 'desc')
        .orderBy('id')
        .execute();
    const ids = rows.map(({ id }) => id);
    const claims = new Map((await selectClaimsById(db, ids)).map((claim) => [`${claim.id}`, claim]));
    return ids.flatMap((id) => claims.get(id) ?? []);
}
