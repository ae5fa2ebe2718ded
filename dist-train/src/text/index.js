export { foldWord } from './fold.js';
export { lemmaOf } from './lemma.js';
export { findQuotations } from './quotations.js';
export { stopWords } from './stop-words.js';
export { tokenizeText } from './tokenize-text.js';
