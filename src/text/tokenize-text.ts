import { findTokens } from './find-tokens.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'
import type { TokenizedText } from './tokenized-text.ts'

/** Cuts a text into paragraphs, sentences and tokens. Any string will do, and time grows with its length only. */
export function tokenizeText(text: string): TokenizedText {
  const paragraphs = splitParagraphs(text)
  const tokens = findTokens(text)
  return { text, paragraphs, tokens, sentences: splitSentences({ text, paragraphs, tokens }) }
}
