import { abbreviationEnd } from './abbreviation-end.js';
import { apostrophes, hyphens, ignorableCharacters, wordCharacters } from './characters.js';
import { splitWord } from './split-word.js';
import { endOfMatch } from './token-shape.js';
const inWord = `[${wordCharacters}${ignorableCharacters}]+`;
/** What may stand between two parts of one word: high-altitude, O'Brien, 12,500, 09:05, 26/7/2023, AT&T, 12 500 with a hard blank. */
const joiner = [
    `[${hyphens}${apostrophes}](?=[${wordCharacters}])`,
    '(?<=\\p{Nd})[.,:/\\u00B7\\u066B\\u066C](?=\\p{Nd})',
    '(?<=\\p{Nd})[\\u00A0\\u2009\\u202F](?=\\p{Nd}{3}(?!\\p{Nd}))',
    '(?<=\\p{Lu})&(?=\\p{Lu})',
    `\\uFEFF{1,8}(?=[${wordCharacters}])`,
].join('|');
const word = new RegExp(`[${ignorableCharacters}]*[${wordCharacters}]${inWord.replace('+', '*')}(?:(?:${joiner})${inWord})*`, 'uy');
/** A sign or a decimal point that belongs to the number after it. */
const signed = /(?<![^\s([{“"'‘])[-−+.](?=\p{Nd})/uy;
/** Apostrophes that stand for dropped letters at the start of a word: ’em, ’til, ’90s. */
const elided = new RegExp(`(?:[\\u2019](?:[Ee]m|[Tt]il|[Tt]is|[Tt]was|[Cc]ause|[Nn]|[Bb]out|[Rr]ound)|'(?:em|[Tt]il|[Tt]is|[Tt]was|n(?='))|[\\u2019']\\d\\ds?)(?![${wordCharacters}])[\\u2019']?(?<![^nN][\\u2019'])`, 'uy');
/** What is left of "'s" and "'ll" when the word before it ended in a mark: “Titanic”’s, U.S.'s */
const clitic = new RegExp(`(?<=\\S)[${apostrophes}](?:s|S|re|ve|ll|d|m)(?![${wordCharacters}])`, 'uy');
const apostrophe = new RegExp(`[${apostrophes}]`, 'u');
const wholeNumber = /^[-−+.]?\p{N}[\p{N}.,:/·\u00A0\u2009\u202F\u066B\u066C\-\u2010\u2011]*$/u;
/** Words and numbers with their abbreviation dots, cut into the syntactic words of Universal Dependencies. */
export const wordShape = (text, at) => {
    const first = text.charAt(at);
    if (apostrophe.test(first)) {
        const whole = endOfMatch(elided, text, at) ?? endOfMatch(clitic, text, at);
        if (whole !== undefined)
            return { kind: 'word', ends: [whole] };
    }
    const start = (/[-−+.]/.test(first) ? endOfMatch(signed, text, at) : undefined) ?? at;
    const end = endOfMatch(word, text, start);
    if (end === undefined)
        return undefined;
    const dotted = abbreviationEnd(text, start, end);
    if (dotted !== undefined)
        return { kind: 'word', ends: splitWord(text, at, dotted) };
    const isNumber = end - at < 40 && wholeNumber.test(text.slice(at, end));
    return { kind: isNumber ? 'number' : 'word', ends: isNumber ? [end] : splitWord(text, at, end) };
};
