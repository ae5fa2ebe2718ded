import { hashTemplates } from '../model/templates.js';
import { createParserState, isFinal, makeMove, possibleMoves, shift, } from './arc-hybrid.js';
import { fillTreeAtoms, treeAtomCount, treeTemplates } from './tree-features.js';
const features = new Int32Array(treeTemplates.count);
const atoms = new Int32Array(treeAtomCount);
/** The best of the actions whose move is among the bits of `moves`; -1 when there is none. */
export function bestAction(actions, scores, moves) {
    let best = -1;
    for (let a = 0; a < actions.length; a += 1) {
        if ((moves & (1 << (actions[a]?.move ?? shift))) === 0)
            continue;
        if (best < 0 || (scores[a] ?? 0) > (scores[best] ?? 0))
            best = a;
    }
    return best;
}
/**
 * The tree of one sentence, by one left-to-right pass without going back: `heads[i]` is the number of word `i`'s head,
 * counted from 1 (0: the root), `relations[i]` its relation. `decide` may choose in the model's place, for training.
 */
export function parseWords(words, { actions, score }, decide) {
    const state = createParserState(words.words.length - 1);
    const scores = new Float32Array(actions.length);
    while (!isFinal(state)) {
        const moves = possibleMoves(state);
        let chosen = 0;
        if (moves !== 1 << shift) {
            fillTreeAtoms(state, words, atoms);
            hashTemplates(treeTemplates, atoms, features);
            score(features, treeTemplates.count, scores);
            chosen = decide ? decide(state, moves, scores, features) : bestAction(actions, scores, moves);
        }
        const action = actions[chosen];
        makeMove(state, action?.move ?? shift, action?.relation ?? 0);
    }
    return state;
}
