import { hashText, mixHash } from '../../../text/model/hash.ts'
import type { TokenTable } from './token-table.ts'

/** Where each token hangs in the tree of its sentence. -1 stands for "none". */
export interface TreeContext {
  /** The first and last token of each token's subtree. */
  readonly low: Int32Array
  readonly high: Int32Array
  /** The telling relations of a token's children, by side, as bits. */
  readonly children: Int32Array
  /** What its subject and its clause are like, as a hash. */
  readonly valency: Int32Array
  /** The nearest ancestor that may be a cue, the token below it on the way, and the way, as a hash. */
  readonly cueAbove: Int32Array
  readonly belowCue: Int32Array
  readonly wayToCue: Int32Array
}

/** Relations of children that tell what their head is. Two bits each: at most 16. */
const telling = new Map(
  'nsubj nsubj:pass ccomp xcomp parataxis obj obl advcl csubj acl acl:relcl mark iobj case'
    .split(' ')
    .map((relation, place) => [relation, place] as const),
)
const clauses = new Set(['ccomp', 'parataxis', 'xcomp'])
const openers = new Set(['that', 'to', 'whether', 'how', 'if'])
const withSubtype = new Set(['nsubj:pass', 'acl:relcl'])

/** Relations without their subtype, but for those that tell. */
const plainRelation = (relation: string): string =>
  withSubtype.has(relation) ? relation : (relation.split(':', 1)[0] ?? '')

/** Steps up a tree at most: deeper ones are lists or mistakes. */
const highest = 60
/** The class of lemmas that may be cues: from 2 % of them stand in one. */
const possibleCue = 3

/** Looks up and down the tree from each token; `cueClass` tells how often its lemma is a cue. */
export function toTreeContext(table: TokenTable, cueClass: Uint8Array): TreeContext {
  const { count, head, relation, relations } = table
  const { low, high } = extents(table)
  const none = (): Int32Array => new Int32Array(count).fill(-1)
  const [cueAbove, belowCue, wayToCue] = [none(), none(), new Int32Array(count)]
  for (let i = 0; i < count; i += 1) {
    let way = 0
    for (let at = i, steps = 0; steps < highest; steps += 1) {
      const above = head[at] ?? -1
      if (above < 0) break
      if (steps < 3) way = mixHash(way, relation[at] ?? 0)
      if ((cueClass[above] ?? 0) >= possibleCue) {
        cueAbove[i] = above
        belowCue[i] = at
        wayToCue[i] = way
        break
      }
      at = above
    }
  }
  return { low, high, cueAbove, belowCue, wayToCue, ...framesOf(table, relations.map(plainRelation), low) }
}

function extents({ count, head }: TokenTable): Pick<TreeContext, 'low' | 'high'> {
  const low = Int32Array.from({ length: count }, (_, i) => i)
  const high = low.slice()
  for (let i = 0; i < count; i += 1)
    for (let at = head[i] ?? -1, steps = 0; at >= 0 && steps < highest; at = head[at] ?? -1, steps += 1) {
      low[at] = Math.min(low[at] ?? at, i)
      high[at] = Math.max(high[at] ?? at, i)
    }
  return { low, high }
}

/** Children and valency. */
function framesOf(
  { count, head, texts, upos, quote }: TokenTable,
  relations: readonly string[],
  low: Int32Array,
): Pick<TreeContext, 'children' | 'valency'> {
  const [children, valency] = [new Int32Array(count), new Int32Array(count)]
  const parts = new Uint8Array(count)
  const openerOf = (i: number): string => {
    const text = texts[i]?.toLowerCase() ?? ''
    return openers.has(text) ? text : ''
  }
  for (let i = 0; i < count; i += 1) {
    const above = head[i] ?? -1
    if (above < 0) continue
    const relation = relations[i] ?? ''
    const isAfter = above > i ? 0 : 1
    const bit = telling.get(relation)
    if (bit !== undefined) children[above] = (children[above] ?? 0) | (1 << (bit * 2 + isAfter))
    const isSubject = relation.startsWith('nsubj')
    if (!(isSubject || clauses.has(relation) || relation === 'mark') || (parts[above] ?? 0) >= 3) continue
    parts[above] = (parts[above] ?? 0) + 1
    const kind = mixHash(hashText(relation), isAfter * 2 + (quote[i] === 0 ? 0 : 1))
    const detail = isSubject ? (upos[i] ?? 0) : hashText(openerOf(relation === 'mark' ? i : (low[i] ?? i)))
    valency[above] = mixHash(mixHash(valency[above] ?? 0, kind), detail)
  }
  return { children, valency }
}
