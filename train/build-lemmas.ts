import { lemmatize } from '../src/text/grammar/lemma.ts'
import { parseLemmaModel } from '../src/text/grammar/lemma-model.ts'
import { type BuiltModel, shareAlike } from './built-model.ts'
import { readTreebank, treebanks } from './read-treebank.ts'
import { trainLemmatizer } from './train-lemmatizer.ts'
import { encodeModel } from './write-model.ts'

/** The lemmatizer. */
export function buildLemmas(corpora: string): BuiltModel {
  const learned = trainLemmatizer(treebanks.flatMap((treebank) => readTreebank(corpora, treebank, 'train')))
  const bytes = encodeModel({ kind: 'lemmas', lists: { scripts: learned.names }, tables: { scripts: learned.lists } })
  const lemmas = parseLemmaModel(bytes)
  return {
    bytes,
    what: 'Leads a word with its Penn tag back to its dictionary form, by its ending or as an exception.',
    sources: ['ewt', 'gum'],
    licence: shareAlike,
    scores: treebanks.map((treebank) => {
      const words = readTreebank(corpora, treebank, 'dev').flatMap((sentence) => sentence.words)
      const right = words.filter(({ form, xpos, lemma }) => lemmatize(form, xpos, lemmas) === lemma).length
      return [`lemmas, ${treebank} dev, gold tags`, ((100 * right) / words.length).toFixed(2)]
    }),
  }
}
