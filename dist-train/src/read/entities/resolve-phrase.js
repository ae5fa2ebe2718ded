import { isPartNoun, isSpokesNoun } from '../names/noun-kind.js';
import { described, speakerOfPhrase } from './describe-source.js';
import { resolveFirstPerson } from './first-person.js';
import { partitiveEnd } from './partitive.js';
import { phraseAt } from './phrase.js';
import { isDocumentHead, kindOfHead } from './phrase-kind.js';
import { resolveDocument } from './resolve-document.js';
import { resolveSpokesman } from './resolve-spokesman.js';
import { afterArticle, barredIn, clauseEnd, isOwned, ownDraft, wordAt, wordsBetween } from './source-words.js';
import { speakerOfDraft } from './speaker.js';
/** The speaker when the source is described but not named: "the ministry", "a spokesman for Orsa", "Police in Leuven", "its landlord". */
export function resolvePhrase(context, stretch, resolve) {
    const [first, end] = stretch;
    const whole = partitiveEnd(context.doc.tokens, first, end);
    if (whole !== undefined) {
        const { sourceKind } = resolvePhrase(context, [whole, end], resolve);
        return { speaker: wordsBetween(context, first, clauseEnd(context, whole, end)), sourceKind };
    }
    const phrase = phraseAt(context.doc.tokens, first, end, barredIn(context), true);
    const mine = phrase === undefined ? undefined : ofWriter(context, phrase);
    if (mine !== undefined)
        return mine;
    if (phrase === undefined)
        return { speaker: wordsBetween(context, afterArticle(context, first), end), sourceKind: 'organization' };
    const head = context.doc.tokens[phrase.tokens[1] - 1]?.text ?? '';
    if (isSpokesNoun(head))
        return resolveSpokesman(context, phrase, end, resolve);
    if (isPartNoun(head) &&
        /^(?:of|at|for|in)$/u.test(wordAt(context, phrase.tokens[1])) &&
        context.nameAt.has(afterArticle(context, phrase.tokens[1] + 1))) {
        return resolve(context, [phrase.tokens[1] + 1, end]);
    }
    if (isDocumentHead(head) && phrase.kind !== 'person')
        return resolveDocument(context, phrase, end);
    const draft = context.draftAt.get(first);
    const own = ownDraft(context, phrase);
    if (own !== undefined && own.name !== '')
        return speakerOfDraft(context, own);
    if (draft !== undefined &&
        draft.phrase !== undefined &&
        draft.phrase.tokens[0] !== phrase.tokens[0] &&
        !isOwned(phrase))
        return speakerOfPhrase(context, draft);
    return described(context, phrase, end);
}
/** "My client", "our reporter": what belongs to whoever is quoted, to the writer or to the outlet. */
function ofWriter(context, phrase) {
    if (!/^(?:my|our)$/u.test(phrase.determiner ?? ''))
        return undefined;
    const [first, end] = phrase.tokens;
    const owner = resolveFirstPerson(context, first);
    if (owner.speaker === undefined)
        return undefined;
    const noun = wordAt(context, end - 1);
    if (isPartNoun(noun))
        return owner;
    const sourceKind = isDocumentHead(noun) ? 'document' : kindOfHead(noun, phrase.modifiers);
    return { speaker: `${owner.speaker}'s ${wordsBetween(context, first + 1, end)}`, sourceKind };
}
