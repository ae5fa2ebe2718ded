import { parseLemmaModel } from './grammar/lemma-model.js';
import { parseTagModel } from './grammar/tag-model.js';
import { parseTreeModel } from './grammar/tree-model.js';
import { parseSentenceModel } from './sentence-model.js';
import { parseGazetteer } from './words/gazetteer.js';
/**
 * Reads the models of a language from the bytes of their files.
 * @throws HearsayError `model.unusable` when one of them is not what it should be.
 */
export function parseLanguage(files) {
    const gazetteer = parseGazetteer(files.gazetteer);
    return {
        gazetteer,
        sentences: parseSentenceModel(files.sentences),
        tags: parseTagModel(files.tags, gazetteer),
        lemmas: parseLemmaModel(files.lemmas),
        trees: parseTreeModel(files.trees),
    };
}
