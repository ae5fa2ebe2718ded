import type { TokenTable } from './token-table.ts'

/** How many subtrees end, or start, with a token, and the relation of the largest of them; none that holds the stop. */
export interface SubtreeEdge {
  readonly count: number
  readonly relation: number
}

/** Subtrees at one edge at most. */
const most = 15

/** The subtrees whose first (`low`) or last (`high`) token is token `i`, up to the cue at `[first, end)`. */
export function subtreesAt(
  { head, relation }: TokenTable,
  edges: Int32Array,
  i: number,
  stop: { readonly first: number; readonly end: number },
): SubtreeEdge {
  let [count, largest] = [0, 0]
  for (let at = i; at >= 0 && count < most && edges[at] === i; at = head[at] ?? -1) {
    if (at >= stop.first && at < stop.end) break
    count += 1
    largest = relation[at] ?? 0
  }
  return { count: Math.min(4, count), relation: largest }
}
