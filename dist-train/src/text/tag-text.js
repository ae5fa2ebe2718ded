import { tagSentence } from './grammar/analyze-sentence.js';
import { lemmatize } from './grammar/lemma.js';
import { findWords } from './words/find-words.js';
/** Finds and tags the words of a text. Takes time in proportion to its length. */
export function tagText(doc, language) {
    const words = [];
    const tags = [];
    const sentenceWords = new Int32Array(doc.sentences.length + 1);
    for (const [s, { tokens }] of doc.sentences.entries()) {
        const found = findWords(doc.tokens, tokens[0], tokens[1]);
        for (const word of found)
            words.push(word);
        for (const tag of tagSentence(found.map(({ text }) => text), language))
            tags.push(tag);
        sentenceWords[s + 1] = words.length;
    }
    const lastWordOfToken = new Int32Array(doc.tokens.length);
    for (const [i, { token }] of words.entries())
        lastWordOfToken[token] = i;
    return { ...doc, language, words, sentenceWords, lastWordOfToken, tags };
}
/** The lemma of a word, by its tag: "denied" → "deny". */
export const lemmaOfWord = ({ words, tags, language }, word) => lemmatize(words[word]?.text ?? '', tags[word]?.xpos ?? '', language.lemmas);
