import type { ChainScores } from './chain-scores.ts'
import type { ChainShape } from './chain-shape.ts'

interface Forward {
  /** The logarithm of the sum over all sequences. */
  readonly logSum: number
  readonly emit: Float64Array
  /** Sums over all beginnings, each token's scaled to 1. */
  readonly ahead: Float64Array
  readonly scale: Float64Array
}

function sumForward({ length, nodes, sorts, moves }: ChainScores, { size, before }: ChainShape): Forward {
  const emit = new Float64Array(length * size)
  const ahead = new Float64Array(length * size)
  const scale = new Float64Array(length)
  let logSum = 0
  for (let i = 0; i < length; i += 1) {
    let top = Number.NEGATIVE_INFINITY
    for (let b = 0; b < size; b += 1) top = Math.max(top, nodes[i * size + b] ?? 0)
    let sum = 0
    const table = (sorts[i] ?? 0) * size * size
    for (let b = 0; b < size; b += 1) {
      const node = Math.exp((nodes[i * size + b] ?? 0) - top)
      emit[i * size + b] = node
      let value = i === 0 ? 1 : 0
      if (i > 0 && node > 0)
        for (const a of before[b] ?? []) value += (ahead[(i - 1) * size + a] ?? 0) * (moves[table + a * size + b] ?? 0)
      ahead[i * size + b] = value * node
      sum += value * node
    }
    const scaled = sum > 0 ? sum : 1e-300
    scale[i] = scaled
    logSum += top + Math.log(scaled)
    for (let b = 0; b < size; b += 1) ahead[i * size + b] = (ahead[i * size + b] ?? 0) / scaled
  }
  return { logSum, emit, ahead, scale }
}

/** The logarithm of the sum of all sequences' scores: what makes one of them a probability. */
export const logSumOf = (scores: ChainScores, shape: ChainShape): number => sumForward(scores, shape).logSum

export interface ChainMarginals {
  readonly logSum: number
  /** `nodes[i * size + label]`: the probability of a label. */
  readonly nodes: Float64Array
  /** `steps[(i * size + from) * size + to]`: the probability of the step to token `i`. */
  readonly steps: Float64Array
}

/** Probabilities of labels and steps under a linear-chain conditional random field (Lafferty et al. 2001). */
export function chainMarginals(scores: ChainScores, shape: ChainShape): ChainMarginals {
  const { length, sorts, moves } = scores
  const { size } = shape
  const { logSum, emit, ahead, scale } = sumForward(scores, shape)
  const behind = new Float64Array(length * size)
  const steps = new Float64Array(length * size * size)
  for (let b = 0; b < size; b += 1) behind[(length - 1) * size + b] = 1
  for (let i = length - 1; i > 0; i -= 1) {
    const table = (sorts[i] ?? 0) * size * size
    for (let a = 0; a < size; a += 1) {
      let value = 0
      for (let b = 0; b < size; b += 1) {
        const onward =
          ((moves[table + a * size + b] ?? 0) * (emit[i * size + b] ?? 0) * (behind[i * size + b] ?? 0)) /
          (scale[i] ?? 1)
        steps[(i * size + a) * size + b] = (ahead[(i - 1) * size + a] ?? 0) * onward
        value += onward
      }
      behind[(i - 1) * size + a] = value
    }
  }
  return { logSum, nodes: ahead.map((value, place) => value * (behind[place] ?? 0)), steps }
}
