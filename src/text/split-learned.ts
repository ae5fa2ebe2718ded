import { findLearnedBoundaries } from './learned-boundaries.ts'
import type { SentenceModel } from './sentence-model.ts'
import { longestSentence } from './split-sentences.ts'
import type { Sentence, TokenizedText } from './tokenized-text.ts'

/** The tokens of each paragraph that has any: `[first, end)`. */
export function paragraphTokens({
  sentences,
}: TokenizedText): ReadonlyMap<number, readonly [first: number, end: number]> {
  const paragraphs = new Map<number, readonly [number, number]>()
  for (const { paragraph, tokens } of sentences) {
    paragraphs.set(paragraph, [paragraphs.get(paragraph)?.[0] ?? tokens[0], tokens[1]])
  }
  return paragraphs
}

/** The sentences of a text that rules have split, split anew by a model that hears the rules. No sentence grows past the bound. */
export function splitLearned(doc: TokenizedText, { score }: SentenceModel): readonly Sentence[] {
  const ruleEnds = new Set(doc.sentences.map(({ tokens }) => tokens[1] - 1))
  const sentences: Sentence[] = []
  for (const [paragraph, [start, end]] of paragraphTokens(doc)) {
    let first = start
    const close = (to: number): void => {
      const [head, tail] = [doc.tokens[first], doc.tokens[to - 1]]
      if (head && tail) sentences.push({ span: [head.span[0], tail.span[1]], tokens: [first, to], paragraph })
      first = to
    }
    for (const boundary of findLearnedBoundaries(doc, { first: start, end, ruleEnds, score })) {
      while (boundary - first > longestSentence) close(first + longestSentence)
      close(boundary)
    }
  }
  return sentences
}
