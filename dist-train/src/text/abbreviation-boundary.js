import { finalAbbreviations, stateAbbreviations } from './abbreviations.js';
import { stopWords } from './stop-words.js';
/** After "a.m." these go on with the time of day. */
const clockWords = /^(?:[A-Z]{1,2}[DS]?T|GMT|UTC|CEST|BST|Eastern|Pacific|Central|Mountain|Moscow|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/;
const marks = /^["“‘'(«„”’»)]+$/;
/** Whether an abbreviation's dot also ends the sentence: a word follows that begins sentences, not names. */
export function abbreviationBoundary({ tokens }, { at, end }) {
    const plain = tokens[at]?.text.toLowerCase().replace(/\.$/, '') ?? '';
    let next = at + 1;
    // “… in the U.S.” The: the closing mark belongs to the sentence before.
    while (next < end &&
        /^["”’')»]$/.test(tokens[next]?.text ?? '') &&
        tokens[next]?.span[0] === tokens[next - 1]?.span[1])
        next += 1;
    const boundary = next;
    while (next + 1 < end && marks.test(tokens[next]?.text ?? ''))
        next += 1;
    const follower = tokens[next];
    if (!follower || next >= end)
        return boundary >= end ? end : undefined;
    const isClock = plain === 'a.m' || plain === 'p.m' || plain === 'etc';
    const mayEnd = isClock || finalAbbreviations.has(plain) || stateAbbreviations.has(plain) || /^(?:\p{L}\.)+\p{L}$/u.test(plain);
    if (!mayEnd || !/^\p{Lu}/u.test(follower.text))
        return undefined;
    if (isClock)
        return clockWords.test(follower.text) ? undefined : boundary;
    const opensQuote = next > boundary && /^["“«„]/.test(tokens[next - 1]?.text ?? '');
    return opensQuote || stopWords.has(follower.text.toLowerCase()) ? boundary : undefined;
}
