import { figureAbbreviations, finalAbbreviations, monthAbbreviations, stateAbbreviations, titleAbbreviations, weekdayAbbreviations, } from './abbreviations.js';
import { hyphens, wordCharacters } from './characters.js';
import { stopWords } from './stop-words.js';
import { endOfMatch } from './token-shape.js';
/** U.S. a.m. J.K. U.S.-led, with or without the last dot; also Ph.D. */
const dottedLetters = new RegExp(`(?:[Pp]h|\\p{L})\\.(?:[${hyphens}]?\\p{L}\\.)*(?:\\p{L}(?![${wordCharacters}])\\.?)?(?:(?<=\\.)[${hyphens}]\\p{L}[${wordCharacters}${hyphens}]*)?`, 'uy');
const wordAfter = /\s{1,4}["“‘'(]?(\p{L}[\p{L}\p{M}]{0,15})/uy;
const figureAfter = /[\s\u00A0]{0,2}[#\p{N}]/uy;
const dateAfter = /,|\s{1,2}(?:\p{N}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/uy;
/** Whether a capital with a dot is somebody's initial and not the end of "plan B.": a name and no function word follows. */
function isInitial(text, end) {
    wordAfter.lastIndex = end + 1;
    const next = wordAfter.exec(text)?.[1];
    return next !== undefined && /^\p{Lu}/u.test(next) && !(next.length > 1 && stopWords.has(next.toLowerCase()));
}
function isAbbreviation(text, at, end) {
    if (end - at > 24)
        return false;
    const word = text.slice(at, end);
    const last = word.slice(word.lastIndexOf('-') + 1);
    if (/^\p{Lu}$/u.test(last))
        return last === word && isInitial(text, end);
    const plain = last.toLowerCase();
    if (figureAbbreviations.has(plain))
        return endOfMatch(figureAfter, text, end + 1) !== undefined;
    if (weekdayAbbreviations.has(plain))
        return /^\p{Lu}/u.test(last) && endOfMatch(dateAfter, text, end + 1) !== undefined;
    if (titleAbbreviations.has(plain))
        return !abbreviatesOnlyAsName.has(plain) || /^\p{Lu}/u.test(last);
    if (finalAbbreviations.has(plain))
        return !abbreviatesOnlyAsName.has(plain) || /^\p{Lu}/u.test(last);
    return (monthAbbreviations.has(plain) || stateAbbreviations.has(plain)) && /^\p{Lu}/u.test(last);
}
/** Also ordinary words when they are written small: "a min.", "he was co." */
const abbreviatesOnlyAsName = new Set('gen col min co rep gov det al rd est sq dep pres hon rev ens cos ste pt mt ft'.split(' '));
/** The end of the word at `[at, end)` together with the dot that abbreviates it; `undefined` when the dot ends a sentence. */
export function abbreviationEnd(text, at, end) {
    if (text.charAt(end) !== '.' || text.charAt(end + 1) === '.')
        return undefined;
    if (end - at <= 2) {
        const dotted = endOfMatch(dottedLetters, text, at);
        if (dotted !== undefined && dotted > end + 1)
            return dotted;
    }
    return isAbbreviation(text, at, end) ? end + 1 : undefined;
}
