import { findTokens } from './find-tokens.ts'
import type { Language } from './language.ts'
import { splitLearned } from './split-learned.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'
import type { TokenizedText } from './tokenized-text.ts'

/**
 * Cuts a text into paragraphs, sentences and tokens: sentences by rules, and by what was learned where a language is given.
 * Any string will do, and time grows with its length only.
 */
export function tokenizeText(text: string, language?: Pick<Language, 'sentences'>): TokenizedText {
  const paragraphs = splitParagraphs(text)
  const tokens = findTokens(text)
  const doc = { text, paragraphs, tokens, sentences: splitSentences({ text, paragraphs, tokens }) }
  return language ? { ...doc, sentences: splitLearned(doc, language.sentences) } : doc
}
