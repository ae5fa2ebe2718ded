import { groupId, shortHash } from '../core/ids.js';
import { toInstant } from '../core/instant.js';
import { findOriginal } from './find-original.js';
import { findOverlaps } from './find-overlaps.js';
/** How much of the shorter text must stand in the other: found all labelled wire copies with few others. */
const leastContainment = 0.7;
/**
 * Groups of articles that carry one text: syndication, reprints. Two revisions of one article are not copies; a shared
 * quotation or notice is not one either. The same readings in any order give the same groups.
 */
export function findCopies(readings) {
    const sorted = [...readings].sort(byTime);
    const overlaps = findOverlaps(sorted).filter((overlap) => overlap.containment >= leastContainment);
    return joinArticles(overlaps).map((articleIds) => toGroup(articleIds, sorted, overlaps));
}
function byTime(a, b) {
    return compare(toTime(a), toTime(b)) || compare(a.articleId, b.articleId) || compare(a.revisionId, b.revisionId);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** When a text came up: what the page says, else when it was seen. */
function toTime({ reading, seenAt }) {
    return toInstant(reading.article.publishedAt) ?? toInstant(seenAt) ?? seenAt;
}
/** Articles that overlaps tie together, each list sorted. */
function joinArticles(overlaps) {
    const leader = new Map();
    const find = (id) => {
        let at = id;
        for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at))
            at = next;
        return at;
    };
    for (const { earlier, later } of overlaps) {
        const [a, b] = [find(earlier.articleId), find(later.articleId)];
        const [low, high] = a < b ? [a, b] : [b, a];
        leader.set(low, low);
        leader.set(high, low);
    }
    const groups = new Map();
    for (const id of leader.keys()) {
        const list = groups.get(find(id)) ?? [];
        groups.set(find(id), [...list, id]);
    }
    return [...groups.values()].map((list) => list.sort(compare)).sort((a, b) => compare(a[0] ?? '', b[0] ?? ''));
}
function toGroup(articleIds, sorted, overlaps) {
    const members = sorted.filter((reading) => articleIds.includes(reading.articleId));
    const { originArticleId, reason } = findOriginal(members, overlaps);
    return {
        id: groupId(`g${shortHash(`group\n${articleIds.join('\n')}`)}`),
        articleIds,
        ...(originArticleId !== undefined && { originArticleId }),
        reason,
    };
}
