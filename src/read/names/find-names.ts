import type { Span } from '../../core/span.ts'
import type { TokenizedText } from '../../text/tokenized-text.ts'
import { weighEvidence } from './evidence.ts'
import { findRuns } from './find-runs.ts'
import type { Name } from './name.ts'
import { namePieces, type Piece } from './name-pieces.ts'
import { sortPiece } from './sort-piece.ts'

/**
 * The names of a text, in text order, without the titles before them ("Mr.", "President"), each sorted.
 * One name may be sorted in two ways in one text; `findEntities` settles that.
 */
export function findNames(doc: TokenizedText): readonly Name[] {
  const runs = doc.sentences.flatMap((_, index) => findRuns(doc, index))
  const evidence = weighEvidence(doc, runs)
  return runs.flatMap((run) =>
    namePieces(doc, run, evidence).map((piece) => toName(doc, piece, run.sentence, sortPiece(doc, piece))),
  )
}

/** A piece of text as a name of a certain sort. */
export function toName(
  doc: TokenizedText,
  { tokens }: Piece,
  sentence: number,
  sorted: ReturnType<typeof sortPiece>,
): Name {
  const span = spanOf(doc, tokens)
  return { span, text: doc.text.slice(span[0], span[1]), tokens, sentence, ...sorted }
}

/** The characters of a stretch of tokens. */
function spanOf(doc: TokenizedText, [first, end]: readonly [number, number]): Span {
  return [doc.tokens[first]?.span[0] ?? 0, doc.tokens[end - 1]?.span[1] ?? 0]
}
