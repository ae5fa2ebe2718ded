import { knownName } from '../names/known-names.js';
import { isDarkNoun, isEitherNoun, isPartNoun, isSpokesNoun, nounKind } from '../names/noun-kind.js';
import { isPortfolio } from '../names/titles.js';
import { bodyName } from './body-name.js';
import { isBodyDraft, sortOf } from './draft.js';
import { kindOfHead } from './phrase-kind.js';
import { afterArticle, clauseEnd, complementEnd, isOwned, wordAt, wordsBetween } from './source-words.js';
import { kindOfSort, speakerOfDraft } from './speaker.js';
/** A draft that was never named, as it was first described: "Researchers in Bangui" for "they". */
export function speakerOfPhrase(context, draft) {
    const { phrase } = draft;
    const id = context.ids.get(draft);
    if (phrase === undefined)
        return { sourceKind: kindOfSort(sortOf(draft)) };
    const body = isSpokesNoun(phrase.head) ? bodyOfSpokesman(context, phrase) : undefined;
    if (body !== undefined)
        return nameOfDraft(context, body);
    const speaker = described(context, phrase, complementEnd(context, phrase.tokens[1]));
    return { ...speaker, ...(id !== undefined && { entityId: id }) };
}
/** A draft as a speaker: by its name, else as it was first described. */
export const nameOfDraft = (context, draft) => draft.name === '' ? speakerOfPhrase(context, draft) : speakerOfDraft(context, draft);
/** A description that stands for itself: bodies get their usual name, people go as printed. */
export function described(context, phrase, end) {
    const head = wordAt(context, phrase.tokens[1] - 1);
    const owner = isOwned(phrase) ? context.draftAt.get(phrase.tokens[0]) : undefined;
    const kind = kindOf(context, phrase, head, owner);
    const start = afterArticle(context, phrase.tokens[0]);
    if (owner !== undefined) {
        const client = owner.owner ?? owner;
        if (phrase.head === 'client' && client.name !== '' && speaksForClient(context, phrase, owner))
            return speakerOfDraft(context, client);
        // One owner deep: a text may chain owners without end.
        const chained = owner.name === '' && owner.phrase !== undefined && isOwned(owner.phrase);
        const speaker = chained
            ? wordsBetween(context, ...(owner.phrase?.tokens ?? [0, 0]))
            : (nameOfDraft(context, owner).speaker ?? '');
        return {
            speaker: `${speaker}'s ${wordsBetween(context, phrase.tokens[0] + 1, phrase.tokens[1])}`,
            sourceKind: kind,
        };
    }
    const master = phrase.owned === undefined ? undefined : context.draftAt.get(phrase.tokens[0]);
    if (master !== undefined && master.name !== '' && phrase.owned !== undefined) {
        return {
            speaker: `${nameOfDraft(context, master).speaker ?? ''}'s ${wordsBetween(context, phrase.owned, phrase.tokens[1])}`,
            sourceKind: kind,
        };
    }
    const after = phrase.tokens[1] + fieldsLength(context, phrase, end);
    const place = /^(?:in|of)$/u.test(wordAt(context, after)) ? context.nameAt.get(after + 1) : undefined;
    const bodily = kind === 'government' || kind === 'organization' || kind === 'media';
    if (bodily && /^(?:the)?$/u.test(phrase.determiner ?? '') && phrase.owned === undefined) {
        const inPlace = place !== undefined && (place.sort === 'place' || place.sort === 'country') && wordAt(context, after) === 'in'
            ? place.text
            : undefined;
        const modifiers = [
            ...phrase.modifiers.filter((word) => !isNation(context, phrase, word)),
            ...fieldsAfter(context, phrase, end),
        ];
        const country = phrase.country ?? (inPlace === undefined ? undefined : knownName(inPlace)?.country);
        const named = bodyName({
            modifiers,
            head,
            ...(country !== undefined && kind === 'government' && { country }),
            ...(inPlace !== undefined && { place: inPlace }),
        });
        if (named !== undefined)
            return { speaker: named, sourceKind: kind };
    }
    return { speaker: wordsBetween(context, start, clauseEnd(context, after, Math.max(end, after))), sourceKind: kind };
}
function kindOf(context, phrase, head, owner) {
    if (isDarkNoun(head))
        return 'organization';
    if (isPartNoun(head) && phrase.owned !== undefined) {
        const owner = kindOfHead(wordAt(context, phrase.owned - 2), []);
        return owner === 'person' ? 'government' : owner;
    }
    const ownedByBody = owner !== undefined && isBodyDraft(owner);
    const ownedByThing = phrase.owned !== undefined && nounKind(wordAt(context, phrase.owned - 2)) !== 'person';
    if (isEitherNoun(head) && phrase.kind === 'person' && (ownedByBody || ownedByThing))
        return 'organization';
    return kindOfHead(head, phrase.modifiers);
}
/** How many tokens "of transport" takes up in "the ministry of transport in Hanoi". */
function fieldsLength(context, { tokens: [, after], head }, end) {
    if (!/^(?:ministry|department)$/u.test(head) || !/^(?:of|for)$/u.test(wordAt(context, after)))
        return 0;
    let at = after + (wordAt(context, after + 1) === 'the' ? 2 : 1);
    const from = at;
    while (at < end &&
        (isPortfolio(wordAt(context, at)) || (wordAt(context, at) === 'and' && isPortfolio(wordAt(context, at + 1)))))
        at += 1;
    return at > from ? at - after : 0;
}
function fieldsAfter(context, phrase, end) {
    const from = phrase.tokens[1];
    const words = context.doc.tokens
        .slice(from, from + fieldsLength(context, phrase, end))
        .map(({ text }) => text.toLowerCase());
    return words.filter((word) => !/^(?:of|for|the)$/u.test(word));
}
/** "Mr. Freixo’s lawyer said his client": the client is whose lawyer it was. */
function speaksForClient({ doc }, { tokens: [first] }, owner) {
    if (owner.owner !== undefined)
        return true;
    const before = doc.tokens.slice(Math.max(0, first - 10), first);
    return (!owner.heads.has('lawyer') &&
        before.some(({ text }) => /^(?:lawyer|attorney|solicitor|barrister|counsel|agent)$/iu.test(text)));
}
const isNation = ({ doc }, phrase, word) => phrase.country !== undefined &&
    doc.tokens.slice(...phrase.tokens).some(({ text }) => text.toLowerCase() === word && /^\p{Lu}/u.test(text));
/** Whom an unnamed spokesman speaks for: the body after "for", else the one that the text spoke of last. */
export function bodyOfSpokesman({ draftAt }, { tokens: [first, after] }) {
    const fits = (draft) => draft !== undefined && isBodyDraft(draft);
    const told = draftAt.get(after + 1) ?? draftAt.get(after + 2);
    if (fits(told))
        return told;
    for (let at = first - 1; at >= Math.max(0, first - 60); at -= 1) {
        const draft = draftAt.get(at);
        if (fits(draft))
            return draft;
    }
    return undefined;
}
