import { baseForms, senseLines } from './word-lists.js';
/** What the forms of a word share: "injured", "injury" and "injuries" have one stem. Takes a folded word. */
export function toStem(word) {
    const base = baseForms.get(word);
    if (base !== undefined)
        return cutEndings(base);
    const singular = cutPlural(word);
    return cutEndings(baseForms.get(singular) ?? singular);
}
/** The sense that a stem has in reports: the first word of its line of the word list, else the stem. */
export function toSense(stem) {
    return senses.get(stem) ?? stem;
}
const senses = new Map(
// Earlier lines win, so that a word with two senses always has the same one.
[...senseLines].reverse().flatMap((line) => {
    const sense = `=${line[0] ?? ''}`;
    return line.map((word) => [toStem(word), sense]);
}));
function cutPlural(word) {
    if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/u.test(word))
        return word;
    if (word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    return /(?:sh|ch|x|ss|zz)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
/** Cuts "-ing", "-ed", "-ly", "-ment", "-er" and a mute e where a stem of three letters with a vowel is left. */
function cutEndings(word) {
    let stem = word;
    for (const ending of ['ly', 'ment', 'ing', 'ed']) {
        const left = stem.slice(0, -ending.length);
        if (!stem.endsWith(ending) || left.length < 3 || !/[aeiouy]/u.test(left))
            continue;
        stem = /([bdgklmnprt])\1$/u.test(left) && ending !== 'ly' ? left.slice(0, -1) : left;
        break;
    }
    return stem.length > 3 && /[ey]$/u.test(stem) ? stem.slice(0, -1) : stem;
}
