import { chainMarginals } from '../../src/read/attribution/learned/chain-marginals.ts'
import { type FeatureTable, featureBits, stepSorts } from '../../src/read/attribution/learned/chain-model.ts'
import {
  type ChainScores,
  fixLabel,
  forbidBeginnings,
  forbidLabel,
} from '../../src/read/attribution/learned/chain-scores.ts'
import { type ChainShape, never } from '../../src/read/attribution/learned/chain-shape.ts'
import { createRandom, shuffled } from '../shuffle.ts'
import { createLeader, type Leader, type LeaderSettings } from './leader.ts'

/** A chain to learn from. Its features are asked for when needed: there are too many to keep. */
export interface ChainExample {
  readonly labels: Uint8Array
  readonly sorts: Uint8Array
  readonly features: () => readonly FeatureTable[]
  /** Tokens `[first, end)` that have this label beyond doubt, and are the only ones that do. */
  readonly fixed?: readonly [first: number, end: number, label: number]
}

/** How a chain learns. */
export interface ChainTraining extends LeaderSettings {
  readonly shape: ChainShape
  readonly rounds: number
  /** The share of features left out at random. */
  readonly drop: number
  /** Over how many of the last rounds weights are averaged, three times a round; 0 takes the last. */
  readonly averaged: number
  readonly seed: number
  readonly report: (line: string) => void
}

/** What a chain learned, every weight of it. */
export interface LearnedChain {
  /** `weights[row * size + label]` */
  readonly weights: Float32Array
  /** `steps[(sort * size + from) * size + to]`; the sort after the last holds for every step. */
  readonly steps: Float32Array
}

/** Gradients under this change nothing worth the time. */
const negligible = 1e-3

/** Learns a linear-chain conditional random field (Lafferty et al. 2001) with feature dropout and averaged snapshots. */
export function trainChain(examples: readonly ChainExample[], training: ChainTraining): LearnedChain {
  const { shape, rounds, averaged, drop, seed, report } = training
  const { size } = shape
  const nodes = createLeader(2 ** featureBits * size, training)
  const steps = createLeader((stepSorts + 1) * size * size, training)
  const random = createRandom(seed)
  const mean = createMean([nodes.weights, steps.weights])
  const third = Math.ceil(examples.length / 3)
  for (let round = 0; round < rounds; round += 1) {
    let [likelihood, tokens] = [0, 0]
    for (const [met, example] of shuffled(examples, random).entries()) {
      likelihood += learnFrom(example, { nodes, steps, shape, drop, random })
      tokens += example.labels.length
      const isThird = (met + 1) % third === 0 || met + 1 === examples.length
      if (isThird && round >= rounds - averaged) mean.add()
    }
    report(`round ${round + 1} of ${rounds}: log-likelihood of a token ${(likelihood / tokens).toFixed(4)}`)
  }
  const [weights = nodes.weights, stepWeights = steps.weights] = mean.read()
  return { weights: drop === 0 ? weights : weights.map((weight) => weight * (1 - drop)), steps: stepWeights }
}

interface Learner {
  readonly nodes: Leader
  readonly steps: Leader
  readonly shape: ChainShape
  readonly drop: number
  readonly random: () => number
}

