import { scoreFeatures, toLinearModel } from '../../text/model/linear-model.js';
import { parseModelFile, tableOf } from '../../text/model/model-file.js';
/** The name model in a file of the kind "names". */
export function parseNameModel(bytes) {
    const file = parseModelFile(bytes, 'names');
    const [first, second] = [toLinearModel(tableOf(file, 0)), toLinearModel(tableOf(file, 1))];
    return {
        first: (features, count, scores) => scoreFeatures(first, features, count, scores),
        second: (features, count, scores) => scoreFeatures(second, features, count, scores),
    };
}
