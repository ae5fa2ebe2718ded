import type { WeightLists } from '../../../text/model/linear-model.ts'
import { type ChainScores, forbidBeginnings, forbidSteps, movesOf } from './chain-scores.ts'
import type { ChainShape } from './chain-shape.ts'

/** Features share `2 ** featureBits` rows of weights: a row each would hardly be better and slower. */
export const featureBits = 20
/** Steps between tokens are of so many sorts; the one after the last stands for every step. */
export const stepSorts = 60
const mask = 2 ** featureBits - 1
/** A row holds the weights of up to eight labels, two to a number: it never lies across two cache lines. */
export const rowWidth = 4

/** A linear-chain conditional random field with 8-bit weights. */
export interface ChainModel {
  readonly shape: ChainShape
  /** `rows[row * rowWidth + (label >> 1)]`: an even label in the low half, the odd one after it in the high half. */
  readonly rows: Int32Array
  /** What a weight of 1 in `rows` is worth. */
  readonly worth: number
  /** `steps[(sort * size + from) * size + to]`, the weights of every step added to those of each sort. */
  readonly steps: Float32Array
  readonly moves: Float64Array
}

interface ChainParts {
  readonly shape: ChainShape
  readonly weights: WeightLists
  readonly worth: number
  readonly steps: WeightLists
  readonly stepWorth: number
}

/** Lays out a chain's weights for look-up: 16 MB. Weights past 127 are held at 127. */
export function toChainModel({ shape, weights, worth, steps, stepWorth }: ChainParts): ChainModel {
  const { keys, starts, entryClasses, entryValues } = weights
  const rows = new Int32Array(2 ** featureBits * rowWidth)
  const row = new Int32Array(shape.size)
  for (let k = 0; k < keys.length; k += 1) {
    row.fill(0)
    for (let e = starts[k] ?? 0; e < (starts[k + 1] ?? 0); e += 1) {
      const label = entryClasses[e] ?? 0
      row[label] = (row[label] ?? 0) + (entryValues[e] ?? 0)
    }
    const base = ((keys[k] ?? 0) & mask) * rowWidth
    for (let label = 0; label < row.length; label += 1) {
      const weight = Math.max(-127, Math.min(127, row[label] ?? 0))
      const place = base + (label >> 1)
      rows[place] = (rows[place] ?? 0) + (label % 2 === 0 ? weight : weight << 16)
    }
  }
  const square = shape.size * shape.size
  const every = stepSorts * square
  const table = new Float32Array(every + square)
  eachWeight(steps, (sort, step, value) => {
    const place = Math.min(sort, stepSorts) * square + (step % square)
    table[place] = (table[place] ?? 0) + value * stepWorth
  })
  const summed = table.subarray(0, every).map((value, place) => value + (table[every + (place % square)] ?? 0))
  forbidSteps(summed, shape)
  return { shape, rows, worth, steps: summed, moves: movesOf(summed) }
}

function eachWeight(
  { keys, starts, entryClasses, entryValues }: WeightLists,
  use: (key: number, which: number, value: number) => void,
): void {
  for (const [k, key] of keys.entries())
    for (let e = starts[k] ?? 0; e < (starts[k + 1] ?? 0); e += 1) use(key, entryClasses[e] ?? 0, entryValues[e] ?? 0)
}

/** Feature keys of some tokens, `width` each. */
export interface FeatureTable {
  readonly width: number
  readonly keys: Int32Array
}

/**
 * Adds the weights of each token's features to `sums[i * rowWidth + (label >> 1)]`. No half overflows: a token has under 256 features.
 */
export function addFeatures({ rows }: ChainModel, { width, keys }: FeatureTable, sums: Int32Array): void {
  const count = keys.length / width
  for (let i = 0, at = 0; i < count; i += 1) {
    const base = i * rowWidth
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (const end = at + width; at < end; at += 1) {
      const row = ((keys[at] ?? 0) & mask) * rowWidth
      first = (first + (rows[row] ?? 0)) | 0
      second = (second + (rows[row + 1] ?? 0)) | 0
      third = (third + (rows[row + 2] ?? 0)) | 0
      fourth = (fourth + (rows[row + 3] ?? 0)) | 0
    }
    sums[base] = (sums[base] ?? 0) + first
    sums[base + 1] = (sums[base + 1] ?? 0) + second
    sums[base + 2] = (sums[base + 2] ?? 0) + third
    sums[base + 3] = (sums[base + 3] ?? 0) + fourth
  }
}

/** The scores of a chain whose features are summed up. */
export function toChainScores(
  { shape, worth, steps, moves }: ChainModel,
  sums: Int32Array,
  sorts: Uint8Array,
): ChainScores {
  const { size } = shape
  const nodes = new Float64Array(sorts.length * size)
  for (let i = 0; i < sorts.length; i += 1)
    for (let label = 0; label < size; label += 1) {
      const sum = sums[i * rowWidth + (label >> 1)] ?? 0
      const even = (sum << 16) >> 16
      nodes[i * size + label] = (label % 2 === 0 ? even : (sum - even) >> 16) * worth
    }
  forbidBeginnings(nodes, shape)
  return { length: sorts.length, nodes, sorts, steps, moves }
}
