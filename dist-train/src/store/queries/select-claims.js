import { limitOf, parseCursor, toCursor } from '../cursor.js';
import { toClaim, toEvidence, toOrigin, toStatusChange } from '../rows.js';
import { groupRows } from './group-rows.js';
/** A stretch of the claims: contested first, then by the latest change of status. */
export async function selectClaims(db, query) {
    const limit = limitOf(query);
    const { storyId, articleId, status, cursor } = query;
    let select = db.selectFrom('claim').selectAll();
    if (storyId !== undefined)
        select = select.where('story_id', '=', storyId);
    if (status !== undefined)
        select = select.where('status', '=', status);
    if (articleId !== undefined) {
        select = select.where('id', 'in', db.selectFrom('evidence').select('claim_id').where('article_id', '=', articleId));
    }
    if (cursor !== undefined) {
        const [contested, changedAt, id] = parseCursor(cursor, 'claims', [0, '', '']);
        select = select.where((where) => where.or([
            where('contested', '<', contested),
            where.and([where('contested', '=', contested), where('changed_at', '<', changedAt)]),
            where.and([where('contested', '=', contested), where('changed_at', '=', changedAt), where('id', '>', id)]),
        ]));
    }
    const rows = await select
        .orderBy('contested', 'desc')
        .orderBy('changed_at', 'desc')
        .orderBy('id')
        .limit(limit + 1)
        .execute();
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
        items: await toClaims(db, rows.slice(0, limit)),
        ...(last && { next: toCursor('claims', [last.contested, last.changed_at, last.id]) }),
    };
}
/** The claims with these ids, in their ledger order. */
export async function selectClaimsById(db, ids) {
    if (ids.length === 0)
        return [];
    return toClaims(db, await db.selectFrom('claim').selectAll().where('id', 'in', ids).orderBy('position').execute());
}
/** Every claim, in ledger order. */
export async function selectAllClaims(db) {
    return toClaims(db, await db.selectFrom('claim').selectAll().orderBy('position').execute(), 'all');
}
/** Fills in the parts. `all`: the rows are every claim there is, so the parts need no list of ids. */
async function toClaims(db, rows, all) {
    if (rows.length === 0)
        return [];
    const ids = all ? undefined : rows.map(({ id }) => id);
    const [origins, evidence, history] = [
        await selectOrigins(db, ids),
        await selectEvidence(db, ids),
        await selectHistory(db, ids),
    ];
    return rows.map((row) => toClaim(row, {
        origins: (origins.get(row.id) ?? []).map(toOrigin),
        evidence: (evidence.get(row.id) ?? []).map(toEvidence),
        history: (history.get(row.id) ?? []).map(toStatusChange),
    }));
}
async function selectOrigins(db, ids) {
    const select = db.selectFrom('origin').selectAll().orderBy('claim_id').orderBy('position');
    return groupRows(await (ids ? select.where('claim_id', 'in', ids) : select).execute(), (row) => row.claim_id);
}
async function selectEvidence(db, ids) {
    const select = db.selectFrom('evidence').selectAll().orderBy('claim_id').orderBy('position');
    return groupRows(await (ids ? select.where('claim_id', 'in', ids) : select).execute(), (row) => row.claim_id);
}
async function selectHistory(db, ids) {
    const select = db.selectFrom('history').selectAll().orderBy('claim_id').orderBy('position');
    return groupRows(await (ids ? select.where('claim_id', 'in', ids) : select).execute(), (row) => row.claim_id);
}