/** One step down the gradient of an example; gives the logarithm of the likelihood of its labels, token by token. */
function learnFrom(example: ChainExample, { nodes, steps, shape, drop, random }: Learner): number {
  const { labels, sorts, fixed } = example
  const { size } = shape
  const tables = example
    .features()
    .map(({ width, keys }) => ({ width, keys: drop > 0 ? thin(keys, drop, random) : keys }))
  const scores = scoresOf({ labels, sorts, tables }, { nodes, steps, shape })
  if (fixed)
    for (let i = 0; i < labels.length; i += 1)
      if (i >= fixed[0] && i < fixed[1]) fixLabel(scores.nodes, shape, i, fixed[2])
      else forbidLabel(scores.nodes, shape, i, fixed[2])
  const marginals = chainMarginals(scores, shape)
  let likelihood = 0
  for (let i = 0; i < labels.length; i += 1)
    for (let label = 0; label < size; label += 1) {
      const probability = marginals.nodes[i * size + label] ?? 0
      const isGold = labels[i] === label
      if (isGold) likelihood += Math.log(Math.max(probability, 1e-12))
      const gradient = probability - (isGold ? 1 : 0)
      if (Math.abs(gradient) < negligible) continue
      for (const { width, keys } of tables)
        for (let at = i * width; at < (i + 1) * width; at += 1) {
          const key = keys[at] ?? left
          if (key !== left) nodes.move(rowOf(key) * size + label, gradient)
        }
    }
  for (let i = 1; i < labels.length; i += 1)
    for (let from = 0; from < size; from += 1)
      for (let to = 0; to < size; to += 1) {
        if (shape.allowed[from * size + to] === 0) continue
        const isGold = labels[i - 1] === from && labels[i] === to
        const gradient = (marginals.steps[(i * size + from) * size + to] ?? 0) - (isGold ? 1 : 0)
        if (Math.abs(gradient) < negligible) continue
        steps.move((stepSorts * size + from) * size + to, gradient)
        steps.move(((sorts[i] ?? 0) * size + from) * size + to, gradient)
      }
  return likelihood
}

/** Stands for a feature that was left out: no key is negative. */
const left = -1
const mask = 2 ** featureBits - 1
const rowOf = (key: number): number => key & mask

function thin(keys: Int32Array, drop: number, random: () => number): Int32Array {
  const kept = new Int32Array(keys.length)
  for (let at = 0; at < keys.length; at += 1) kept[at] = random() < drop ? left : (keys[at] ?? left)
  return kept
}

interface Seen {
  readonly labels: Uint8Array
  readonly sorts: Uint8Array
  readonly tables: readonly FeatureTable[]
}

function scoresOf(
  { labels, sorts, tables }: Seen,
  { nodes, steps, shape }: Pick<Learner, 'nodes' | 'steps' | 'shape'>,
): ChainScores {
  const { size } = shape
  const sums = new Float64Array(labels.length * size)
  const { weights } = nodes
  for (const { width, keys } of tables)
    for (let i = 0, at = 0; i < labels.length; i += 1) {
      const base = i * size
      for (const end = at + width; at < end; at += 1) {
        const key = keys[at] ?? left
        if (key === left) continue
        const row = rowOf(key) * size
        for (let label = 0; label < size; label += 1)
          sums[base + label] = (sums[base + label] ?? 0) + (weights[row + label] ?? 0)
      }
    }
  forbidBeginnings(sums, shape)
  return { length: labels.length, nodes: sums, sorts, ...stepsOf(sorts, steps.weights, shape) }
}

/** The steps of the sorts that a chain has. */
function stepsOf(
  sorts: Uint8Array,
  weights: Float32Array,
  { size, allowed }: ChainShape,
): Pick<ChainScores, 'steps' | 'moves'> {
  const square = size * size
  const every = stepSorts * square
  const [steps, moves] = [new Float32Array(every), new Float64Array(every)]
  for (const sort of new Set(sorts))
    for (let place = 0; place < square; place += 1) {
      const score = allowed[place] === 0 ? never : (weights[sort * square + place] ?? 0) + (weights[every + place] ?? 0)
      steps[sort * square + place] = score
      moves[sort * square + place] = allowed[place] === 0 ? 0 : Math.exp(score)
    }
  return { steps, moves }
}

/** The mean of some arrays at several times; what they are now when there was none. */
function createMean(arrays: readonly Float32Array[]) {
  const sums = arrays.map(({ length }) => new Float32Array(length))
  let count = 0
  return {
    add(): void {
      count += 1
      for (const [which, sum] of sums.entries())
        for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (arrays[which]?.[i] ?? 0)
    },
    read: (): readonly Float32Array[] => (count === 0 ? arrays : sums.map((sum) => sum.map((value) => value / count))),
  }
}
