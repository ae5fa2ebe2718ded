import { bestOf, type Scorer } from '../model/scorer.ts'
import { hashTemplates } from '../model/templates.ts'
import type { WordForm } from '../words/word-form.ts'
import { fillTagAtoms, tagAtomCount, tagTemplates, type WordKnowledge } from './tag-features.ts'

/** What tagging needs: `classCount` tags, how to score them and what a word was in training. */
export interface Tagger extends WordKnowledge {
  readonly classCount: number
  readonly score: Scorer
}

/** Whether a sentence is set in capitals, so that they say nothing about names. */
function isAllCapitals(words: readonly WordForm[]): boolean {
  const capitals = words.filter(({ flags }) => (flags & 8) !== 0).length
  const others = words.filter(({ key, flags }) => (flags & 8) === 0 && /\p{Ll}/u.test(key)).length
  return capitals > others && capitals > 2
}

const features = new Int32Array(tagTemplates.count)
const atoms = new Int32Array(tagAtomCount)

/**
 * The tags of one sentence, from left to right, each chosen in view of the two before it.
 * `choose` may overrule a choice, and sees the features: that is how a model is trained.
 */
export function tagWords(
  words: readonly WordForm[],
  tagger: Tagger,
  choose?: (i: number, best: number, features: Int32Array) => number,
): Uint8Array {
  const { classCount, score } = tagger
  const tags = new Uint8Array(words.length)
  const scores = new Float32Array(classCount)
  const allCapitals = isAllCapitals(words)
  let tag1 = -1
  let tag2 = -2
  for (let i = 0; i < words.length; i += 1) {
    fillTagAtoms(words, { i, tag1, tag2, allCapitals }, tagger, atoms)
    hashTemplates(tagTemplates, atoms, features)
    score(features, tagTemplates.count, scores)
    const best = bestOf(scores, classCount)
    const tag = choose ? choose(i, best, features) : best
    tags[i] = tag
    tag2 = tag1
    tag1 = tag
  }
  return tags
}
