import type { Scorer } from '../../text/model/scorer.ts'
import { hashTemplates, type Templates } from '../../text/model/templates.ts'
import type { WordForm } from '../../text/words/word-form.ts'
import {
  fillNameAtoms,
  fillTransition,
  type NameToken,
  nameAtomCount,
  nameLabels,
  nameTemplates,
  transitionCount,
} from './name-features.ts'

const labelCount = nameLabels.length
/** The labels that a label may follow: a name goes on only as what it began as. */
const mayFollow = nameLabels.map((to) =>
  [...nameLabels.keys()].filter((from) => !to.startsWith('I') || nameLabels[from]?.slice(2) === to.slice(2)),
)

const features = new Int32Array(nameTemplates.count)
const transition = new Int32Array(transitionCount)
const atoms = new Int32Array(nameAtomCount)

/** Scores `classes` classes: the labels, once for each reading. */
export interface LabelScorer {
  readonly classes: number
  readonly score: Scorer
}

/** The scores of each token of a sentence for its label, by these templates: `scores[i * classes + c]`. */
export function scoreTokens(
  tokens: readonly NameToken[],
  templates: Templates,
  { classes, score }: LabelScorer,
): Float32Array {
  const scores = new Float32Array(tokens.length * classes)
  const own = new Float32Array(classes)
  for (let i = 0; i < tokens.length; i += 1) {
    fillNameAtoms(tokens, i, atoms)
    hashTemplates(templates, atoms, features)
    score(features, templates.count, own)
    scores.set(own, i * classes)
  }
  return scores
}

/** The steps to words that were met in a text, by the word and what the rules make of it. */
export type KnownSteps = Map<WordForm, Map<number, Float32Array>>

/**
 * The scores of each step from a label `before` to a token of a sentence: `scores[(i * labelCount + before) * classes + c]`.
 * `known` keeps them from sentence to sentence: they hang on the word alone, and half of a text's words are met again.
 */
export function scoreSteps(
  tokens: readonly NameToken[],
  { classes, score }: LabelScorer,
  known: KnownSteps = new Map(),
): Float32Array {
  const width = labelCount * classes
  const scores = new Float32Array(tokens.length * width)
  for (const [i, { word, ruleSort }] of tokens.entries()) {
    const ofWord = known.get(word) ?? new Map<number, Float32Array>()
    known.set(word, ofWord)
    let steps = ofWord.get(ruleSort)
    if (steps === undefined) {
      steps = new Float32Array(width)
      for (let before = 0; before < labelCount; before += 1) {
        fillTransition(tokens, i, before, transition)
        score(transition, transitionCount, steps.subarray(before * classes, (before + 1) * classes))
      }
      ofWord.set(ruleSort, steps)
    }
    scores.set(steps, i * width)
  }
  return scores
}

/** The label sequence of a sentence that scores best as a whole (Viterbi 1967), where labels have the classes from `first` on. */
export function bestLabels(
  own: Float32Array,
  steps: Float32Array,
  { classes, first = 0 }: { classes: number; first?: number },
): Uint8Array {
  const n = own.length / classes
  const best = new Float64Array(n * labelCount)
  const from = new Uint8Array(n * labelCount)
  for (let i = 0; i < n; i += 1) {
    for (let label = 0; label < labelCount; label += 1) {
      const self = own[i * classes + first + label] ?? 0
      let most = Number.NEGATIVE_INFINITY
      let chosen = 0
      for (const before of mayFollow[label] ?? []) {
        // A sentence begins as if after a token outside any name.
        if (i === 0 && before > 0) break
        const so = i === 0 ? 0 : (best[(i - 1) * labelCount + before] ?? 0)
        const sum = so + self + (steps[(i * labelCount + before) * classes + first + label] ?? 0)
        if (sum <= most) continue
        most = sum
        chosen = before
      }
      best[i * labelCount + label] = most
      from[i * labelCount + label] = chosen
    }
  }
  const labels = new Uint8Array(n)
  let label = 0
  for (let c = 1; c < labelCount; c += 1)
    if ((best[(n - 1) * labelCount + c] ?? 0) > (best[(n - 1) * labelCount + label] ?? 0)) label = c
  for (let i = n - 1; i >= 0; i -= 1) {
    labels[i] = label
    label = from[i * labelCount + label] ?? 0
  }
  return labels
}

/** The labels of a sentence by one reading alone, as it is learned. */
export function labelTokens(tokens: readonly NameToken[], score: Scorer): Uint8Array {
  const scorer = { classes: labelCount, score }
  return bestLabels(scoreTokens(tokens, nameTemplates, scorer), scoreSteps(tokens, scorer), scorer)
}

/** Shows the features of token `i` and of the step to it from label `before`. */
export function visitFeatures(
  tokens: readonly NameToken[],
  i: number,
  before: number,
  visit: { own: VisitFeatures; step: VisitFeatures },
): void {
  fillNameAtoms(tokens, i, atoms)
  hashTemplates(nameTemplates, atoms, features)
  visit.own(features, nameTemplates.count)
  fillTransition(tokens, i, before, transition)
  visit.step(transition, transitionCount)
}

/** Looks at the features that decided: those of a token and, for `from`, those of the step to it. */
export type VisitFeatures = (features: Int32Array, count: number) => void
