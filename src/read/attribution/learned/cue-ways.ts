import { mixHash } from '../../../text/model/hash.ts'
import type { CueView, TokenRange } from './cue-view.ts'
import type { TokenContext } from './token-context.ts'
import type { TokenTable } from './token-table.ts'

/** How the tree leads from each token of a window to a cue; place 0 is the window's first token. */
export interface CueWays {
  /** The relation by which the part of the tree that holds the token hangs on the cue; 1 within the cue, 2 where it does not. */
  readonly relation: Int32Array
  /** The first relations on the way up, as a hash. */
  readonly way: Int32Array
  /** Whether the token is the first (1) or the last (2) of its own subtree below the cue. */
  readonly edges: Int32Array
  /** For tokens that do not hang on the cue: the way by the nearest word that both hang on. */
  readonly over: Int32Array
}

/** Steps up a tree at most: deeper ones are lists or mistakes. */
const highest = 40

/** Climbs from every token of a window to a cue, or to what both hang on. */
export function waysToCue(table: TokenTable, context: TokenContext, cue: CueView, [first, end]: TokenRange): CueWays {
  const { head, relation } = table
  const length = end - first
  const ways: CueWays = {
    relation: new Int32Array(length).fill(2),
    way: new Int32Array(length).fill(2),
    edges: new Int32Array(length),
    over: new Int32Array(length),
  }
  const upFromCue = wayUp(table, cue.head)
  for (let i = first; i < end; i += 1) {
    if (i >= cue.first && i < cue.end) {
      ways.relation[i - first] = 1
      ways.way[i - first] = 1
      continue
    }
    let way = 0
    let over = 0
    let down = 0
    for (let at = i, steps = 0; steps < highest; steps += 1) {
      const met = over === 0 ? upFromCue.get(at) : undefined
      if (met !== undefined) over = mixHash(met, down)
      if (steps < 3) {
        way = mixHash(way, relation[at] ?? 0)
        down = way
      }
      const above = head[at] ?? -1
      if (above < 0) break
      if (above >= cue.first && above < cue.end) {
        ways.relation[i - first] = relation[at] ?? 0
        ways.way[i - first] = way
        ways.edges[i - first] = (context.low[at] === i ? 1 : 0) + (context.high[at] === i ? 2 : 0)
        over = 0
        break
      }
      at = above
    }
    if (ways.relation[i - first] === 2) ways.over[i - first] = over === 0 ? 3 : over
  }
  return ways
}

/** The ancestors of a cue's head, each with a hash of the way to it. */
function wayUp({ head, relation }: TokenTable, from: number): ReadonlyMap<number, number> {
  const ups = new Map<number, number>()
  let up = 7
  for (let at = from, steps = 0; at >= 0 && steps < 12; steps += 1) {
    ups.set(at, up)
    if (steps < 4) up = mixHash(up, relation[at] ?? 0)
    at = head[at] ?? -1
  }
  return ups
}
