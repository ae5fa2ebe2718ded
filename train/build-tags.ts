import { parseTagModel } from '../src/text/grammar/tag-model.ts'
import { toClassTable } from '../src/text/model/class-table.ts'
import { type BuiltModel, shareAlike } from './built-model.ts'
import { readGazetteer } from './gazetteer.ts'
import { measureTags } from './measure-language.ts'
import { readTreebank, treebanks } from './read-treebank.ts'
import { type TaggerTraining, type TrainedTagger, trainTagger } from './train-tagger.ts'
import { toWeightLists } from './weights.ts'
import { encodeModel } from './write-model.ts'

/** How taggers are trained; what was tried: docs/decisions/005-language-models-of-our-own.md */
export const tagTraining = { rounds: 10, minUpdates: 2, forget: 1 } satisfies Partial<TaggerTraining>

/** A trained tagger's file. Weights under one full update, averaged, are dropped. */
export const encodeTagger = ({ classes, perceptron, wordClasses }: TrainedTagger): Uint8Array =>
  encodeModel({
    kind: 'tags',
    lists: { classes },
    tables: { weights: toWeightLists(perceptron.weights(), 1), words: wordClasses },
  })

/** The tagger. */
export function buildTags(corpora: string, report: (line: string) => void): BuiltModel {
  const gazetteer = toClassTable(readGazetteer())
  const sentences = treebanks.flatMap((treebank) => readTreebank(corpora, treebank, 'train'))
  const bytes = encodeTagger(trainTagger(sentences, { ...tagTraining, gazetteer, report }))
  const tags = parseTagModel(bytes, gazetteer)
  return {
    bytes,
    what: 'Gives each word its universal and its Penn Treebank tag: an averaged perceptron, from left to right.',
    sources: ['ewt', 'gum'],
    licence: shareAlike,
    scores: treebanks.flatMap((treebank) => {
      const { upos, xpos } = measureTags(readTreebank(corpora, treebank, 'dev'), { tags })
      return [
        [`UPOS, ${treebank} dev`, upos.toFixed(2)],
        [`XPOS, ${treebank} dev`, xpos.toFixed(2)],
      ] as const
    }),
  }
}
