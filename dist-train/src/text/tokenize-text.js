import { findTokens } from './find-tokens.js';
import { splitLearned } from './split-learned.js';
import { splitParagraphs } from './split-paragraphs.js';
import { splitSentences } from './split-sentences.js';
/**
 * Cuts a text into paragraphs, sentences and tokens: sentences by rules, and by what was learned where a language is given.
 * Any string will do, and time grows with its length only.
 */
export function tokenizeText(text, language) {
    const paragraphs = splitParagraphs(text);
    const tokens = findTokens(text);
    const doc = { text, paragraphs, tokens, sentences: splitSentences({ text, paragraphs, tokens }) };
    return language ? { ...doc, sentences: splitLearned(doc, language.sentences) } : doc;
}
