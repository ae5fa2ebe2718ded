import { countryOf } from '../names/known-names.js';
import { isPartNoun, isSpokesNoun, nounKind } from '../names/noun-kind.js';
import { bodyName } from './body-name.js';
import { sortOf } from './draft.js';
import { phraseAt } from './phrase.js';
import { isDocumentHead, kindOfHead } from './phrase-kind.js';
import { wordAt, wordsBetween } from './source-words.js';
import { kindOfSort, speakerOfDraft, speakerOfState } from './speaker.js';
const owning = /^(?:'s|’s|'|’)$/u;
/** The speaker when a name is what the source is about: "finance chief Dario Keller", "its owner, Wietske Daems", "Orsa’s spokesman". */
export function resolveNamed(context, stretch, resolve) {
    const [first, end] = stretch;
    const apposed = apposedName(context, stretch);
    const lead = apposed ?? leadingName(context, stretch);
    if (lead === undefined)
        return undefined;
    const ministry = ministryOf(context, lead);
    if (ministry !== undefined && lead.tokens[1] >= end)
        return ministry;
    const after = lead.tokens[1];
    if (after >= end)
        return speakerOfName(context, lead);
    const next = context.doc.tokens[after]?.text ?? '';
    if (owning.test(next) && after + 1 < end)
        return ofOwner(context, lead, [after + 1, end], resolve);
    const trailing = trailingNoun(context, after, end);
    if (trailing !== undefined && apposed === undefined) {
        const whole = wholeOf(context, trailing, end);
        return whole === undefined
            ? ofTrailing(context, lead, [after, trailing + 1], first)
            : asNewsroom(resolve(context, [whole, end]), wordAt(context, trailing));
    }
    return speakerOfName(context, lead);
}
/** A name that a noun phrase right before it describes, from the start of the source on. */
function apposedName({ doc, nameAt }, [first, end]) {
    for (let at = first + 1; at < Math.min(end, first + 14); at += 1) {
        const name = nameAt.get(at);
        if (name === undefined || (name.sort !== 'person' && (name.sort === 'place' || name.sort === 'country')))
            continue;
        if (/^(?:who|which|that|whose)$/u.test(doc.tokens[at - 1]?.text ?? ''))
            return undefined;
        const told = name.descriptors.find(({ place, tokens }) => place !== 'after' && tokens[0] <= first + 1);
        const owned = name.descriptors.find(({ place, tokens }) => place !== 'after' && owning.test(doc.tokens[tokens[0] - 1]?.text ?? ''));
        const titled = name.descriptors.find(({ place, tokens }) => place === 'title' && tokens[0] <= first + 4);
        if (told !== undefined || owned !== undefined || titled !== undefined)
            return name;
        const mark = /^the$/u.test(doc.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
        const comma = doc.tokens[mark]?.text === ',' &&
            (doc.tokens[name.tokens[1]] === undefined || name.tokens[1] >= end || doc.tokens[name.tokens[1]]?.text === ',');
        if (comma &&
            (name.sort === 'person' ? nounKindBefore(doc.tokens, first, at) : describesBody(doc.tokens, first, at)))
            return name;
    }
    return undefined;
}
/** Whether a person or a spokesman is described between two tokens: "the chief executive of Stratolumen, Ebba Lindmark". */
function nounKindBefore(tokens, first, end) {
    return tokens.slice(first, end).some(({ text }) => nounKind(text) === 'person');
}
/** "The UN’s nuclear watchdog, [the IAEA]": what stands before the comma describes a body. */
function describesBody(tokens, first, end) {
    const before = tokens.slice(first, end).map(({ text }) => text);
    const mark = before.indexOf(',');
    const kind = nounKind(before[mark - 1] ?? '');
    return kind !== undefined && kind !== 'document' && /^\p{Ll}/u.test(before[mark - 1] ?? '');
}
/** "Russian Defence Ministry" and "Russia’s Defence Ministry" are one body, under one name. */
function ministryOf(context, name, owner) {
    if (name.known !== undefined)
        return undefined;
    const words = context.doc.tokens.slice(...name.tokens).map(({ text }) => text);
    const head = words.at(-1) ?? '';
    const country = owner ?? countryOf(words[0] ?? '') ?? countryOf(words.slice(0, 2).join(' '));
    if (country === undefined || !/^(?:Ministry|Department|Treasury|Government)$/u.test(head))
        return undefined;
    const nation = owner !== undefined ? 0 : countryOf(words[0] ?? '') === undefined ? 2 : 1;
    const speaker = bodyName({ modifiers: words.slice(nation, -1).map((word) => word.toLowerCase()), head, country });
    const id = entityIdAt(context, name);
    return speaker === undefined
        ? undefined
        : { speaker, ...(id !== undefined && { entityId: id }), sourceKind: 'government' };
}
function entityIdAt({ draftAt, ids }, name) {
    const draft = draftAt.get(name.tokens[0]);
    return draft === undefined ? undefined : ids.get(draft);
}
/** A bureau with a newsroom's name is an outlet's, whatever little the text says of it. */
function asNewsroom(speaker, part) {
    return /^(?:bureau|newsroom|correspondent|reporter|desk)$/u.test(part) && speaker.sourceKind === 'organization'
        ? { ...speaker, sourceKind: 'media' }
        : speaker;
}
/** The name that the source begins with, after an article, adjectives of place or a descriptor. */
function leadingName({ doc, nameAt, named }, [first, end]) {
    for (let at = first - 1; named.has(first) && !nameAt.has(first) && at >= first - 6; at -= 1) {
        const name = nameAt.get(at);
        if (name !== undefined)
            return name;
    }
    for (let at = first; at < Math.min(end, first + 5); at += 1) {
        const name = nameAt.get(at);
        if (name !== undefined)
            return name;
        const word = doc.tokens[at]?.text ?? '';
        const light = /^(?:the|a|an|both|even|only|mr|mrs|ms|dr)$/iu.test(word) ||
            countryOf(word) !== undefined ||
            /^(?:local|regional|state|influential|conservative|liberal|independent|rival|then|now|also)$/u.test(word);
        if (!light)
            return undefined;
    }
    return undefined;
}
function speakerOfName(context, name) {
    const draft = context.draftAt.get(name.tokens[0]);
    return draft === undefined
        ? { speaker: name.text, sourceKind: kindOfSort(name.sort) }
        : speakerOfDraft(context, draft);
}
/** The last noun of those that follow a name directly: "Stratolumen | spokesman", "KCNA | news agency". */
function trailingNoun({ doc, named }, at, end) {
    let found;
    for (let next = at; next < Math.min(end, at + 4); next += 1) {
        const token = doc.tokens[next];
        if (token?.kind !== 'word' || named.has(next) || /^\p{Lu}/u.test(token.text))
            break;
        const kind = nounKind(token.text);
        if (kind === undefined && found !== undefined)
            break;
        if (kind !== undefined)
            found = next;
        else if (/^(?:of|in|who|which|that|for|and|on|at|from)$/u.test(token.text))
            break;
    }
    return found;
}
/** Where the whole begins in "the Hanover bureau of Intelpress". */
function wholeOf({ doc, nameAt }, part, end) {
    if (!isPartNoun(doc.tokens[part]?.text ?? '') || !/^(?:of|at)$/u.test(doc.tokens[part + 1]?.text ?? ''))
        return undefined;
    const at = part + (/^the$/iu.test(doc.tokens[part + 2]?.text ?? '') ? 3 : 2);
    return at < end && nameAt.has(at) ? at : undefined;
}
function ofTrailing(context, name, [from, end], first) {
    const words = context.doc.tokens.slice(from, end).map(({ text }) => text);
    const head = words.at(-1) ?? '';
    const body = speakerOfName(context, name);
    const draft = context.draftAt.get(name.tokens[0]);
    const nation = draft?.country ?? countryOf(name.text);
    if (isSpokesNoun(head) || isPartNoun(head))
        return body;
    if (/^government$/iu.test(head) && nation !== undefined && words.length === 1)
        return speakerOfState(nation);
    const kind = kindOfHead(head, words.slice(0, -1));
    const own = body.sourceKind === kind ||
        (/media$/u.test(body.sourceKind) && /media$/u.test(kind)) ||
        (kind !== 'person' && kind !== 'document' && isOrganization(draft));
    if (own)
        return body;
    const stated = name.sort === 'country' || (name.sort === 'place' && nation !== undefined);
    const printed = bodyName({
        modifiers: words.slice(0, -1).map((word) => word.toLowerCase()),
        head,
        ...(stated && nation !== undefined && { country: nation }),
    });
    const start = /^(?:the|a|an)$/iu.test(context.doc.tokens[first]?.text ?? '') ? first + 1 : first;
    const text = wordsBetween(context, start, end);
    return { speaker: kind === 'government' ? (printed ?? text) : text, sourceKind: kind };
}
function isOrganization(draft) {
    if (draft === undefined)
        return false;
    const sort = sortOf(draft);
    return sort === 'organization' || sort === 'government' || sort === 'media' || sort === 'state-media';
}
/** "Orsa’s spokesman", "Sweden’s foreign ministry", "Mr. Freixo’s lawyer". */
function ofOwner(context, owner, rest, resolve) {
    const inner = apposedName(context, [rest[0] - 1, rest[1]]);
    const named = context.nameAt.get(rest[0]);
    const state = countryOf(owner.text);
    if (named !== undefined && state !== undefined && named.tokens[1] >= rest[1])
        return ministryOf(context, named, state) ?? speakerOfName(context, named);
    if (inner !== undefined)
        return speakerOfName(context, inner);
    const phrase = phraseAt(context.doc.tokens, rest[0], rest[1], (at) => context.named.has(at), true);
    const body = speakerOfName(context, owner);
    if (phrase === undefined) {
        return context.nameAt.has(rest[0]) ? resolve(context, rest) : body;
    }
    const head = context.doc.tokens[phrase.tokens[1] - 1]?.text ?? '';
    if (isSpokesNoun(head) || isPartNoun(head))
        return body;
    const draft = context.draftAt.get(owner.tokens[0]);
    const country = countryOf(owner.text);
    const bodily = !isDocumentHead(head) && kindOfHead(head, phrase.modifiers) !== 'person';
    if (country !== undefined) {
        const named = bodyName({ modifiers: phrase.modifiers, head, country });
        if (named !== undefined && kindOfHead(head, phrase.modifiers) === 'government')
            return { speaker: named, sourceKind: 'government' };
    }
    if (owner.sort === 'place' && bodily) {
        return {
            speaker: `${owner.text} ${wordsBetween(context, rest[0], phrase.tokens[1])}`,
            sourceKind: kindOfHead(head, phrase.modifiers),
        };
    }
    const ownerName = draft === undefined || draft.name === '' ? owner.text : draft.name;
    const kind = isDocumentHead(head) ? 'document' : kindOfHead(head, phrase.modifiers);
    return { speaker: `${ownerName}'s ${wordsBetween(context, rest[0], phrase.tokens[1])}`, sourceKind: kind };
}
