import { findNames } from '../names/find-names.js';
import { knownName } from '../names/known-names.js';
import { isHonorific, pronounOfTitle } from '../names/titles.js';
import { addRoles, ownerOfName, stateOf } from './add-roles.js';
import { isBodyDraft } from './draft.js';
import { findMarkables } from './find-markables.js';
import { createNameIndex, enrich } from './link-name.js';
import { antecedentOfPhrase } from './link-phrase.js';
import { antecedentOf } from './link-pronoun.js';
import { createRecent } from './recent.js';
import { isSubject } from './subject.js';
/** Reads a text once from its first to its last word and links every name, noun phrase and pronoun to what it names. */
export function readEntities(doc, options = {}) {
    const names = options.names ?? findNames(doc);
    const reader = { doc, names: createNameIndex(), recent: createRecent(), drafts: [], draftAt: new Map() };
    if (options.outlet !== undefined)
        seedOutlet(reader, options.outlet);
    for (const markable of findMarkables(doc, names)) {
        const draft = link(reader, markable);
        if (draft === undefined)
            continue;
        reader.draftAt.set(keyOf(markable), draft);
        reader.recent.see({ draft, token: markable.token, sentence: markable.sentence, subject: isSubject(doc, markable) });
    }
    const byFirst = new Map(names.map((name) => [name.tokens[0], name]));
    for (const name of names)
        addRoles(reader, name, byFirst);
    return { drafts: reader.drafts, names, draftAt: reader.draftAt };
}
/** The token that a markable is found by. "His" of "his lawyer" is found by its own token, the lawyer by the next. */
function keyOf(markable) {
    return markable.kind === 'phrase' && isOwnPhrase(markable.phrase) ? markable.token + 1 : markable.token;
}
function link(reader, markable) {
    switch (markable.kind) {
        case 'name':
            return linkName(reader, markable.name);
        case 'phrase':
            return linkPhrase(reader, markable);
        default: {
            const draft = antecedentOf(markable, reader.recent)?.draft;
            if (draft === undefined)
                return undefined;
            if (/^(?:he|him|his)/u.test(markable.word))
                draft.pronoun ??= 'he';
            if (/^(?:she|her)/u.test(markable.word))
                draft.pronoun ??= 'she';
            addMention(reader, draft, [markable.token, markable.token + 1], 'pronoun');
            return draft;
        }
    }
}
/** The outlet is known before the first word: "the Lantern" in the Daily Lantern is the paper itself. */
function seedOutlet(reader, outlet) {
    const known = knownName(outlet);
    const draft = newDraft(reader);
    draft.name = known?.name ?? outlet;
    draft.known = known !== undefined;
    draft.words = outlet.split(' ');
    draft.votes.set(known?.sort === 'state-media' ? 'state-media' : 'media', 2);
    for (const noun of ['newspaper', 'paper'])
        draft.shades.add(noun);
    reader.names.seed(draft, known?.name ?? outlet);
}
function newDraft(reader, phrase) {
    const draft = {
        order: reader.drafts.length,
        name: '',
        known: false,
        votes: new Map(),
        words: [],
        heads: new Set(),
        shades: new Set(),
        roles: new Set(),
        mentions: [],
        plural: phrase?.plural ?? false,
        ...(phrase !== undefined && { phrase }),
    };
    reader.drafts.push(draft);
    return draft;
}
function linkName(reader, name) {
    const words = reader.doc.tokens.slice(name.tokens[0], name.tokens[1]).map(({ text }) => text);
    const titles = name.descriptors.flatMap(({ tokens: [first, end] }) => reader.doc.tokens.slice(first, end).map(({ text }) => text));
    const draft = acronymOf(reader, name) ?? reader.names.find(name) ?? newDraft(reader);
    if (draft.name === '')
        draft.name = name.text;
    if (draft.words.length === 0)
        draft.words = words;
    enrich(draft, name, words, titles);
    const owner = ownerOfName(reader, name);
    if (owner !== undefined && owner !== draft)
        draft.owner ??= owner;
    for (const title of titles)
        draft.shades.add(title.toLowerCase());
    reader.names.file(draft, name);
    addMention(reader, draft, withHonorific(reader, name.tokens), 'name');
    return draft;
}
/** "Mr. Shoigu": the form of address belongs to the mention, an office does not. */
function withHonorific({ doc }, [first, end]) {
    return [isHonorific(doc.tokens[first - 1]?.text ?? '') ? first - 1 : first, end];
}
/** "Food and Water Agency (FWA)": the name in brackets is another form of the one before. */
function acronymOf(reader, name) {
    const [first, end] = name.tokens;
    const { tokens } = reader.doc;
    if (end - first !== 1 || !/^\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9}$/u.test(name.text) || !/\p{Lu}.*\p{Lu}/u.test(name.text))
        return undefined;
    if (tokens[first - 1]?.text !== '(' || tokens[end]?.text !== ')')
        return undefined;
    const before = reader.recent.last();
    if (before === undefined || first - before.token > 12 || before.draft.name === '' || !isBodyDraft(before.draft))
        return undefined;
    const nearest = before.draft.mentions.at(-1);
    if (nearest === undefined || nearest.span[1] + 2 < (tokens[first - 1]?.span[0] ?? 0))
        return undefined;
    reader.names.alias(before.draft, name.text);
    return before.draft;
}
/** "his lawyer", "its owner": the determiner is a mention of its own. */
const isOwnPhrase = ({ determiner }) => /^(?:his|her|its|their)$/u.test(determiner ?? '');
/** Whose the thing described is: by "his", or by a name or phrase with 's right before. */
function ownerOf(reader, { phrase, owner }) {
    if (owner !== undefined)
        return reader.draftAt.get(owner);
    return isOwnPhrase(phrase) ? reader.draftAt.get(phrase.tokens[0]) : undefined;
}
function linkPhrase(reader, markable) {
    const { phrase } = markable;
    const owned = markable.owner !== undefined || isOwnPhrase(phrase);
    const state = markable.owner === undefined ? undefined : stateOf(reader.draftAt.get(markable.owner));
    const whole = state === undefined ? phrase : { ...phrase, country: state };
    const earlier = antecedentOfPhrase(whole, { ...markable, owned, owner: ownerOf(reader, markable) }, reader.recent)?.draft;
    const draft = earlier ?? newDraft(reader, whole);
    if (earlier === undefined) {
        draft.votes.set(phrase.kind === 'document' || phrase.kind === 'unknown' ? 'other' : phrase.kind, 0.5);
        if (phrase.country !== undefined)
            draft.country = phrase.country;
        const pronoun = pronounOfTitle(phrase.head);
        if (pronoun !== undefined)
            draft.pronoun = pronoun;
        const owner = ownerOf(reader, markable);
        if (owner !== undefined) {
            draft.owner = owner;
            const state = stateOf(owner);
            if (state !== undefined)
                draft.country ??= state;
        }
    }
    draft.heads.add(phrase.head);
    for (const word of phrase.modifiers)
        draft.shades.add(word);
    if (!isOwnPhrase(phrase))
        addMention(reader, draft, phrase.tokens, 'nominal');
    return draft;
}
function addMention(reader, draft, [first, end], kind) {
    const span = [reader.doc.tokens[first]?.span[0] ?? 0, reader.doc.tokens[end - 1]?.span[1] ?? 0];
    const mention = { span, text: reader.doc.text.slice(span[0], span[1]), kind };
    draft.mentions.push(mention);
}
