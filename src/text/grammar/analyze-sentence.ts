import { wordFormOf } from '../words/word-form.ts'
import { liftPunctuation } from './lift-punctuation.ts'
import { parseWords } from './parse-words.ts'
import type { TagModel, WordTags } from './tag-model.ts'
import { tagWords } from './tag-words.ts'
import { toParserWords } from './tree-features.ts'
import { type TreeModel, tagNumber } from './tree-model.ts'

/** A word's place in the tree: its head's number in the sentence, counted from 1 (0: the root), and its relation to it. */
export interface WordArc {
  readonly head: number
  readonly relation: string
}

const unknownTags: WordTags = { upos: 'X', xpos: '' }

/** The tags of one sentence's words. */
export function tagSentence(words: readonly string[], { tags }: { readonly tags: TagModel }): readonly WordTags[] {
  const classes = tagWords(words.map(wordFormOf), tags)
  return Array.from(classes, (which) => tags.tags[which] ?? unknownTags)
}

/** The tree of one sentence over its tagged words: one root, and no punctuation with words below it. */
export function parseSentence(
  words: readonly string[],
  tags: readonly WordTags[],
  { trees }: { readonly trees: TreeModel },
): readonly WordArc[] {
  const upos = tags.map((tag) => tag.upos)
  const state = parseWords(
    toParserWords(
      words.map(wordFormOf),
      tags.map((tag) => tagNumber(`${tag.upos} ${tag.xpos}`)),
      upos.map(tagNumber),
    ),
    trees,
  )
  liftPunctuation(state, upos)
  return words.map((_, i) => {
    const head = state.heads[i + 1] ?? 0
    const relation = trees.relations[state.relations[i + 1] ?? 0] ?? 'dep'
    // A mark that had to give up its place as the root.
    const placed = relation === 'root' ? 'punct' : relation
    return { head, relation: head === 0 ? 'root' : placed }
  })
}
