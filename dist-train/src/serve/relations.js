/** The relations that touch any of these articles. Reads the whole ledger: the store has no narrower question yet. */
export async function relationsOf(store, articleIds) {
    const wanted = new Set(articleIds);
    const { groups, citations, edits } = await store.ledger();
    return {
        groups: groups.filter((group) => group.articleIds.some((id) => wanted.has(id))),
        citations: citations.filter(({ articleId }) => wanted.has(articleId)),
        edits: edits.filter(({ articleId }) => wanted.has(articleId)),
    };
}
