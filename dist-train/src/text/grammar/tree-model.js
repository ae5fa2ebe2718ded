import { hashText } from '../model/hash.js';
import { scoreFeatures, toLinearModel } from '../model/linear-model.js';
import { parseModelFile, tableOf, textsOf } from '../model/model-file.js';
import { left, right, shift } from './arc-hybrid.js';
/** Shifting first, then every relation to the left and to the right. */
export function listActions(relationCount) {
    const actions = [{ move: shift, relation: 0 }];
    for (let relation = 0; relation < relationCount; relation += 1) {
        actions.push({ move: left, relation }, { move: right, relation });
    }
    return actions;
}
/** What the parser takes a tag for: tags are told apart by their names, so that parser and tagger can be trained apart. */
export const tagNumber = hashText;
/** The parser in a file of the kind "trees". */
export function parseTreeModel(bytes) {
    const file = parseModelFile(bytes, 'trees');
    const relations = textsOf(file, 'relations');
    const weights = toLinearModel(tableOf(file, 0));
    return {
        relations,
        actions: listActions(relations.length),
        score: (features, count, scores) => scoreFeatures(weights, features, count, scores),
    };
}
