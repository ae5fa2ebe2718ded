import { toCitation, toEdit, toGroup } from '../rows.js';
import { groupRows } from './group-rows.js';
import { selectAllArticles } from './select-articles.js';
import { selectAllClaims } from './select-claims.js';
import { selectAllStories } from './select-stories.js';
/** The whole ledger as it was put in. To be called inside one transaction. */
export async function selectLedger(db) {
    const citations = await db.selectFrom('citation').selectAll().orderBy('position').execute();
    const edits = await db.selectFrom('edit').selectAll().orderBy('position').execute();
    return {
        hearsay: '1',
        articles: await selectAllArticles(db),
        groups: await selectAllGroups(db),
        stories: await selectAllStories(db),
        claims: await selectAllClaims(db),
        citations: citations.map(toCitation),
        edits: edits.map(toEdit),
    };
}
/** How much the ledger holds. */
export async function selectCounts(db) {
    const count = async (table) => {
        const { n } = await db
            .selectFrom(table)
            .select(({ fn }) => fn.countAll().as('n'))
            .executeTakeFirstOrThrow();
        return Number(n);
    };
    return { articles: await count('article'), claims: await count('claim'), stories: await count('story') };
}
async function selectAllGroups(db) {
    const rows = await db.selectFrom('copy_group').selectAll().orderBy('position').execute();
    const members = await db
        .selectFrom('copy_group_article')
        .selectAll()
        .orderBy('group_id')
        .orderBy('position')
        .execute();
    const articles = groupRows(members, (row) => row.group_id);
    return rows.map((row) => toGroup(row, (articles.get(row.id) ?? []).map(({ article_id }) => article_id)));
}
