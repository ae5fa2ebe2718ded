import { findLearnedBoundaries } from '../src/text/learned-boundaries.ts'
import { sentenceTemplates } from '../src/text/sentence-features.ts'
import { paragraphTokens } from '../src/text/split-learned.ts'
import { tokenizeText } from '../src/text/tokenize-text.ts'
import type { TokenizedText } from '../src/text/tokenized-text.ts'
import { createPerceptron, type Perceptron } from './perceptron.ts'
import { createRandom, shuffled } from './shuffle.ts'
import type { TreebankText } from './treebank-text.ts'

/** A text with the rules' opinion and the truth about where its sentences end. */
interface SplitExample {
  readonly doc: TokenizedText
  readonly ruleEnds: ReadonlySet<number>
  readonly paragraphs: readonly (readonly [first: number, end: number])[]
  readonly ends: ReadonlySet<number>
}

function toExample({ text, sentences }: TreebankText): SplitExample {
  const doc = tokenizeText(text)
  return {
    doc,
    ruleEnds: new Set(doc.sentences.map(({ tokens }) => tokens[1] - 1)),
    paragraphs: [...paragraphTokens(doc).values()],
    ends: new Set(sentences.map(([, end]) => end)),
  }
}

/** Learns where sentences end, from the rules' opinion and what stands around each gap. */
export function trainSentences(
  texts: readonly TreebankText[],
  { rounds, report }: { readonly rounds: number; readonly report: (line: string) => void },
): Perceptron {
  const examples = texts.map(toExample)
  const perceptron = createPerceptron(2)
  const random = createRandom(3)
  for (let round = 0; round < rounds; round += 1) {
    let right = 0
    let total = 0
    for (const { doc, ruleEnds, ends, paragraphs } of shuffled(examples, random)) {
      for (const [first, end] of paragraphs) {
        const options = { first, end, ruleEnds, score: perceptron.score }
        findLearnedBoundaries(doc, options, (at, guess, features) => {
          const truth = ends.has(doc.tokens[at]?.span[1] ?? -1)
          total += 1
          if (guess === truth) right += 1
          else perceptron.update(features, sentenceTemplates.count, truth ? 1 : 0, truth ? 0 : 1)
          perceptron.tick()
          return truth
        })
      }
    }
    report(`sentences, round ${round + 1}: ${((100 * right) / total).toFixed(2)} % right`)
  }
  perceptron.average()
  return perceptron
}
