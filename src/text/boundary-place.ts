import type { TokenizedText } from './tokenized-text.ts'

/** Where in the token list a boundary is looked for: the sentence began at `first`, its paragraph's tokens end at `end`. */
export interface BoundaryPlace {
  readonly first: number
  readonly at: number
  readonly end: number
}

/** What sentences are found in. */
export type UnsplitText = Omit<TokenizedText, 'sentences'>
