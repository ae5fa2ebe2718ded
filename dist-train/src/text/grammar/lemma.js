import { hashText, mixHash, toKey } from '../model/hash.js';
import { findClass } from '../model/linear-model.js';
/** Endings of up to this many letters are known. */
export const longestEnding = 5;
/** The word as it is looked up: names keep their capitals. */
export const lemmaBase = (word, xpos) => xpos.startsWith('NNP') ? plainWord(word) : plainWord(word).toLowerCase();
/** The word with typewriter apostrophes. */
export const plainWord = (word) => word.replace(/[’ʼ]/g, "'");
/** The key of a whole word with its tag. */
export const wordKey = (base, xpos) => toKey(mixHash(hashText(xpos), hashText(`${base}^`)));
/** The key of an ending with a tag. */
export const endingKey = (ending, xpos) => toKey(mixHash(hashText(xpos), hashText(`-${ending}`)));
/** The dictionary form of a word with its Penn tag: ("denied", "VBD") → "deny". */
export function lemmatize(word, xpos, { scripts, table }) {
    const base = lemmaBase(word, xpos);
    let found = findClass(table, wordKey(base, xpos));
    for (let length = Math.min(longestEnding, base.length); found < 0 && length >= 0; length -= 1) {
        found = findClass(table, endingKey(base.slice(base.length - length), xpos));
    }
    const script = scripts[found];
    if (!script)
        return base;
    const kept = script.keepsCase ? plainWord(word) : base;
    return kept.slice(0, Math.max(0, kept.length - script.cut)) + script.add;
}
