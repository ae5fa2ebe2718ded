/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over one sentence. Words are counted from 1;
 * 0 is the root, which lies at the bottom of the stack. Children are kept as the two outermost on each side.
 */
export interface ParserState {
  readonly size: number
  /** The head of each word, -1 while it has none. */
  readonly heads: Int32Array
  readonly relations: Int32Array
  readonly stack: Int32Array
  depth: number
  /** The first word of the buffer; `size + 1` when it is empty. */
  next: number
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** The set of relations to the left and to the right of a word, mixed into a number. */
  readonly leftRelations: Int32Array
  readonly rightRelations: Int32Array
}

/** shift: the next word goes to the stack. left: the top of the stack hangs on the next word. right: it hangs on the one below it. */
export const shift = 0
export const left = 1
export const right = 2
export type Move = typeof shift | typeof left | typeof right

/** The state before the first move. */
export function createParserState(size: number): ParserState {
  const none = () => new Int32Array(size + 2).fill(-1)
  const zero = () => new Int32Array(size + 2)
  return {
    size,
    heads: none(),
    relations: zero(),
    stack: zero(),
    depth: 1,
    next: 1,
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
    leftCount: zero(),
    rightCount: zero(),
    leftRelations: zero(),
    rightRelations: zero(),
  }
}

export const isFinal = ({ size, next, depth }: ParserState): boolean => next > size && depth <= 1

/** Which moves are possible, as bits `1 << move`. The last word left hangs on the root, so that there is one root. */
export function possibleMoves({ size, stack, depth, next }: ParserState): number {
  const canShift = next <= size
  const top = stack[depth - 1] ?? 0
  const below = depth > 1 ? (stack[depth - 2] ?? 0) : -1
  const canLeft = canShift && top > 0
  const canRight = below > 0 || (below === 0 && !canShift)
  return (canShift ? 1 << shift : 0) | (canLeft ? 1 << left : 0) | (canRight ? 1 << right : 0)
}

/** Makes a move; `relation` counts for left and right only. */
export function makeMove(state: ParserState, move: Move, relation: number): void {
  if (move === shift) {
    state.stack[state.depth] = state.next
    state.depth += 1
    state.next += 1
    return
  }
  state.depth -= 1
  const child = state.stack[state.depth] ?? 0
  const head = move === left ? state.next : (state.stack[state.depth - 1] ?? 0)
  state.heads[child] = head
  state.relations[child] = relation
  const [first, second, count, set] =
    move === left
      ? [state.left1, state.left2, state.leftCount, state.leftRelations]
      : [state.right1, state.right2, state.rightCount, state.rightRelations]
  second[head] = first[head] ?? -1
  first[head] = child
  count[head] = Math.min(4, (count[head] ?? 0) + 1)
  set[head] = (Math.imul((set[head] ?? 0) ^ (relation + 1), 0x01000193) >>> 4) & 0xffff
}
