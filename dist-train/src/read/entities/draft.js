/** How the votes on a draft's sort came out; the first cast wins a draw. */
export function sortOf(draft) {
    let best = 'other';
    let most = -1;
    for (const [sort, weight] of draft.votes) {
        if (weight > most) {
            best = sort;
            most = weight;
        }
    }
    return best;
}
/** Whether a draft may be "he" or "she". */
export const isPersonDraft = (draft) => sortOf(draft) === 'person' && !draft.plural;
/** Whether a draft is a body that can act: a company, a ministry, an outlet. */
export function isBodyDraft(draft) {
    const sort = sortOf(draft);
    return (sort === 'organization' || sort === 'government' || sort === 'media' || sort === 'state-media' || sort === 'seat');
}
