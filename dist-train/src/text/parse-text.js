import { parseSentence } from './grammar/analyze-sentence.js';
import { tagText } from './tag-text.js';
import { tokenizeText } from './tokenize-text.js';
/** Builds the trees of a tagged text. Takes time in proportion to its length. */
export function parseText(doc) {
    const heads = new Int32Array(doc.words.length);
    const relations = [];
    for (let s = 0; s < doc.sentences.length; s += 1) {
        const [first, end] = [doc.sentenceWords[s] ?? 0, doc.sentenceWords[s + 1] ?? 0];
        const words = doc.words.slice(first, end).map(({ text }) => text);
        for (const { head, relation } of parseSentence(words, doc.tags.slice(first, end), doc.language)) {
            heads[relations.length] = head === 0 ? -1 : first + head - 1;
            relations.push(relation);
        }
    }
    return { ...doc, heads, relations };
}
/** All that is known of a text's grammar: sentences, words, tags, trees. */
export const analyzeText = (text, language) => parseText(tagText(tokenizeText(text, language), language));
