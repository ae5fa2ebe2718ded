import { stopWords } from './stop-words.js';
/** Which pair of marks: “ ” „ “, ‘ ’ ‚ ‘, « », ‹ ›, " ", ' '. */
const markStyles = ['curly', 'curly-single', 'guillemet', 'guillemet-single', 'double', 'single'];
const styles = {
    '“': 'curly',
    '”': 'curly',
    '„': 'curly',
    '‟': 'curly',
    '``': 'curly',
    "''": 'curly',
    '‘': 'curly-single',
    '’': 'curly-single',
    '‚': 'curly-single',
    '«': 'guillemet',
    '»': 'guillemet',
    '‹': 'guillemet-single',
    '›': 'guillemet-single',
    '"': 'double',
    "'": 'single',
};
const openers = new Set(['“', '„', '‟', '``', '‘', '‚']);
/** A mark with white space, a bracket, a dash or another mark before it and a word after it opens. */
function looksLikeOpening({ text }, { span }) {
    const before = span[0] === 0 ? ' ' : text.charAt(span[0] - 1);
    const after = text.charAt(span[1]);
    return /[\s([{–—\-/“‘«„"'`]/.test(before) && after !== '' && !/[\s,.;:!?)\]}]/.test(after);
}
/** Whether a single mark after "workers" is their apostrophe: a noun follows, and another mark that can close comes first. */
function isPossessive({ text, tokens }, index) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token || !next || !/[sxz]$/i.test(text.charAt(token.span[0] - 1)) || next.kind !== 'word')
        return false;
    if (next.span[0] === token.span[1] || stopWords.has(next.text.toLowerCase()))
        return false;
    for (const later of tokens.slice(index + 1, index + 120)) {
        if (later.text === '‘' || /\n/.test(later.text))
            return false;
        if (later.text === token.text)
            return true;
    }
    return false;
}
/** What the token does as a quotation mark while quotations of these styles are open, outermost first; `undefined` for an apostrophe. */
export function classifyMark(doc, index, open) {
    const token = doc.tokens[index];
    const style = token && Object.hasOwn(styles, token.text) ? styles[token.text] : undefined;
    if (!token || !style)
        return undefined;
    const isOpen = open.includes(style);
    const opening = looksLikeOpening(doc, token);
    const isSingle = style === 'curly-single' || style === 'single';
    if (isOpen && isSingle && token.text !== '‘' && isPossessive(doc, index))
        return undefined;
    // A German “ or ‘ closes what „ or ‚ opened: there is one open, and a blank or a stop comes after it.
    if (openers.has(token.text))
        return isOpen && !opening ? { kind: 'closes', style } : { kind: 'opens', style };
    if (isOpen && !(opening && (style === 'guillemet' || style === 'guillemet-single')))
        return { kind: 'closes', style };
    return opening && token.text !== "''" && token.text !== '’' ? { kind: 'opens', style } : undefined;
}
