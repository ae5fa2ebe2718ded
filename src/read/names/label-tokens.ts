import type { Scorer } from '../../text/model/scorer.ts'
import { hashTemplates } from '../../text/model/templates.ts'
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
/** Whether a label may follow another: a name goes on only as what it began as. */
const mayFollow = nameLabels.map((to) => nameLabels.map((from) => !to.startsWith('I') || from.slice(2) === to.slice(2)))

const features = new Int32Array(nameTemplates.count)
const transition = new Int32Array(transitionCount)
const atoms = new Int32Array(nameAtomCount)
const scores = new Float32Array(labelCount)

/** Looks at the features that decided: those of a token and, for `from`, those of the step to it. */
export type VisitFeatures = (features: Int32Array, count: number) => void

/** The label sequence of a sentence that scores best as a whole (Viterbi 1967). */
export function labelTokens(tokens: readonly NameToken[], score: Scorer): Uint8Array {
  const n = tokens.length
  const best = new Float64Array(n * labelCount).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(n * labelCount)
  for (let i = 0; i < n; i += 1) {
    fillNameAtoms(tokens, i, atoms)
    hashTemplates(nameTemplates, atoms, features)
    score(features, nameTemplates.count, scores)
    const own = Float64Array.from(scores)
    for (let before = 0; before < labelCount; before += 1) {
      const so = i === 0 ? (before === 0 ? 0 : Number.NEGATIVE_INFINITY) : (best[(i - 1) * labelCount + before] ?? 0)
      if (so === Number.NEGATIVE_INFINITY) continue
      fillTransition(tokens, i, before, transition)
      score(transition, transitionCount, scores)
      for (let label = 0; label < labelCount; label += 1) {
        if (mayFollow[label]?.[before] !== true) continue
        const sum = so + (own[label] ?? 0) + (scores[label] ?? 0)
        const place = i * labelCount + label
        if (sum > (best[place] ?? 0)) {
          best[place] = sum
          from[place] = before
        }
      }
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
