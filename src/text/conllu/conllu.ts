/** A syntactic word of a CoNLL-U sentence. Column names are Universal Dependencies' own; "_" is an empty text here. */
export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** The head's number, counted from 1; 0 for the root. */
  readonly head: number
  readonly deprel: string
  readonly misc: string
}

/** A surface token that holds several words, "didn't" over "did" and "n't": their numbers, counted from 1. */
export interface MultiwordToken {
  readonly first: number
  readonly last: number
  readonly form: string
  readonly misc: string
}

/** One sentence: its comment lines without the "# ", its words in order. */
export interface ConlluSentence {
  readonly comments: readonly string[]
  readonly words: readonly ConlluWord[]
  readonly multiwordTokens: readonly MultiwordToken[]
}
