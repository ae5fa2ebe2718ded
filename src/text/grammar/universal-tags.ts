/** The universal part-of-speech tags, in the order in which they are numbered (https://universaldependencies.org/u/pos/). */
export const uposTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof uposTags)[number]

export const isUpos = (tag: string): tag is Upos => uposTags.some((known) => known === tag)
