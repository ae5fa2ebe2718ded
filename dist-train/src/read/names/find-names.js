import { weighEvidence } from './evidence.js';
import { findRuns } from './find-runs.js';
import { namePieces } from './name-pieces.js';
import { sortPiece } from './sort-piece.js';
/**
 * The names of a text, in text order, without the titles before them ("Mr.", "President"), each sorted.
 * One name may be sorted in two ways in one text; `findEntities` settles that.
 */
export function findNames(doc) {
    const runs = doc.sentences.flatMap((_, index) => findRuns(doc, index));
    const evidence = weighEvidence(doc, runs);
    return runs.flatMap((run) => namePieces(doc, run, evidence).map((piece) => toName(doc, piece, run.sentence, sortPiece(doc, piece))));
}
/** A piece of text as a name of a certain sort. */
export function toName(doc, { tokens }, sentence, sorted) {
    const span = spanOf(doc, tokens);
    return { span, text: doc.text.slice(span[0], span[1]), tokens, sentence, ...sorted };
}
/** The characters of a stretch of tokens. */
function spanOf(doc, [first, end]) {
    return [doc.tokens[first]?.span[0] ?? 0, doc.tokens[end - 1]?.span[1] ?? 0];
}
