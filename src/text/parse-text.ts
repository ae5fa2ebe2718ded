import { parseSentence } from './grammar/analyze-sentence.ts'
import type { Language } from './language.ts'
import { type TaggedText, tagText } from './tag-text.ts'
import { tokenizeText } from './tokenize-text.ts'

/** A text with a dependency tree over the words of each sentence. */
export interface ParsedText extends TaggedText {
  /** The number of each word's head in the whole text; -1 for the root of a sentence. */
  readonly heads: Int32Array
  /** The relation of each word to its head, as "nsubj:pass". */
  readonly relations: readonly string[]
}

/** Builds the trees of a tagged text. Takes time in proportion to its length. */
export function parseText(doc: TaggedText): ParsedText {
  const heads = new Int32Array(doc.words.length)
  const relations: string[] = []
  for (let s = 0; s < doc.sentences.length; s += 1) {
    const [first, end] = [doc.sentenceWords[s] ?? 0, doc.sentenceWords[s + 1] ?? 0]
    const words = doc.words.slice(first, end).map(({ text }) => text)
    for (const { head, relation } of parseSentence(words, doc.tags.slice(first, end), doc.language)) {
      heads[relations.length] = head === 0 ? -1 : first + head - 1
      relations.push(relation)
    }
  }
  return { ...doc, heads, relations }
}

/** All that is known of a text's grammar: sentences, words, tags, trees. */
export const analyzeText = (text: string, language: Language): ParsedText =>
  parseText(tagText(tokenizeText(text, language), language))
