import type { Lemmatizer } from './grammar/lemma.ts'
import { parseLemmaModel } from './grammar/lemma-model.ts'
import { parseTagModel, type TagModel } from './grammar/tag-model.ts'
import { parseTreeModel, type TreeModel } from './grammar/tree-model.ts'
import type { ClassTable } from './model/class-table.ts'
import { parseSentenceModel, type SentenceModel } from './sentence-model.ts'
import { parseGazetteer } from './words/gazetteer.ts'

/** The files of `models/` that `parseLanguage` takes, without ".bin". */
export type LanguageFile = 'gazetteer' | 'sentences' | 'tags' | 'lemmas' | 'trees'

/** What was learned about a language: all that `analyzeText` needs. */
export interface Language {
  /** Given names, surnames and cities, as bits. */
  readonly gazetteer: ClassTable
  readonly sentences: SentenceModel
  readonly tags: TagModel
  readonly lemmas: Lemmatizer
  readonly trees: TreeModel
}

/**
 * Reads the models of a language from the bytes of their files; the largest, that of the trees, when it is first asked for.
 * @throws HearsayError `model.unusable` when one of them is not what it should be; for the trees, when they are asked for.
 */
export function parseLanguage(files: Readonly<Record<LanguageFile, Uint8Array>>): Language {
  const gazetteer = parseGazetteer(files.gazetteer)
  let trees: TreeModel | undefined
  return {
    gazetteer,
    sentences: parseSentenceModel(files.sentences),
    tags: parseTagModel(files.tags, gazetteer),
    lemmas: parseLemmaModel(files.lemmas),
    get trees() {
      trees ??= parseTreeModel(files.trees)
      return trees
    },
  }
}
