import { parseTagModel } from '../src/text/grammar/tag-model.js';
import { toLinearModel } from '../src/text/model/linear-model.js';
import { shareAlike } from './built-model.js';
import { readGazetteer } from './gazetteer.js';
import { measureTags } from './measure-language.js';
import { readTreebank, treebanks } from './read-treebank.js';
import { trainTagger } from './train-tagger.js';
import { encodeModel } from './write-model.js';
/** How taggers are trained; what was tried: docs/decisions/005-language-models-of-our-own.md */
export const tagTraining = { rounds: 10, minUpdates: 2, forget: 1 };
/** A trained tagger's file. Weights under one full update, averaged, are dropped. */
export const encodeTagger = ({ classes, perceptron, wordClasses }) => encodeModel({
    kind: 'tags',
    lists: { classes },
    tables: { weights: perceptron.toWeightLists(1), words: wordClasses },
});
/** The tagger. */
export function buildTags(corpora, report) {
    const gazetteer = toLinearModel(readGazetteer());
    const sentences = treebanks.flatMap((treebank) => readTreebank(corpora, treebank, 'train'));
    const bytes = encodeTagger(trainTagger(sentences, { ...tagTraining, gazetteer, report }));
    const tags = parseTagModel(bytes, gazetteer);
    return {
        bytes,
        what: 'Gives each word its universal and its Penn Treebank tag: an averaged perceptron, from left to right.',
        sources: ['ewt', 'gum'],
        licence: shareAlike,
        scores: treebanks.flatMap((treebank) => {
            const { upos, xpos } = measureTags(readTreebank(corpora, treebank, 'dev'), { tags });
            return [
                [`UPOS, ${treebank} dev`, upos.toFixed(2)],
                [`XPOS, ${treebank} dev`, xpos.toFixed(2)],
            ];
        }),
    };
}
