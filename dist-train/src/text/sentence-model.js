import { scoreFeatures, toLinearModel } from './model/linear-model.js';
import { parseModelFile, tableOf } from './model/model-file.js';
/** The splitter in a file of the kind "sentences". */
export function parseSentenceModel(bytes) {
    const weights = toLinearModel(tableOf(parseModelFile(bytes, 'sentences'), 0));
    return { score: (features, count, scores) => scoreFeatures(weights, features, count, scores) };
}
