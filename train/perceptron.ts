import { createFeatureRows, noRow } from './feature-rows.ts'
import type { Weights } from './weights.ts'

/**
 * An averaged perceptron over hashed features (Collins 2002; Freund and Schapire 1999). A feature gets weights of its own
 * only with its `minUpdates`th update, so that features seen once cost nothing.
 */
export interface Perceptron {
  /** Adds up the weights of `count` features for every class. */
  readonly score: (features: Int32Array, count: number, scores: Float32Array | Int32Array) => void
  /** Moves the weights of these features from class `bad` to class `good`. */
  readonly update: (features: Int32Array, count: number, good: number, bad: number) => void
  /** Moves the weights of these features for one class, up or down. */
  readonly move: (features: Int32Array, count: number, which: number, by: number) => void
  /** Counts one decision; averaging weighs weights by how many decisions they lived through. */
  readonly tick: () => void
  /** Puts the averaged weights in place of the last ones. No training after that. */
  readonly average: () => void
  readonly rowCount: () => number
  readonly weights: () => Weights
}

export function createPerceptron(classes: number, { minUpdates = 1 } = {}): Perceptron {
  const rows = createFeatureRows()
  let room = 1 << 14
  let weights = new Float32Array(room * classes)
  let sums = new Float32Array(room * classes)
  let now = 1
  const seen = new Uint8Array(minUpdates > 1 ? 1 << 26 : 1)
  const rowOf = (key: number): number => {
    const row = rows.find(key)
    if (row !== noRow) return row
    if (minUpdates > 1) {
      const place = (key ^ (key >>> 11)) & (seen.length - 1)
      seen[place] = Math.min(255, (seen[place] ?? 0) + 1)
      if ((seen[place] ?? 0) < minUpdates) return noRow
    }
    if (rows.size() >= room) {
      room *= 2
      const [oldWeights, oldSums] = [weights, sums]
      weights = new Float32Array(room * classes)
      weights.set(oldWeights)
      sums = new Float32Array(room * classes)
      sums.set(oldSums)
    }
    return rows.add(key)
  }
  const add = (row: number, which: number, by: number): void => {
    const place = row * classes + which
    weights[place] = (weights[place] ?? 0) + by
    sums[place] = (sums[place] ?? 0) + by * now
  }
  return {
    score: (features, count, scores) => {
      scores.fill(0)
      for (let i = 0; i < count; i += 1) {
        const row = rows.find(features[i] ?? 0)
        if (row === noRow) continue
        const base = row * classes
        for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0)
      }
    },
    move: (features, count, which, by) => {
      for (let i = 0; i < count; i += 1) {
        const row = rowOf(features[i] ?? 0)
        if (row !== noRow) add(row, which, by)
      }
    },
    update: (features, count, good, bad) => {
      for (let i = 0; i < count; i += 1) {
        const row = rowOf(features[i] ?? 0)
        if (row === noRow) continue
        add(row, good, 1)
        add(row, bad, -1)
      }
    },
    tick: () => {
      now += 1
    },
    average: () => {
      for (let i = 0; i < rows.size() * classes; i += 1) weights[i] = (weights[i] ?? 0) - (sums[i] ?? 0) / now
    },
    rowCount: rows.size,
    weights: () => ({ classes, keys: rows.keys(), values: weights.slice(0, rows.size() * classes) }),
  }
}
