import { toInstant } from '../core/instant.js';
import { compare, groupBy } from './order.js';
/** Articles with their revisions in time, the earliest article first. One revision filed twice counts once. */
export function gatherArticles(readings, groups) {
    const groupOf = new Map(groups.flatMap((group) => group.articleIds.map((id) => [id, group])));
    const articles = [...groupBy(readings, (filed) => filed.articleId).values()].flatMap((filed) => {
        const [first, ...rest] = dateRevisions(filed);
        if (!first)
            return [];
        const id = filed[0]?.articleId;
        const group = id && groupOf.get(id);
        if (!id)
            return [];
        const { outlet, title, byline } = first.reading.article;
        return [
            {
                id,
                at: first.at,
                ...(outlet !== undefined && { outlet }),
                ...(title !== undefined && { title }),
                ...(byline !== undefined && { byline }),
                ...(group && { groupId: group.id }),
                ...(group?.originArticleId !== undefined &&
                    group.originArticleId !== id && { copyOf: group.originArticleId }),
                revisions: [first, ...rest],
            },
        ];
    });
    return articles.sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}
function dateRevisions(filed) {
    const distinct = [...groupBy(filed, (one) => one.revisionId).values()].flatMap((same) => {
        const earliest = [...same].sort((a, b) => compare(a.seenAt, b.seenAt) || compare(JSON.stringify(a), JSON.stringify(b)))[0];
        return earliest ? [earliest] : [];
    });
    const sorted = distinct.sort((a, b) => compare(a.seenAt, b.seenAt) || compare(a.revisionId, b.revisionId));
    let latest = '';
    return sorted.map(({ revisionId, externalId, seenAt, reading }, index) => {
        const said = index === 0 ? toInstant(reading.article.publishedAt) : toInstant(reading.article.modifiedAt);
        const seen = toInstant(seenAt) ?? seenAt;
        // A page cannot have been seen before it went up: a later date than that is a mistake of the page.
        const at = said !== undefined && said > latest && said <= seen ? said : seen;
        latest = at;
        return { id: revisionId, ...(externalId !== undefined && { externalId }), seenAt, at, reading };
    });
}
/** The articles as the contract's document lists them. */
export function toLedgerArticle(article, storyId) {
    const [first] = article.revisions;
    const { url, publishedAt } = first.reading.article;
    const { id, outlet, title, byline, groupId } = article;
    return {
        id,
        ...(first.externalId !== undefined && { externalId: first.externalId }),
        ...(url !== undefined && { url }),
        ...(outlet !== undefined && { outlet }),
        ...(title !== undefined && { title }),
        ...(byline !== undefined && { byline }),
        ...(publishedAt !== undefined && { publishedAt }),
        ...(groupId !== undefined && { groupId }),
        ...(storyId !== undefined && { storyId }),
        revisions: article.revisions.map(({ id: revision, externalId, seenAt, reading }) => ({
            id: revision,
            ...(externalId !== undefined && { externalId }),
            seenAt,
            textHash: reading.article.textHash,
            ...(reading.article.pageHash !== undefined && { pageHash: reading.article.pageHash }),
            text: reading.article.text,
        })),
    };
}
