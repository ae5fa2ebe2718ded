import { tagSentence } from './grammar/analyze-sentence.ts'
import { lemmatize } from './grammar/lemma.ts'
import type { WordTags } from './grammar/tag-model.ts'
import type { Language } from './language.ts'
import type { TokenizedText } from './tokenized-text.ts'
import { findWords, type Word } from './words/find-words.ts'

/** A text whose syntactic words are tagged. */
export interface TaggedText extends TokenizedText {
  readonly language: Language
  readonly words: readonly Word[]
  /** Sentence `s` has the words `[sentenceWords[s], sentenceWords[s + 1])`. */
  readonly sentenceWords: Int32Array
  /** For each token its last word: the head of a compound, the noun of "15-year". */
  readonly lastWordOfToken: Int32Array
  /** The universal and the Penn Treebank tag of each word. */
  readonly tags: readonly WordTags[]
}

/** Finds and tags the words of a text. Takes time in proportion to its length. */
export function tagText(doc: TokenizedText, language: Language): TaggedText {
  const words: Word[] = []
  const tags: WordTags[] = []
  const sentenceWords = new Int32Array(doc.sentences.length + 1)
  for (const [s, { tokens }] of doc.sentences.entries()) {
    const found = findWords(doc.tokens, tokens[0], tokens[1])
    for (const word of found) words.push(word)
    for (const tag of tagSentence(
      found.map(({ text }) => text),
      language,
    ))
      tags.push(tag)
    sentenceWords[s + 1] = words.length
  }
  const lastWordOfToken = new Int32Array(doc.tokens.length)
  for (const [i, { token }] of words.entries()) lastWordOfToken[token] = i
  return { ...doc, language, words, sentenceWords, lastWordOfToken, tags }
}

/** The lemma of a word, by its tag: "denied" → "deny". */
export const lemmaOfWord = ({ words, tags, language }: TaggedText, word: number): string =>
  lemmatize(words[word]?.text ?? '', tags[word]?.xpos ?? '', language.lemmas)
