import type { Certainty, Stance } from '../reading.ts'
import type { Span } from '../span.ts'

/** Which of the three parts of an attribution: bold who, boxed how, underlined what. */
export type PartRole = 'source' | 'cue' | 'content'

/** Words that are in no further part. */
export interface PlainPiece {
  readonly kind: 'words'
  readonly span: Span
  readonly text: string
}

/** A stretch of one part of an attribution, with what stands in it. A part in several stretches gives several pieces. */
export interface PartPiece {
  readonly kind: 'part'
  readonly role: PartRole
  /** The attribution's number in this text, from 1. */
  readonly number: number
  readonly stance: Stance
  readonly certainty: Certainty
  readonly span: Span
  /** Whether this is the first stretch of its part. A further stretch of a cue is drawn dashed. */
  readonly first: boolean
  /** Whether the number belongs here. One stretch of each drawn attribution has it: the cue's first, or else the content's, or else the source's. */
  readonly numbered: boolean
  /** How many parts of the same role lie around it: 0 is the outermost. */
  readonly level: number
  readonly pieces: readonly Piece[]
}

export type Piece = PlainPiece | PartPiece

/** The words of pieces, as they stand in the text. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'words' ? piece.text : wordsOf(piece.pieces))).join('')
}
