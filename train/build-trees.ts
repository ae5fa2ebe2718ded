import type { ConlluSentence } from '../src/text/conllu/conllu.ts'
import { tagSentence } from '../src/text/grammar/analyze-sentence.ts'
import { parseTagModel, type WordTags } from '../src/text/grammar/tag-model.ts'
import { toParserWords } from '../src/text/grammar/tree-features.ts'
import { parseTreeModel, tagNumber } from '../src/text/grammar/tree-model.ts'
import { toClassTable } from '../src/text/model/class-table.ts'
import { wordFormOf } from '../src/text/words/word-form.ts'
import { encodeTagger, tagTraining } from './build-tags.ts'
import { type BuiltModel, shareAlike } from './built-model.ts'
import { readGazetteer } from './gazetteer.ts'
import { measureTrees } from './measure-language.ts'
import { readTreebank, treebanks } from './read-treebank.ts'
import { type TreeExample, trainParser } from './train-parser.ts'
import { trainTagger } from './train-tagger.ts'
import { toWeightLists } from './weights.ts'
import { encodeModel } from './write-model.ts'

const folds = 4
/** Longer sentences are lists, and cost more than they teach. */
const longestSentence = 150

/** Tags as the parser will meet them: each part of the sentences by a tagger that has not seen it. */
function tagUnseen(
  sentences: readonly ConlluSentence[],
  report: (line: string) => void,
): readonly (readonly WordTags[])[] {
  const gazetteer = toClassTable(readGazetteer())
  const tags: (readonly WordTags[])[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    report(`tags for the trees: part ${fold + 1} of ${folds}`)
    const others = sentences.filter((_, i) => i % folds !== fold)
    const trained = trainTagger(others, { ...tagTraining, rounds: 5, gazetteer, report: () => undefined })
    const model = parseTagModel(encodeTagger(trained), gazetteer)
    for (let i = fold; i < sentences.length; i += folds) {
      tags[i] = tagSentence(sentences[i]?.words.map(({ form }) => form) ?? [], { tags: model })
    }
  }
  return tags
}

/** The parser. `tagFile` is the tagger that its dev figures are measured with. */
export function buildTrees(corpora: string, tagFile: Uint8Array, report: (line: string) => void): BuiltModel {
  const sentences = treebanks
    .flatMap((treebank) => readTreebank(corpora, treebank, 'train'))
    .filter(({ words }) => words.length <= longestSentence)
  const relations = [...new Set(sentences.flatMap(({ words }) => words.map(({ deprel }) => deprel)))].sort()
  const tags = tagUnseen(sentences, report)
  const examples = sentences.map(({ words }, i): TreeExample => {
    const own = tags[i] ?? []
    return {
      words: toParserWords(
        words.map(({ form }) => wordFormOf(form)),
        own.map(({ upos, xpos }) => tagNumber(`${upos} ${xpos}`)),
        own.map(({ upos }) => tagNumber(upos)),
      ),
      heads: words.map(({ head }) => head),
      relations: words.map(({ deprel }) => relations.indexOf(deprel)),
    }
  })
  const learned = trainParser(examples, { relationCount: relations.length, rounds: 8, minUpdates: 4, report })
  const bytes = encodeModel({
    kind: 'trees',
    lists: { relations },
    tables: { weights: toWeightLists(learned.perceptron.weights(), 1.4) },
  })
  const language = { trees: parseTreeModel(bytes), tags: parseTagModel(tagFile, toClassTable(readGazetteer())) }
  return {
    bytes,
    what: 'Builds dependency trees: arc-hybrid transitions, an averaged perceptron with a dynamic oracle, one pass from left to right.',
    sources: ['ewt', 'gum'],
    licence: shareAlike,
    scores: treebanks.flatMap((treebank) => {
      const { uas, las } = measureTrees(readTreebank(corpora, treebank, 'dev'), language)
      return [
        [`UAS, ${treebank} dev, our tags`, uas.toFixed(2)],
        [`LAS, ${treebank} dev, our tags`, las.toFixed(2)],
      ] as const
    }),
  }
}
