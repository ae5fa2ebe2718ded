import { findNames } from '../src/read/names/find-names.js';
import { labelTokens } from '../src/read/names/label-tokens.js';
import { nameLabels } from '../src/read/names/name-features.js';
import { parseNameModel } from '../src/read/names/name-model.js';
import { addVotes, toNameTokens } from '../src/read/names/name-tokens.js';
import { scoreFeatures, toLinearModel } from '../src/text/model/linear-model.js';
import { tagText } from '../src/text/tag-text.js';
import { tokenizeText } from '../src/text/tokenize-text.js';
import { shareAlike } from './built-model.js';
import { measureNames } from './measure-names.js';
import { readNames } from './read-names.js';
import { goldLabels, trainNames } from './train-names.js';
import { encodeModel } from './write-model.js';
/** Every tenth document is held out of training, to measure with. */
export const isHeldOut = (_, i) => i % 10 === 9;
const training = { rounds: 6, forget: 0, lean: 2 };
const folds = 5;
function toDocument({ text, names }, language) {
    const doc = tagText(tokenizeText(text, language), language);
    const tagOf = (token) => doc.tags[doc.lastWordOfToken[token] ?? -1]?.xpos ?? '';
    return {
        sentences: toNameTokens(doc, findNames(doc), { tagOf, gazetteer: language.gazetteer }),
        labels: goldLabels(doc, names),
    };
}
const learn = (documents, report) => trainNames(documents.flatMap(({ sentences, labels }) => sentences.map((tokens, s) => ({ tokens, labels: labels[s] ?? new Uint8Array(tokens.length) }))), { ...training, report }).toWeightLists(0.1);
/** The documents with votes by a first reading: by `lists`, or, for training, by models that have not seen them. */
function vote(documents, lists) {
    const model = toLinearModel(lists);
    return documents.map(({ sentences, labels }) => {
        const first = sentences.map((tokens) => labelTokens(tokens, (features, count, scores) => scoreFeatures(model, features, count, scores)));
        return { sentences: addVotes(sentences, first), labels };
    });
}
function voteUnseen(documents, report) {
    const voted = [];
    for (let fold = 0; fold < folds; fold += 1) {
        report(`names, first reading: part ${fold + 1} of ${folds}`);
        const lists = learn(documents.filter((_, i) => i % folds !== fold), () => undefined);
        const unseen = documents.filter((_, i) => i % folds === fold);
        for (const [i, document] of vote(unseen, lists).entries())
            voted[fold + i * folds] = document;
    }
    return voted;
}
/** The finder of people, bodies and places. What is held out is never learned from, so that its figure is of the model shipped. */
export function buildNames(corpora, language, report) {
    const texts = readNames(corpora);
    const documents = texts.filter((text, i) => !isHeldOut(text, i)).map((text) => toDocument(text, language));
    const first = learn(documents, report);
    const second = learn(voteUnseen(documents, report), report);
    const bytes = encodeModel({ kind: 'names', lists: { labels: nameLabels }, tables: { first, second } });
    const measured = measureNames(texts.filter(isHeldOut), language, parseNameModel(bytes));
    return {
        bytes,
        what: 'Finds the people, bodies and places that a text names, in view of what rules and lists found: a structured perceptron, twice, the second time with the votes of the whole text.',
        sources: ['wikigold', 'uner', 'gum'],
        licence: shareAlike,
        scores: [
            ['exact F1 on the tenth held out', measured.exact.toFixed(1)],
            ['the same without types', measured.untyped.toFixed(1)],
        ],
    };
}
