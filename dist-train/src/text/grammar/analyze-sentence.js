import { wordFormOf } from '../words/word-form.js';
import { liftPunctuation } from './lift-punctuation.js';
import { parseWords } from './parse-words.js';
import { tagWords } from './tag-words.js';
import { toParserWords } from './tree-features.js';
import { tagNumber } from './tree-model.js';
const unknownTags = { upos: 'X', xpos: '' };
/** The tags of one sentence's words. */
export function tagSentence(words, { tags }) {
    const classes = tagWords(words.map(wordFormOf), tags);
    return Array.from(classes, (which) => tags.tags[which] ?? unknownTags);
}
/** The tree of one sentence over its tagged words: one root, and no punctuation with words below it. */
export function parseSentence(words, tags, { trees }) {
    const upos = tags.map((tag) => tag.upos);
    const state = parseWords(toParserWords(words.map(wordFormOf), tags.map((tag) => tagNumber(`${tag.upos} ${tag.xpos}`)), upos.map(tagNumber)), trees);
    liftPunctuation(state, upos);
    return words.map((_, i) => {
        const head = state.heads[i + 1] ?? 0;
        return { head, relation: head === 0 ? 'root' : (trees.relations[state.relations[i + 1] ?? 0] ?? 'dep') };
    });
}
