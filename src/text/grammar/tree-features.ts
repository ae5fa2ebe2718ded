import { mixHash } from '../model/hash.ts'
import { compileTemplates } from '../model/templates.ts'
import type { WordForm } from '../words/word-form.ts'
import type { ParserState } from './arc-hybrid.ts'

/**
 * What a parsing decision looks at. s0 s1 s2: the top of the stack and what lies below; b0 b1 b2: the buffer.
 * w: word, p: both tags, u: universal tag. l, r: its outermost children to the left and right, l2, r2: those before them;
 * L: their relation. vl, vr: how many children, sl, sr: which relations. d0: from s0 to b0, d1: from s1 to s0.
 */
const atomNames = `s0w s0p s0u s1w s1p s1u s2w s2p b0w b0p b0u b1w b1p b1u b2w b2p
  s0l.w s0l.p s0l.L s0r.w s0r.p s0r.L s1l.w s1l.p s1l.L s1r.w s1r.p s1r.L b0l.w b0l.p b0l.L
  s0l2.L s1r2.L s1r2.p b0l2.L d0 d1 s0vl s0vr s1vl s1vr b0vl s0sl s0sr s1sl s1sr b0sl edge s0x s1x b0x`
  .trim()
  .split(/\s+/)

export const treeTemplates = compileTemplates(
  atomNames,
  `s0w | s0p | s0w s0p | s1w | s1p | s1w s1p | s2w s2p | s2p | b0w | b0p | b0w b0p | b1w b1p | b1p | b1w | b2w b2p | b2p
   s0w s0p b0w b0p | s0w s0p b0p | s0p b0w b0p | s0w b0w | s0p b0p | s0u b0u
   s1w s1p s0w s0p | s1w s1p s0p | s1p s0w s0p | s1w s0w | s1p s0p | s1w b0w | s1p b0p | b0p b1p | b0w b1p | b0w b1w
   b0p b1p b2p | s0p b0p b1p | s1p s0p b0p | s2p s1p s0p | s0p s0l.p b0p | s0p s0r.p b0p | s0p b0p b0l.p
   s1p s1r.p s0p | s1p s1l.p s0p | s1p s0p s0l.p | s1p s0p s0r.p
   s1u s0u b0u b1u | s1p s0p b0p b1p | s1w s0p b0p | s1p s0w b0p | s1p s0p b0w | s0w b0p b1p
   s0w d0 | s0p d0 | b0w d0 | b0p d0 | s0p b0p d0 | s1p s0p d1 | s1w d1 | s1p d1
   s0p s0vl s0vr | s0w s0vl s0vr | s1p s1vr | s1w s1vr | b0p b0vl | b0w b0vl | s1p s1vl s1vr
   s0l.w s0l.L | s0l.p | s0r.w s0r.L | s0r.p | s1l.w s1l.L | s1r.w s1r.L | s1r.p | b0l.w b0l.L | b0l.p
   s0l2.L s0l.L | s1r2.L s1r.L | b0l2.L b0l.L | s1r2.p s1r.p
   s0p s0sl | s0p s0sr | s1p s1sl | s1p s1sr | b0p b0sl | s1w s1sr | s0w s0sl
   s1w s0l.w s0u | s1p s0l.w s0w | s1p s0l.w s0p | s0w b0l.w b0u | s0p b0l.w b0p | s2p s1p s0l.w | s2w s1u s0l.w
   s1w s1l.L s1r.L | s1p s0p s0l.L | s1p s1r.L s0p s0l.L | s0p b0p s0r.L | s0p s0l.L b0p | s0w s0r.L b0w
   edge | s0u s0sl | s1u s0u s1sr | s0x | b0x | s1x | s0x b0p | s1p s0x | s1x s0p`,
)

/** The words of one sentence as the parser sees them: place 0 is the root, word `i` of the sentence stands at `i + 1`. */
export interface ParserWords {
  readonly words: Int32Array
  readonly suffixes: Int32Array
  readonly tags: Int32Array
  readonly upos: Int32Array
}

const rootTag = 998
const noTag = 999
const noWordHash = 0x3c6ef372

/** `tags` and `upos` are numbers of any kind, the same in training and in use. */
export function toParserWords(
  words: readonly WordForm[],
  tags: ArrayLike<number>,
  upos: ArrayLike<number>,
): ParserWords {
  const place = (first: number, rest: (i: number) => number): Int32Array =>
    Int32Array.from({ length: words.length + 1 }, (_, i) => (i === 0 ? first : rest(i - 1)))
  return {
    words: place(0x1b873593, (i) => words[i]?.form ?? 0),
    suffixes: place(0, (i) => words[i]?.suffix3 ?? 0),
    tags: place(rootTag, (i) => mixHash(7, tags[i] ?? 0)),
    upos: place(rootTag, (i) => mixHash(11, upos[i] ?? 0)),
  }
}

const at = (values: Int32Array, place: number, none: number): number => (place < 0 ? none : (values[place] ?? none))

/** Writes the atoms of a state, in the order of `atomNames`. */
export function fillTreeAtoms(state: ParserState, words: ParserWords, atoms: Int32Array): void {
  const { stack, depth, next, size, relations, left1, left2, right1, right2 } = state
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1
  const s2 = depth > 2 ? (stack[depth - 3] ?? -1) : -1
  const b0 = next <= size ? next : -1
  const b1 = next + 1 <= size ? next + 1 : -1
  const b2 = next + 2 <= size ? next + 2 : -1
  let n = 0
  const put = (value: number): void => {
    atoms[n] = value
    n += 1
  }
  const word = (i: number): void => put(at(words.words, i, noWordHash))
  const tag = (i: number): void => put(at(words.tags, i, noTag))
  const upos = (i: number): void => put(at(words.upos, i, noTag))
  const relation = (i: number): void => put(i < 0 ? 0 : (relations[i] ?? 0) + 1)
  for (const i of [s0, s1]) {
    word(i)
    tag(i)
    upos(i)
  }
  word(s2)
  tag(s2)
  for (const i of [b0, b1]) {
    word(i)
    tag(i)
    upos(i)
  }
  word(b2)
  tag(b2)
  for (const i of [at(left1, s0, -1), at(right1, s0, -1), at(left1, s1, -1), at(right1, s1, -1), at(left1, b0, -1)]) {
    word(i)
    tag(i)
    relation(i)
  }
  relation(at(left2, s0, -1))
  relation(at(right2, s1, -1))
  tag(at(right2, s1, -1))
  relation(at(left2, b0, -1))
  put(s0 < 0 || b0 < 0 ? 9 : Math.min(8, b0 - s0))
  put(s0 < 0 || s1 < 0 ? 9 : Math.min(8, s0 - s1))
  put(at(state.leftCount, s0, -1))
  put(at(state.rightCount, s0, -1))
  put(at(state.leftCount, s1, -1))
  put(at(state.rightCount, s1, -1))
  put(at(state.leftCount, b0, -1))
  put(at(state.leftRelations, s0, -1))
  put(at(state.rightRelations, s0, -1))
  put(at(state.leftRelations, s1, -1))
  put(at(state.rightRelations, s1, -1))
  put(at(state.leftRelations, b0, -1))
  put((b0 < 0 ? 1 : 0) | (depth <= 2 ? 2 : 0) | (s1 === 0 ? 4 : 0))
  put(at(words.suffixes, s0, 0))
  put(at(words.suffixes, s1, 0))
  put(at(words.suffixes, b0, 0))
}

export const treeAtomCount = atomNames.length
