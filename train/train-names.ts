import { labelTokens, visitFeatures } from '../src/read/names/label-tokens.ts'
import { type NameToken, nameLabels, nameTemplates } from '../src/read/names/name-features.ts'
import type { Scorer } from '../src/text/model/scorer.ts'
import type { TokenizedText } from '../src/text/tokenized-text.ts'
import { createForgetting } from './forgetting.ts'
import { createPerceptron, type Perceptron } from './perceptron.ts'
import type { GoldName } from './read-names.ts'
import { createRandom, shuffled } from './shuffle.ts'

/** A sentence with the labels its tokens should have. */
export interface NameExample {
  readonly tokens: readonly NameToken[]
  readonly labels: Uint8Array
}

/** The gold labels of each sentence of a text: a token belongs to the name that it lies in. */
export function goldLabels(doc: TokenizedText, names: readonly GoldName[]): readonly Uint8Array[] {
  return doc.sentences.map(({ tokens: [first, end] }) => {
    const labels = new Uint8Array(end - first)
    for (const { span, type } of names) {
      let isFirst = true
      for (let at = first; at < end; at += 1) {
        const token = doc.tokens[at]
        if (!token || token.span[0] >= span[1] || token.span[1] <= span[0]) continue
        labels[at - first] = nameLabels.indexOf(isFirst ? `B-${type}` : `I-${type}`)
        isFirst = false
      }
    }
    return labels
  })
}

export interface NameTraining {
  readonly rounds: number
  /** Of the order in which the examples come. */
  readonly seed: number
  readonly forget: number
  /** How much better "no name" is made to look while learning, so that what is learned finds more names. */
  readonly lean: number
  readonly report: (line: string) => void
}

/** Learns labels by the structured perceptron (Collins 2002): whole sentences are decoded, and only where they go wrong is learned. */
export function trainNames(
  examples: readonly NameExample[],
  { rounds, seed, forget, lean, report }: NameTraining,
): Perceptron {
  const perceptron = createPerceptron(nameLabels.length)
  const random = createRandom(seed)
  const forgetting = createForgetting(
    examples.flatMap(({ tokens }) => tokens.map(({ word }) => word)),
    forget,
  )
  const leaning: Scorer = (features, count, scores) => {
    perceptron.score(features, count, scores)
    if (count === nameTemplates.count) scores[0] = (scores[0] ?? 0) + lean
  }
  for (let round = 0; round < rounds; round += 1) {
    let right = 0
    let total = 0
    for (const example of shuffled(examples, random)) {
      const { labels } = example
      const tokens = example.tokens.map((token) => ({ ...token, word: forgetting(token.word) }))
      const guessed = labelTokens(tokens, leaning)
      for (let i = 0; i < tokens.length; i += 1) {
        const [gold, guess] = [labels[i] ?? 0, guessed[i] ?? 0]
        const [goldBefore, guessBefore] = [labels[i - 1] ?? 0, guessed[i - 1] ?? 0]
        total += 1
        if (gold === guess) right += 1
        if (gold === guess && goldBefore === guessBefore) continue
        visitFeatures(tokens, i, goldBefore, {
          own: (features, count) => gold !== guess && perceptron.update(features, count, gold, guess),
          step: (features, count) => perceptron.move(features, count, gold, 1),
        })
        visitFeatures(tokens, i, guessBefore, {
          own: () => undefined,
          step: (features, count) => perceptron.move(features, count, guess, -1),
        })
      }
      perceptron.tick()
    }
    report(
      `names, round ${round + 1}: ${((100 * right) / total).toFixed(2)} % right, ${perceptron.rowCount()} features`,
    )
  }
  perceptron.average()
  return perceptron
}
