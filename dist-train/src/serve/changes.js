import { statuses } from '../core/ledger.js';
import { toClaimBrief } from './claim-record.js';
import { createArticleLookup, toArticleBrief } from './dated-article.js';
import { findEvidence, toQuoted } from './passage.js';
async function statusChangesOf(claim, lookup) {
    return Promise.all(claim.history.map(async ({ at, status, because }, i) => {
        const article = await lookup(because.articleId);
        const from = claim.history[i - 1]?.status;
        const speaker = findEvidence(claim.evidence, because)?.speaker;
        return {
            kind: 'status',
            at,
            claim: toClaimBrief(claim),
            ...(from !== undefined && { from }),
            to: status,
            because: {
                ...toQuoted(because, article),
                ...(speaker !== undefined && { speaker }),
                ...(article?.outlet !== undefined && { outlet: article.outlet }),
            },
        };
    }));
}
async function editChanges(store, lookup) {
    const { edits } = await store.ledger();
    const found = await Promise.all(edits.map(async (edit) => {
        const article = await lookup(edit.articleId);
        const claim = edit.claimId === undefined ? undefined : await store.claim(edit.claimId);
        if (!article)
            return undefined;
        const brief = toArticleBrief(article);
        return { kind: 'edit', at: edit.at, article: brief, edit, ...(claim && { claim: toClaimBrief(claim) }) };
    }));
    return found.filter((change) => change !== undefined);
}
/**
 * What changed last on the record, latest first: statuses and pages. Each status is asked for by its latest changes, so
 * that the newest `limit` are sure to be among what comes back, however large the ledger.
 */
export async function latestChanges(store, limit) {
    const lookup = createArticleLookup(store);
    const pages = await Promise.all(statuses.map((status) => store.claims({ status, limit })));
    const claims = pages.flatMap(({ items }) => items);
    const moved = await Promise.all(claims.map((claim) => statusChangesOf(claim, lookup)));
    const all = [...moved.flat(), ...(await editChanges(store, lookup))];
    return all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, limit);
}
