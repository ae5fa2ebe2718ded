import type { WeightLists } from '../../../text/model/linear-model.ts'
import { type ChainScores, forbidBeginnings, forbidSteps, movesOf } from './chain-scores.ts'
import type { ChainShape } from './chain-shape.ts'

/** Features share `2 ** featureBits` rows of weights: a row each would hardly be better and slower. */
export const featureBits = 20
/** Steps between tokens are of so many sorts; the one after the last stands for every step. */
export const stepSorts = 60
const mask = 2 ** featureBits - 1
/** Sums of weights are kept two labels to a number, an even label in the low half: up to eight labels. */
export const rowWidth = 4
/** Weights are kept four labels to a number, each a byte from 1 to 255: 128 more than it is, so that sums do not borrow. */
const packedWidth = rowWidth / 2
const [evenBytes, zeroes] = [0x00ff00ff, 0x00800080]
/** Labels 0 and 1 lie in the even bytes, 2 and 3 in the odd ones: masked, either pair lies as in a sum. */
const byteOf = [0, 16, 8, 24] as const

/** A linear-chain conditional random field with 8-bit weights. */
export interface ChainModel {
  readonly shape: ChainShape
  /** Two numbers for each row: four labels in each. */
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

/** Lays out a chain's weights for look-up: 8 MB, for what waits for memory here waits longest. Weights past 127 are held at 127. */
export function toChainModel({ shape, weights, worth, steps, stepWorth }: ChainParts): ChainModel {
  const { keys, starts, entryClasses, entryValues } = weights
  const rows = new Int32Array(2 ** featureBits * packedWidth).fill(zeroes | (zeroes << 8))
  for (let k = 0; k < keys.length; k += 1) {
    const base = ((keys[k] ?? 0) & mask) * packedWidth
    for (let e = starts[k] ?? 0; e < (starts[k + 1] ?? 0); e += 1) {
      const label = entryClasses[e] ?? 0
      const [place, byte] = [base + (label >> 2), byteOf[label % 4] ?? 0]
      const held = ((rows[place] ?? 0) >>> byte) & 255
      const weight = Math.max(1, Math.min(255, held + (entryValues[e] ?? 0)))
      rows[place] = (rows[place] ?? 0) + ((weight - held) << byte)
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
  const surplus = Math.imul(width, zeroes)
  for (let i = 0, at = 0; i < count; i += 1) {
    const base = i * rowWidth
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (const end = at + width; at < end; at += 1) {
      const place = ((keys[at] ?? 0) & mask) * packedWidth
      const [low, high] = [rows[place] ?? 0, rows[place + 1] ?? 0]
      first = (first + (low & evenBytes)) | 0
      second = (second + ((low >>> 8) & evenBytes)) | 0
      third = (third + (high & evenBytes)) | 0
      fourth = (fourth + ((high >>> 8) & evenBytes)) | 0
    }
    sums[base] = (sums[base] ?? 0) + first - surplus
    sums[base + 1] = (sums[base + 1] ?? 0) + second - surplus
    sums[base + 2] = (sums[base + 2] ?? 0) + third - surplus
    sums[base + 3] = (sums[base + 3] ?? 0) + fourth - surplus
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
