import { toFiledReading } from '../rows.js';
/** Every filed reading, by time seen, then article, then revision. */
export async function selectFiledReadings(db) {
    const rows = await filed(db).orderBy('seen_at').orderBy('article_id').orderBy('id').execute();
    return rows.map(toFiledReading);
}
/** What was read in one revision of an article; in the latest one unless told. */
export async function selectFiledReading(db, articleId, revisionId) {
    const all = filed(db).where('article_id', '=', articleId);
    const select = revisionId === undefined ? all : all.where('id', '=', revisionId);
    const row = await select.orderBy('seen_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst();
    return row && toFiledReading(row);
}
/** Whether the worked-out ledger counts every filed reading as it stands. */
export async function selectSettled(db) {
    return ((await db.selectFrom('revision').select('id').where('settled', '=', 0).limit(1).executeTakeFirst()) === undefined);
}
function filed(db) {
    return db
        .selectFrom('revision')
        .innerJoin('reading', 'reading.revision_id', 'revision.id')
        .select(['id', 'article_id', 'external_id', 'seen_at', 'text_hash', 'page_hash', 'text', 'document']);
}
