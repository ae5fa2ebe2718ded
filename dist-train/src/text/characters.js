/** Pieces of regular-expression classes that several files share. All are for use between `[` and `]` with the `u` flag. */
/** Letters, figures, marks: what a word is made of. */
export const wordCharacters = '\\p{L}\\p{M}\\p{N}_';
/** Default-ignorable characters that may stand inside a word (UAX #44), less U+FEFF, which is white space to JavaScript. */
export const ignorableCharacters = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFFF0-\\uFFF8\\u{1BCA0}-\\u{1BCA3}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}';
/** Characters that stand for an apostrophe: typewriter, typographic, modifier letter, full width. */
export const apostrophes = "'\\u2019\\u02BC\\uFF07";
/** Hyphens that join the parts of one word: hyphen-minus, hyphen, non-breaking hyphen. */
export const hyphens = '\\-\\u2010\\u2011';
