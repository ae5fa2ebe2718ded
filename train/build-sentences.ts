import { parseSentenceModel } from '../src/text/sentence-model.ts'
import { type BuiltModel, shareAlike } from './built-model.ts'
import { measureSplitting } from './measure-language.ts'
import { readTreebank, treebanks } from './read-treebank.ts'
import { trainSentences } from './train-sentences.ts'
import { toTreebankTexts } from './treebank-text.ts'
import { toWeightLists } from './weights.ts'
import { encodeModel } from './write-model.ts'

/** The sentence splitter. Weights under 1 cost a tenth of a point when dropped, and are three in four. */
export function buildSentences(corpora: string, report: (line: string) => void): BuiltModel {
  const texts = treebanks.flatMap((treebank) => toTreebankTexts(readTreebank(corpora, treebank, 'train')))
  const learned = trainSentences(texts, { rounds: 8, report })
  const bytes = encodeModel({ kind: 'sentences', lists: {}, tables: { ends: toWeightLists(learned.weights(), 1) } })
  const language = { sentences: parseSentenceModel(bytes) }
  return {
    bytes,
    what: 'Decides after each token whether a sentence ends there, in view of what the rules say.',
    sources: ['ewt', 'gum'],
    licence: shareAlike,
    scores: treebanks.map((treebank) => [
      `sentences F1, ${treebank} dev, raw text`,
      measureSplitting(readTreebank(corpora, treebank, 'dev'), language).sentences.toFixed(1),
    ]),
  }
}
