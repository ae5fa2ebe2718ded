import { bestSequences } from './best-sequences.ts'
import { chainMarginals } from './chain-marginals.ts'
import { type ChainModel, rowWidth, toChainScores } from './chain-model.ts'
import { contentLabel, cueLabel } from './chain-shape.ts'
import { longestCue, type TokenRange } from './cue-view.ts'
import { type DocumentHints, toHints } from './document-hints.ts'
import type { TokenTable } from './token-table.ts'

/** A cue that may be one. */
export interface CueOffer {
  readonly first: number
  readonly end: number
  /** How much had to be added to its score before it was found: 0 nothing, 1 and 2 more; 3 when only a rule offers it. */
  readonly lift: number
  /** The lowest and the highest probability of its tokens to stand in a cue. */
  readonly least: number
  readonly most: number
  /** The probability that a cue begins with its first token. */
  readonly begins: number
  /** The highest probability of its tokens to stand in a content. */
  readonly inContent: number
}

/** What is added to the scores of cue tokens, first and others: at 0 cues are missed that a look at their parts would find. */
const lifts: readonly (readonly [begins: number, goesOn: number])[] = [
  [0, 0],
  [1, 0.3],
  [2.2, 0.66],
]
const byRule = 3
/** A cue that was found only with a lift and is less likely than this is none. */
const unlikely = 0.1

interface Document {
  readonly table: TokenTable
  /** Sums of feature weights under the model, `sums[i * rowWidth + (label >> 1)]`. */
  readonly sums: Int32Array
  readonly sorts: Uint8Array
}

/** Cues with what was found out about sources and contents on the way. */
export interface CueOffers {
  readonly cues: readonly CueOffer[]
  readonly hints: DocumentHints
}

/** The cues of a text, those found at the lowest lift first wherever two are the same; in text order. */
export function offerCues(
  model: ChainModel,
  { table, sums, sorts }: Document,
  rules: readonly { readonly cue: TokenRange }[],
): CueOffers {
  const { size } = model.shape
  const found = new Map<string, CueOffer>()
  const labels = new Float64Array(table.count * size)
  const offer = (first: number, end: number, lift: number): void => {
    const key = `${first} ${end}`
    if (end - first > longestCue || found.has(key)) return
    let [least, most, inContent] = [1, 0, 0]
    for (let i = first; i < end; i += 1) {
      const base = i * size
      const cue = (labels[base + cueLabel.begins] ?? 0) + (labels[base + cueLabel.goesOn] ?? 0)
      least = Math.min(least, cue)
      most = Math.max(most, cue)
      inContent = Math.max(
        inContent,
        (labels[base + contentLabel.begins] ?? 0) + (labels[base + contentLabel.goesOn] ?? 0),
      )
    }
    if (lift > 0 && lift < byRule && least < unlikely) return
    found.set(key, { first, end, lift, least, most, inContent, begins: labels[first * size + cueLabel.begins] ?? 0 })
  }
  for (const [from, to] of table.paragraphs) {
    const scores = toChainScores(model, sums.subarray(from * rowWidth, to * rowWidth), sorts.subarray(from, to))
    labels.set(chainMarginals(scores, model.shape).nodes, from * size)
    for (const [lift, [begins, goesOn]] of lifts.entries()) {
      const nodes = scores.nodes.slice()
      for (let i = 0; i < scores.length; i += 1) {
        nodes[i * size + cueLabel.begins] = (nodes[i * size + cueLabel.begins] ?? 0) + begins
        nodes[i * size + cueLabel.goesOn] = (nodes[i * size + cueLabel.goesOn] ?? 0) + goesOn
      }
      const [best] = bestSequences({ ...scores, nodes }, model.shape, 1)
      for (const [first, end] of cuesIn(best?.labels ?? new Uint8Array(0))) offer(from + first, from + end, lift)
    }
  }
  for (const { cue } of rules) offer(cue[0], cue[1], byRule)
  return {
    cues: [...found.values()].sort((a, b) => a.first - b.first || a.end - b.end),
    hints: toHints(labels, size),
  }
}

/** The cues of a label sequence. */
export function cuesIn(labels: Uint8Array): readonly TokenRange[] {
  const cues: TokenRange[] = []
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] !== cueLabel.begins) continue
    let end = i + 1
    while (labels[end] === cueLabel.goesOn) end += 1
    cues.push([i, end])
  }
  return cues
}
