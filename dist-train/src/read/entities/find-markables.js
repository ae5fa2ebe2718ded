import { determiners } from '../names/common-words.js';
import { isPlural, isPremises, nounKind } from '../names/noun-kind.js';
import { phraseAt } from './phrase.js';
const pronouns = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/iu;
const owning = /^(?:'s|’s|'|’)$/u;
/** Nouns that begin a clause bare: "Police in Leuven", "Residents". */
const bareKinds = new Set(['person', 'government', 'organization']);
/** Every name, noun phrase and pronoun of a text, in text order. Noun phrases that only describe a name are left out. */
export function findMarkables(doc, names) {
    const cover = coverOf(names);
    return doc.sentences.flatMap(({ tokens }, sentence) => markablesIn(doc.tokens, tokens, sentence, cover));
}
function markablesIn(tokens, [first, end], sentence, cover) {
    const found = [];
    /** Where the owner of what follows begins: "the group" in "the group’s lawyer". */
    let owner;
    let at = first;
    while (at < end) {
        const name = cover.nameAt.get(at);
        const word = tokens[at]?.text ?? '';
        if (name !== undefined) {
            found.push({ kind: 'name', token: at, sentence, name });
            at = Math.max(at + 1, name.tokens[1]);
            owner = owning.test(tokens[at]?.text ?? '') ? name.tokens[0] : undefined;
            continue;
        }
        if (owner !== undefined && owning.test(word)) {
            at += 1;
            const owned = cover.described.has(at) ? undefined : phraseAt(tokens, at, end, (token) => cover.named.has(token));
            if (isSpeaking(owned)) {
                found.push({ kind: 'phrase', token: at, sentence, phrase: owned, owner });
                at = owned.tokens[1];
            }
            owner = undefined;
            continue;
        }
        const isPronoun = pronouns.test(word) && !isEmptyIt(tokens, at);
        if (isPronoun)
            found.push({ kind: 'pronoun', token: at, sentence, word: word.toLowerCase() });
        const barred = cover.described.has(at) || (cover.named.has(at) && !isPronoun);
        const phrase = barred ? undefined : phraseFrom(tokens, at, first, end, cover);
        if (phrase !== undefined)
            found.push({ kind: 'phrase', token: at, sentence, phrase });
        owner = phrase !== undefined && owning.test(tokens[phrase.tokens[1]]?.text ?? '') ? at : undefined;
        at = phrase === undefined ? at + 1 : phrase.tokens[1];
    }
    return found;
}
/** Tokens within names (states and towns excepted, which may shade a noun), and tokens within their descriptors. */
function coverOf(names) {
    const named = new Set();
    const described = new Set();
    for (const { tokens, descriptors, sort } of names) {
        if (sort !== 'country' && sort !== 'place')
            for (let at = tokens[0]; at < tokens[1]; at += 1)
                named.add(at);
        for (const descriptor of descriptors) {
            for (let at = descriptor.tokens[0]; at < descriptor.tokens[1]; at += 1)
                described.add(at);
        }
    }
    return { nameAt: new Map(names.map((name) => [name.tokens[0], name])), named, described };
}
/** Whether a phrase is of a kind that speaks and acts: no document, no building. */
const isSpeaking = (phrase) => phrase !== undefined && phrase.kind !== 'document' && phrase.kind !== 'unknown' && !isPremises(phrase.head);
/** The noun phrase at a token, up to its first owner: "the group" of "the group’s lawyer". */
function phraseFrom(tokens, at, first, end, cover) {
    const word = tokens[at]?.text ?? '';
    const barred = (token) => cover.named.has(token);
    if (determiners.has(word.toLowerCase())) {
        const whole = phraseAt(tokens, at, end, barred);
        const phrase = whole?.owned === undefined ? whole : phraseAt(tokens, at, ownerEnd(tokens, at, whole.tokens[1]), barred);
        return isSpeaking(phrase) ? phrase : undefined;
    }
    const kind = nounKind(word);
    if (kind === undefined || !bareKinds.has(kind) || !isPlural(word) || (at > first && /^\p{Lu}/u.test(word))) {
        return undefined;
    }
    const phrase = phraseAt(tokens, at, at + 1, barred);
    return phrase?.plural === true && isSpeaking(phrase) ? phrase : undefined;
}
function ownerEnd(tokens, at, end) {
    let stop = at;
    while (stop < end && !owning.test(tokens[stop]?.text ?? ''))
        stop += 1;
    return stop;
}
/** "It is believed that", "it was raining": an "it" that stands for nothing. */
function isEmptyIt(tokens, at) {
    if (tokens[at]?.text.toLowerCase() !== 'it')
        return false;
    const next = tokens[at + 1]?.text ?? '';
    const after = tokens[tokens[at + 2]?.text === 'not' ? at + 3 : at + 2]?.text ?? '';
    const empty = /^(?:believed|said|thought|understood|reported|clear|unclear|likely|unlikely|possible|raining|hard|difficult|easy|important|expected|feared|hoped|alleged|rumoured|rumored)$/u;
    return /^(?:is|was|’s|'s|has|had|seems|appears|may|would)$/u.test(next) && empty.test(after);
}
