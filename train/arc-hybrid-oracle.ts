import type { ParserState } from '../src/text/grammar/arc-hybrid.ts'

/**
 * How many gold arcs each move makes unreachable (Goldberg and Nivre 2013, for arc-hybrid). `goldHeads` is counted as the
 * state counts, with a value that no word has at 0.
 */
export function moveCosts(
  { stack, depth, next, size }: ParserState,
  goldHeads: Int32Array,
): readonly [shift: number, left: number, right: number] {
  const top = stack[depth - 1] ?? 0
  const below = depth > 1 ? (stack[depth - 2] ?? 0) : -1
  let shiftCost = 0
  if (next <= size) {
    for (let i = 0; i < depth - 1; i += 1) if (goldHeads[next] === stack[i]) shiftCost += 1
    for (let i = 0; i < depth; i += 1) if ((stack[i] ?? 0) > 0 && goldHeads[stack[i] ?? 0] === next) shiftCost += 1
  }
  if (top === 0) return [shiftCost, 0, 0]
  let lostChildren = 0
  for (let word = next; word <= size; word += 1) if (goldHeads[word] === top) lostChildren += 1
  const head = goldHeads[top] ?? -1
  return [shiftCost, lostChildren + (head === below || head > next ? 1 : 0), lostChildren + (head >= next ? 1 : 0)]
}
