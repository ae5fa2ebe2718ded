import { insertRows } from './insert-rows.js';
import { latestOf, toInstantKey } from './order.js';
/** Children before what they refer to. */
const workedOut = [
    'edit',
    'citation',
    'history',
    'evidence',
    'origin',
    'claim',
    'story_article',
    'copy_group_article',
    'article_revision',
    'article',
    'story',
    'copy_group',
];
/** Puts a ledger in place of the one before. To be called inside one transaction. */
export async function replaceLedger(db, ledger) {
    for (const table of workedOut)
        await db.deleteFrom(table).execute();
    await insertArticles(db, ledger);
    await insertClaims(db, ledger.claims);
    await insertRows(db, 'citation', ledger.citations.map((citation, position) => ({
        position,
        ...passageColumns(citation),
        text: citation.text,
        outlet: citation.outlet ?? null,
        cited_article_id: citation.citedArticleId ?? null,
        how: citation.how,
    })));
    await insertRows(db, 'edit', ledger.edits.map((edit, position) => ({
        position,
        article_id: edit.articleId,
        from_revision_id: edit.fromRevisionId,
        to_revision_id: edit.toRevisionId,
        at: edit.at,
        kind: edit.kind,
        claim_id: edit.claimId ?? null,
        before: edit.before ?? null,
        after: edit.after ?? null,
        announced: edit.announced ? 1 : 0,
    })));
    await markSettled(db, ledger.articles);
}
async function insertArticles(db, { articles, groups, stories }) {
    const newest = new Map(articles.map((article) => [article.id, newestOf(article)]));
    await insertRows(db, 'copy_group', groups.map(({ id, originArticleId, reason }, position) => ({
        id,
        position,
        origin_article_id: originArticleId ?? null,
        reason,
    })));
    await insertRows(db, 'story', stories.map(({ id, title, articleIds }, position) => ({
        id,
        position,
        title,
        newest_at: latestOf(articleIds.map((article) => newest.get(article) ?? '')),
    })));
    await insertRows(db, 'article', articles.map(toArticleRow));
    await insertRows(db, 'article_revision', articles.flatMap(({ id, revisions }) => revisions.map((revision, position) => ({ article_id: id, position, revision_id: revision.id }))));
    await insertRows(db, 'copy_group_article', groups.flatMap(({ id, articleIds }) => articleIds.map((article, position) => ({ group_id: id, position, article_id: article }))));
    await insertRows(db, 'story_article', stories.flatMap(({ id, articleIds }) => articleIds.map((article, position) => ({ story_id: id, position, article_id: article }))));
}
async function insertClaims(db, claims) {
    await insertRows(db, 'claim', claims.map(toClaimRow));
    await insertRows(db, 'origin', claims.flatMap(({ id: claim_id, origins }) => origins.map(({ id, name, kind, role, turns, articleIds, reason }, position) => ({
        ...{ claim_id, position, id, name, kind, role, reason },
        turns: turns === undefined ? null : JSON.stringify(turns),
        article_ids: JSON.stringify(articleIds),
    }))));
    await insertRows(db, 'evidence', claims.flatMap(({ id: claim_id, evidence }) => evidence.map((piece, position) => ({
        claim_id,
        position,
        ...passageColumns(piece),
        text: piece.text,
        speaker: piece.speaker ?? null,
        stance: piece.stance,
        certainty: piece.certainty,
        origin_id: piece.originId,
        attribution_id: piece.attributionId ?? null,
    }))));
    await insertRows(db, 'history', claims.flatMap(({ id: claim_id, history }) => history.map(({ at, status, because }, position) => ({
        ...{ claim_id, position, at, status },
        ...passageColumns(because),
    }))));
}
/** Counts as settled what stands as this ledger took it; what was filed meanwhile waits for the next one. */
async function markSettled(db, articles) {
    const taken = new Map(articles.flatMap(({ revisions }) => revisions.map(({ id, seenAt }) => [`${id}`, seenAt])));
    for (const { id, seen_at, settled } of await db
        .selectFrom('revision')
        .select(['id', 'seen_at', 'settled'])
        .execute()) {
        const stands = taken.get(id) === seen_at ? 1 : 0;
        if (stands !== settled)
            await db.updateTable('revision').set({ settled: stands }).where('id', '=', id).execute();
    }
}
function toArticleRow(article, position) {
    return {
        id: article.id,
        position,
        external_id: article.externalId ?? null,
        url: article.url ?? null,
        outlet: article.outlet ?? null,
        title: article.title ?? null,
        byline: article.byline ?? null,
        published_at: article.publishedAt ?? null,
        group_id: article.groupId ?? null,
        story_id: article.storyId ?? null,
        newest_at: newestOf(article),
    };
}
function toClaimRow(claim, position) {
    return {
        id: claim.id,
        position,
        story_id: claim.storyId ?? null,
        statement: claim.statement,
        statement_article_id: claim.statementFrom.articleId,
        statement_revision_id: claim.statementFrom.revisionId,
        statement_spans: JSON.stringify(claim.statementFrom.spans),
        rival_ids: claim.rivalIds === undefined ? null : JSON.stringify(claim.rivalIds),
        status: claim.status,
        first_seen_at: claim.firstSeenAt,
        first_denied_at: claim.firstDeniedAt ?? null,
        kept_apart: claim.keptApart === undefined ? null : JSON.stringify(claim.keptApart),
        contested: claim.status === 'contested' ? 1 : 0,
        changed_at: latestOf([claim.firstSeenAt, ...claim.history.map(({ at }) => at)].map(toInstantKey)),
    };
}
function passageColumns({ articleId, revisionId, spans }) {
    return { article_id: articleId, revision_id: revisionId, spans: JSON.stringify(spans) };
}
/** When an article came out, else when it was first seen. */
function newestOf({ publishedAt, revisions }) {
    return toInstantKey(publishedAt ?? revisions[0]?.seenAt ?? '');
}
