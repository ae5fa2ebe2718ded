/** The words of pieces, as they stand in the text. */
export function wordsOf(pieces) {
    return pieces.map((piece) => (piece.kind === 'words' ? piece.text : wordsOf(piece.pieces))).join('');
}
