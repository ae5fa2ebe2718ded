import type { Span } from '../core/span.ts'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address' | 'emoji'

/** The smallest piece that reading works on, in the terms of Universal Dependencies: "did" "n't", "Sweden" "'s". */
export interface Token {
  readonly span: Span
  readonly text: string
  readonly kind: TokenKind
}

/** A sentence: its characters, its tokens `[first, end)` and the paragraph that it stands in. */
export interface Sentence {
  readonly span: Span
  readonly tokens: readonly [first: number, end: number]
  readonly paragraph: number
}

/** A text cut into paragraphs, sentences and tokens, each in text order. What all reading rules are given. */
export interface TokenizedText {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
