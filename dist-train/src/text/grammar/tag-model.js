import { toKey } from '../model/hash.js';
import { findClass, scoreFeatures, toLinearModel } from '../model/linear-model.js';
import { parseModelFile, tableOf, textsOf } from '../model/model-file.js';
import { lookUpWord } from '../words/gazetteer.js';
import { isUpos } from './universal-tags.js';
/** A word's ambiguity class in a table of them; words never met are told apart by their first letter. */
export const ambiguityClass = (table, { form, flags }) => {
    const found = findClass(table, toKey(form));
    return found < 0 ? -1 - (flags & 1) : found;
};
/** The tagger in a file of the kind "tags": its classes as "VERB VBD", its weights, the ambiguity classes of words. */
export function parseTagModel(bytes, gazetteer) {
    const file = parseModelFile(bytes, 'tags');
    const classes = textsOf(file, 'classes').map((name) => name.split(' '));
    const weights = toLinearModel(tableOf(file, 0));
    const words = toLinearModel(tableOf(file, 1));
    return {
        classCount: classes.length,
        tags: classes.map(([upos = 'X', xpos = '']) => ({ upos: isUpos(upos) ? upos : 'X', xpos })),
        knownAs: (word) => lookUpWord(gazetteer, word),
        classOf: (word) => ambiguityClass(words, word),
        score: (features, count, scores) => scoreFeatures(weights, features, count, scores),
    };
}
