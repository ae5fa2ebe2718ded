import type { Scorer } from '../model/scorer.ts'
import { hashTemplates } from '../model/templates.ts'
import {
  createParserState,
  isFinal,
  type Move,
  makeMove,
  type ParserState,
  possibleMoves,
  shift,
} from './arc-hybrid.ts'
import { fillTreeAtoms, type ParserWords, treeAtomCount, treeTemplates } from './tree-features.ts'

/** One class of the parser: a move and, but for shifting, the relation it makes. */
export interface ParserAction {
  readonly move: Move
  readonly relation: number
}

export interface Parser {
  readonly actions: readonly ParserAction[]
  readonly score: Scorer
}

const features = new Int32Array(treeTemplates.count)
const atoms = new Int32Array(treeAtomCount)

/** Which move each action makes, as a bit `1 << move`. */
export const moveBits = (actions: readonly ParserAction[]): Uint8Array =>
  Uint8Array.from(actions, ({ move }) => 1 << move)

/** The best of the actions whose bit of `moveBits` is among `moves`; -1 when there is none. */
export function bestAction(bits: Uint8Array, scores: Float32Array, moves: number): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let a = 0; a < bits.length; a += 1) {
    const score = scores[a] ?? 0
    if ((moves & (bits[a] ?? 0)) === 0 || (best >= 0 && score <= most)) continue
    best = a
    most = score
  }
  return best
}

/** Called at each decision with a real choice, with the scores and features; gives the action to take. */
export type Decide = (state: ParserState, moves: number, scores: Float32Array, features: Int32Array) => number

/**
 * The tree of one sentence, by one left-to-right pass without going back: `heads[i]` is the number of word `i`'s head,
 * counted from 1 (0: the root), `relations[i]` its relation. `decide` may choose in the model's place, for training.
 */
export function parseWords(words: ParserWords, { actions, score }: Parser, decide?: Decide): ParserState {
  const state = createParserState(words.words.length - 1)
  const scores = new Float32Array(actions.length)
  const bits = moveBits(actions)
  while (!isFinal(state)) {
    const moves = possibleMoves(state)
    let chosen = 0
    if (moves !== 1 << shift) {
      fillTreeAtoms(state, words, atoms)
      hashTemplates(treeTemplates, atoms, features)
      score(features, treeTemplates.count, scores)
      chosen = decide ? decide(state, moves, scores, features) : bestAction(bits, scores, moves)
    }
    const action = actions[chosen]
    makeMove(state, action?.move ?? shift, action?.relation ?? 0)
  }
  return state
}
