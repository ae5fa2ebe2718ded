import { bestOf } from '../model/scorer.js';
import { hashTemplates } from '../model/templates.js';
import { fillTagAtoms, tagAtomCount, tagTemplates } from './tag-features.js';
/** Whether a sentence is set in capitals, so that they say nothing about names. */
export function isAllCapitals(words) {
    const capitals = words.filter(({ flags }) => (flags & 8) !== 0).length;
    const others = words.filter(({ key, flags }) => (flags & 8) === 0 && /\p{Ll}/u.test(key)).length;
    return capitals > others && capitals > 2;
}
const features = new Int32Array(tagTemplates.count);
const atoms = new Int32Array(tagAtomCount);
/**
 * The tags of one sentence, from left to right, each chosen in view of the two before it.
 * `choose` may overrule a choice, and sees the features: that is how a model is trained.
 */
export function tagWords(words, tagger, choose) {
    const { classCount, score } = tagger;
    const tags = new Uint8Array(words.length);
    const scores = new Float32Array(classCount);
    const allCapitals = isAllCapitals(words);
    let tag1 = -1;
    let tag2 = -2;
    for (let i = 0; i < words.length; i += 1) {
        fillTagAtoms(words, { i, tag1, tag2, allCapitals }, tagger, atoms);
        hashTemplates(tagTemplates, atoms, features);
        score(features, tagTemplates.count, scores);
        const best = bestOf(scores, classCount);
        const tag = choose ? choose(i, best, features) : best;
        tags[i] = tag;
        tag2 = tag1;
        tag1 = tag;
    }
    return tags;
}
