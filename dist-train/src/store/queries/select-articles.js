import { limitOf, parseCursor, toCursor } from '../cursor.js';
import { toArticle, toRevision } from '../rows.js';
import { groupRows } from './group-rows.js';
/** A stretch of the articles, newest first. */
export async function selectArticles(db, query) {
    const limit = limitOf(query);
    let select = db.selectFrom('article').selectAll();
    if (query.storyId !== undefined) {
        const inStory = db.selectFrom('story_article').select('article_id').where('story_id', '=', query.storyId);
        select = select.where('id', 'in', inStory);
    }
    if (query.cursor !== undefined) {
        const [newestAt, id] = parseCursor(query.cursor, 'articles', ['', '']);
        select = select.where((where) => where.or([
            where('newest_at', '<', newestAt),
            where.and([where('newest_at', '=', newestAt), where('id', '>', id)]),
        ]));
    }
    const rows = await select
        .orderBy('newest_at', 'desc')
        .orderBy('id')
        .limit(limit + 1)
        .execute();
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
        items: await toArticles(db, rows.slice(0, limit)),
        ...(last && { next: toCursor('articles', [last.newest_at, last.id]) }),
    };
}
/** The articles with these ids, in ledger order. */
export async function selectArticlesById(db, ids) {
    if (ids.length === 0)
        return [];
    return toArticles(db, await db.selectFrom('article').selectAll().where('id', 'in', ids).orderBy('position').execute());
}
/** Every article, in ledger order. */
export async function selectAllArticles(db) {
    return toArticles(db, await db.selectFrom('article').selectAll().orderBy('position').execute(), 'all');
}
/** Fills in the revisions. `all`: the rows are every article there is, so the revisions need no list of ids. */
async function toArticles(db, rows, all) {
    if (rows.length === 0)
        return [];
    const select = db
        .selectFrom('article_revision')
        .innerJoin('revision', 'revision.id', 'article_revision.revision_id')
        .select('article_revision.article_id as of_article')
        .select(['revision.id', 'external_id', 'seen_at', 'text_hash', 'page_hash', 'text'])
        .orderBy('article_revision.article_id')
        .orderBy('article_revision.position');
    const ids = rows.map(({ id }) => id);
    const found = await (all ? select : select.where('article_revision.article_id', 'in', ids)).execute();
    const revisions = groupRows(found, (row) => row.of_article);
    return rows.map((row) => toArticle(row, (revisions.get(row.id) ?? []).map(toRevision)));
}
