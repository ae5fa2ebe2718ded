import { nounKind } from '../names/noun-kind.js';
import { bodyName } from './body-name.js';
import { bodyOfSpokesman, nameOfDraft } from './describe-source.js';
import { isBodyDraft, sortOf } from './draft.js';
import { kindOfHead } from './phrase-kind.js';
import { isOwned, wordAt, wordsBetween } from './source-words.js';
import { speakerOfDraft } from './speaker.js';
/** An unnamed spokesman counts as the body: "for X", "its", "police spokesman". */
export function resolveSpokesman(context, phrase, end, resolve) {
    const after = phrase.tokens[1];
    if (/^(?:for|of|at|from)$/u.test(wordAt(context, after)) && after + 1 < end)
        return resolve(context, [after + 1, end]);
    const owner = isOwned(phrase) ? context.draftAt.get(phrase.tokens[0]) : undefined;
    if (owner !== undefined)
        return nameOfDraft(context, owner);
    if (phrase.owned !== undefined)
        return resolve(context, [phrase.tokens[0], phrase.owned - 1]);
    const draft = context.draftAt.get(phrase.tokens[0]);
    if (draft !== undefined && draft.name !== '')
        return speakerOfDraft(context, draft);
    const body = phrase.modifiers.findLast((word) => nounKind(word) !== undefined);
    const unsaid = body === undefined
        ? bodyOfSpokesman(context, { ...phrase, tokens: [phrase.tokens[0], context.doc.tokens.length] })
        : undefined;
    if (unsaid !== undefined)
        return nameOfDraft(context, unsaid);
    if (body === undefined)
        return { speaker: wordsBetween(context, phrase.tokens[0], phrase.tokens[1]), sourceKind: 'organization' };
    const earlier = lastCalled(context, body, phrase.tokens[0]);
    if (earlier !== undefined)
        return nameOfDraft(context, earlier);
    const rest = phrase.modifiers.slice(0, phrase.modifiers.lastIndexOf(body));
    const named = bodyName({
        modifiers: rest,
        head: body,
        ...(phrase.country !== undefined && { country: phrase.country }),
    });
    return { speaker: named ?? [...rest, body].join(' '), sourceKind: kindOfHead(body, rest) };
}
/** The last body before a token that the text calls by a noun: "company" in "a company spokesman". */
function lastCalled(context, noun, token) {
    for (let at = token - 1; at >= Math.max(0, token - 400); at -= 1) {
        const draft = context.draftAt.get(at);
        if (draft === undefined || !isBodyDraft(draft))
            continue;
        if (draft.heads.has(noun) || (/^(?:company|group|firm)$/u.test(noun) && sortOf(draft) === 'organization'))
            return draft;
    }
    return undefined;
}
