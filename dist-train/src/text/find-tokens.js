import { addressShape } from './address-shape.js';
import { emojiShape } from './emoji-shape.js';
import { markShape } from './mark-shape.js';
import { wordShape } from './word-shape.js';
/** Tried in this order at each character that is not white space; the last one takes anything. */
const shapes = [addressShape, emojiShape, wordShape, markShape];
const space = /\s+/y;
/** Every token of a text, in text order: they cover all of it but the white space, and the time taken grows with its length. */
export function findTokens(text) {
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        space.lastIndex = at;
        if (space.test(text)) {
            at = space.lastIndex;
            continue;
        }
        for (const shape of shapes) {
            const shaped = shape(text, at);
            if (!shaped)
                continue;
            for (const end of shaped.ends) {
                const piece = text.slice(at, end);
                const kind = shaped.kind === 'word' && /^\p{Nd}[\p{Nd}.,:/]*$/u.test(piece.slice(0, 24)) ? 'number' : shaped.kind;
                tokens.push({ span: [at, end], text: piece, kind });
                at = end;
            }
            break;
        }
    }
    return tokens;
}
