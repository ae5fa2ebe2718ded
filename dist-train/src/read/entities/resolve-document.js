import { afterArticle, clauseEnd, clauseStarts, isOwned, wordAt, wordsBetween } from './source-words.js';
/** "a traffic bulletin from the carrier Livonair" is the Livonair traffic bulletin; others go as printed, without what only dates them. */
export function resolveDocument(context, phrase, end) {
    const after = phrase.tokens[1];
    const owner = isOwned(phrase) ? context.draftAt.get(phrase.tokens[0]) : undefined;
    const start = afterArticle(context, phrase.tokens[0]);
    if (owner !== undefined && owner.name !== '')
        return { speaker: `${owner.name}'s ${wordsBetween(context, start, after)}`, sourceKind: 'document' };
    if (/^(?:by|from)$/u.test(wordAt(context, after))) {
        for (let at = after + 1; at < end; at += 1) {
            const name = context.nameAt.get(at);
            if (name === undefined || name.tokens[1] < end)
                continue;
            const draft = context.draftAt.get(at);
            return { speaker: `${draft?.name ?? name.text} ${wordsBetween(context, start, after)}`, sourceKind: 'document' };
        }
    }
    const dated = /^(?:taken|published|released|issued|made|posted|recorded|shot|filmed|dispatched|shared|circulated|obtained|seen|leaked|sent)$/u;
    const stop = dated.test(wordAt(context, after)) || clauseStarts(context, after) ? after : clauseEnd(context, after, end);
    return { speaker: wordsBetween(context, start, stop), sourceKind: 'document' };
}
