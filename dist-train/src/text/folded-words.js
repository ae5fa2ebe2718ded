/** `\p{M}` holds words with combining marks together; soft hyphens and other invisible signs do not part a word. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’][\p{L}]+)*/gu;
/** What two spellings of one word have in common: "Chișinău’s" and "chisinau" fold to the same. */
function foldWord(word) {
    const plain = word
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .replace(/’/gu, "'")
        .toLowerCase();
    return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}
/** Every word and figure of a text, in text order. */
export function findFoldedWords(text) {
    return [...text.matchAll(wordPattern)].map((match) => ({
        span: [match.index, match.index + match[0].length],
        folded: foldWord(match[0]),
    }));
}
