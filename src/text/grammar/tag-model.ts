import { type ClassTable, findClass, toClassTable } from '../model/class-table.ts'
import { toKey } from '../model/hash.ts'
import { toLinearModel } from '../model/linear-model.ts'
import { parseModelFile, tableOf, textsOf } from '../model/model-file.ts'
import { createScorer } from '../model/score-features.ts'
import { lookUpWord } from '../words/gazetteer.ts'
import type { WordForm } from '../words/word-form.ts'
import type { Tagger } from './tag-words.ts'
import { isUpos, type Upos } from './universal-tags.ts'

/** Both tags of a word. */
export interface WordTags {
  readonly upos: Upos
  /** Of the Penn Treebank, as "VBD". */
  readonly xpos: string
}

/** A tagger that was learned, and the tags that its classes stand for. */
export interface TagModel extends Tagger {
  readonly tags: readonly WordTags[]
}

/** A word's ambiguity class in a table of them; words never met are told apart by their first letter. */
export const ambiguityClass = (table: ClassTable, { form, flags }: WordForm): number => {
  const found = findClass(table, toKey(form))
  return found < 0 ? -1 - (flags & 1) : found
}

/** The tagger in a file of the kind "tags": its classes as "VERB VBD", its weights, the ambiguity classes of words. */
export function parseTagModel(bytes: Uint8Array, gazetteer: ClassTable): TagModel {
  const file = parseModelFile(bytes, 'tags')
  const classes = textsOf(file, 'classes').map((name) => name.split(' '))
  const weights = toLinearModel(tableOf(file, 0))
  const words = toClassTable(tableOf(file, 1))
  return {
    classCount: classes.length,
    tags: classes.map(([upos = 'X', xpos = '']) => ({ upos: isUpos(upos) ? upos : 'X', xpos })),
    knownAs: (word) => lookUpWord(gazetteer, word),
    classOf: (word) => ambiguityClass(words, word),
    score: createScorer(weights),
  }
}
