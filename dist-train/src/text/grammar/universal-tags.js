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
];
export const isUpos = (tag) => uposTags.some((known) => known === tag);
