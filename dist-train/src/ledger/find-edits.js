import { alignSentences } from './align-sentences.js';
import { compareCertainty } from './compare-certainty.js';
import { saysWithdrawn } from './find-withdrawals.js';
import { sentencesOf } from './sentences-of.js';
/** Words by which a page owns up to a change. */
const announcedPattern = /\b(?:correction|corrected|clarification|updated?|update:|editor[’']?s[’']? note|an earlier version|previous version|this (?:article|story|report|page) (?:has been|was) (?:amended|changed|updated|corrected|edited|revised))\b/iu;
/** What changed between the successive revisions of each article, sentence by sentence. */
export function findEdits(articles, claims) {
    const evidence = new Map();
    for (const { id, evidence: list } of claims) {
        for (const { revisionId, spans } of list)
            evidence.set(revisionId, [...(evidence.get(revisionId) ?? []), { id, spans }]);
    }
    return articles.flatMap((article) => article.revisions.slice(1).flatMap((to, index) => {
        const from = article.revisions[index];
        return from ? editsBetween(article, from, to, evidence) : [];
    }));
}
function editsBetween(article, from, to, evidence) {
    const [before, after] = [from.reading.article.text, to.reading.article.text];
    if (before === after)
        return [];
    const announced = announcedPattern.test(addedText(from, to));
    return alignSentences(before, sentencesOf(from.reading), after, sentencesOf(to.reading)).flatMap((pair) => {
        const [old, now] = [pair.before && before.slice(...pair.before), pair.after && after.slice(...pair.after)];
        if (old === now)
            return [];
        const claim = claimAt(to, pair.after, evidence) ?? claimAt(from, pair.before, evidence);
        return [
            {
                articleId: article.id,
                fromRevisionId: from.id,
                toRevisionId: to.id,
                at: to.at,
                kind: kindOf(old, now),
                ...(claim !== undefined && { claimId: claim }),
                ...(old !== undefined && { before: old }),
                ...(now !== undefined && { after: now }),
                announced,
            },
        ];
    });
}
/** The sentences of the new revision that the old one does not hold, and its title. */
function addedText(from, to) {
    const { text, title } = to.reading.article;
    const added = sentencesOf(to.reading)
        .map((span) => text.slice(...span))
        .filter((words) => !from.reading.article.text.includes(words));
    return [...(title === from.reading.article.title ? [] : [title ?? '']), ...added].join('\n');
}
function kindOf(before, after) {
    if (before === undefined)
        return after !== undefined && saysWithdrawn(after) ? 'retracted' : 'added';
    if (after === undefined)
        return 'removed';
    if (saysWithdrawn(after) && !saysWithdrawn(before))
        return 'retracted';
    const change = compareCertainty(before, after);
    return change < 0 ? 'softened' : change > 0 ? 'hardened' : 'reworded';
}
function claimAt(revision, span, evidence) {
    if (!span)
        return undefined;
    return evidence.get(revision.id)?.find(({ spans }) => spans.some(([start, end]) => start < span[1] && span[0] < end))
        ?.id;
}
