import { ignorableCharacters } from './characters.js';
const dropped = new RegExp(`[\\p{M}\\uFEFF${ignorableCharacters}]+`, 'gu');
const plainAscii = /^[a-z0-9]*$/;
/** Letters that Unicode does not take apart, as they are written where the letter is missing. */
const plainLetters = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ħ: 'h',
    ı: 'i',
};
/** A word as it is compared: small letters without accents or invisible characters, with typewriter quotation marks and dashes. */
export function foldWord(word) {
    if (plainAscii.test(word))
        return word;
    return word
        .normalize('NFKD')
        .replace(dropped, '')
        .toLowerCase()
        .normalize('NFKD')
        .replace(dropped, '')
        .replace(/[ßæœøđðþłħı]/g, (letter) => plainLetters[letter] ?? letter)
        .replace(/[\u2018\u2019\u201A\u201B\u02BC\u2039\u203A\u2032`\u00B4]/g, "'")
        .replace(/[\u201C-\u201F\u00AB\u00BB\u2033]/g, '"')
        .replace(/[\u2010-\u2015\u2212\u2043\uFE58\uFE63]/g, '-');
}
