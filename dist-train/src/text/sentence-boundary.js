import { abbreviationBoundary } from './abbreviation-boundary.js';
import { isSpeechTag } from './speech-tag.js';
const terminal = /^(?:[.。！？]|[!?‽]+|\.{2,}|…+|\.(?:[ \u00A0]\.)+)$/;
const closing = new Set(['”', '’', '»', '"', "'", "''", ')', ']', '}', '“', '«', '›', '‹']);
const opening = new Set([
    '“',
    '‘',
    '«',
    '»',
    '"',
    "'",
    '``',
    '(',
    '[',
    '{',
    '„',
    '‚',
    '–',
    '—',
    '-',
    '--',
    '¿',
    '¡',
    '›',
    '‹',
]);
const touches = (a, b) => a !== undefined && b?.span[0] === a.span[1];
/** Past the marks that close right after a stop: .” ?) !’” */
function afterClosers({ tokens }, at, end) {
    let next = at;
    while (next < end && closing.has(tokens[next]?.text ?? '') && touches(tokens[next - 1], tokens[next])) {
        // A mark between two touching words opens: done."Next
        next += 1;
    }
    return next;
}
/** The first word after opening marks (and an ellipsis that a quotation begins with), or whatever else stands there. */
function firstWord({ tokens }, at, end) {
    let next = at;
    while (next + 1 < end && next < at + 4 && opening.has(tokens[next]?.text ?? ''))
        next += 1;
    if (next > at && next + 1 < end && /^[.…]/.test(tokens[next]?.text ?? ''))
        next += 1;
    return tokens[next];
}
/** iPhone, eBay; al-Hol, el-Sisi: names that begin a sentence with a small letter. */
const smallName = /^(?:[a-z]{1,2}\p{Lu}|(?:al|el|as|ar|ash)[-‐‑]\p{Lu})/u;
const startsSmall = (token) => /^\p{Ll}/u.test(token.text) && !smallName.test(token.text);
/** "1." or "b." or "(2)." at the head of a line numbers it. */
function isListLabel({ tokens }, { first, at }) {
    return at - first <= 3 && tokens.slice(first, at).every(({ text }) => /^(?:\p{N}{1,3}|\p{L}|[()])$/u.test(text));
}
/** The token index after the sentence that ends with the token at `at`; `undefined` when it does not end there. */
export function findBoundary(doc, place) {
    const { tokens } = doc;
    const { first, at, end } = place;
    const token = tokens[at];
    if (!token)
        return undefined;
    if (token.kind === 'word')
        return token.text.endsWith('.') ? abbreviationBoundary(doc, place) : undefined;
    if (token.kind !== 'punctuation' || !terminal.test(token.text))
        return undefined;
    const next = afterClosers(doc, at + 1, end);
    if (next >= end)
        return end;
    const follower = firstWord(doc, next, end);
    if (!follower || isListLabel(doc, { first, at, end }))
        return undefined;
    if (touches(tokens[next - 1], tokens[next])) {
        // No blank: a slip of the typist when a capital follows a small word, else a name, a file or a number.
        const before = tokens[at - 1];
        return before && /\p{Ll}$/u.test(before.text) && /^\p{Lu}/u.test(tokens[next]?.text ?? '') ? next : undefined;
    }
    if (startsSmall(follower))
        return undefined;
    if (follower.kind === 'punctuation' && !opening.has(follower.text))
        return undefined;
    if (next > at + 1 && token.text !== '.' && isSpeechTag(tokens.slice(next, Math.min(end, next + 9))))
        return undefined;
    return next;
}
