import { findCredits, namesOutlet } from './credit.js';
/**
 * The article that the others copy: the one whose outlet they credit, else the earliest. Members come in time order.
 * An outlet that copies may stand first when the agency's own page was seen late or shows no date.
 */
export function findOriginal(members, overlaps) {
    const credited = members
        .map((member) => ({ member, votes: countCredits(member, members) }))
        .reduce((best, next) => (next.votes > (best?.votes ?? 0) ? next : best), undefined);
    const original = credited?.member ?? members[0];
    if (original === undefined)
        return { reason: '' };
    const copies = [
        ...new Map(members.filter((member) => member.articleId !== original.articleId).map((member) => [member.articleId, member])).values(),
    ];
    const shares = copies.map((copy) => Math.round(100 * containmentOf(original, copy, overlaps)));
    const whose = credited ? ', whom they credit' : ', which stood first';
    const names = listOf(copies.map(nameOf));
    const verb = copies.length === 1 ? 'carries' : 'carry';
    return {
        originArticleId: original.articleId,
        reason: `${names} ${verb} the text of ${nameOf(original)}${copies.length === 1 ? whose.replace('they credit', 'it credits') : whose}: ${listOf(shares.map(String))} % of the five-word runs of the shorter text stand in the other.`,
    };
}
function countCredits(member, members) {
    const { outlet } = member.reading.article;
    if (outlet === undefined)
        return 0;
    return members.filter((other) => other.articleId !== member.articleId &&
        findCredits(other.reading.article).some((credit) => namesOutlet(credit, outlet))).length;
}
/** How much of the shorter of two articles stands in the other, over all their revisions; through a third where only that was compared. */
function containmentOf(original, copy, overlaps) {
    const touching = overlaps.filter(({ earlier, later }) => earlier.articleId === copy.articleId || later.articleId === copy.articleId);
    const direct = touching.filter(({ earlier, later }) => earlier.articleId === original.articleId || later.articleId === original.articleId);
    return Math.max(0, ...(direct.length > 0 ? direct : touching).map((overlap) => overlap.containment));
}
const nameOf = (reading) => reading.reading.article.outlet ?? reading.reading.article.title ?? 'an unnamed outlet';
function listOf(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
