import type { WeightLists } from '../src/text/model/linear-model.ts'

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
  /** Entries under `smallest` (in averaged units) are dropped, the rest goes to 8 bits. */
  readonly toWeightLists: (smallest: number) => WeightLists
}

const tooRare = -1

/** Open addressing from 32-bit keys to rows. */
function createRows() {
  let capacity = 1 << 20
  let keys = new Int32Array(capacity)
  let rows = new Int32Array(capacity).fill(tooRare)
  let count = 0
  const slotFor = (key: number): number => {
    const mask = capacity - 1
    let slot = (key ^ (key >>> 15)) & mask
    while ((rows[slot] ?? 0) !== tooRare && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const grow = (): void => {
    const [oldKeys, oldRows] = [keys, rows]
    capacity *= 2
    keys = new Int32Array(capacity)
    rows = new Int32Array(capacity).fill(tooRare)
    for (let i = 0; i < oldRows.length; i += 1) {
      if (oldRows[i] === tooRare) continue
      const slot = slotFor(oldKeys[i] ?? 0)
      keys[slot] = oldKeys[i] ?? 0
      rows[slot] = oldRows[i] ?? 0
    }
  }
  return {
    find: (key: number): number => rows[slotFor(key)] ?? tooRare,
    add: (key: number): number => {
      if (count * 2 > capacity) grow()
      const slot = slotFor(key)
      keys[slot] = key
      rows[slot] = count
      count += 1
      return count - 1
    },
    size: (): number => count,
    entries: (): readonly (readonly [key: number, row: number])[] => {
      const found: (readonly [number, number])[] = []
      for (let i = 0; i < capacity; i += 1) if (rows[i] !== tooRare) found.push([keys[i] ?? 0, rows[i] ?? 0])
      return found.sort(([a], [b]) => a - b)
    },
  }
}

export function createPerceptron(classes: number, { minUpdates = 1 } = {}): Perceptron {
  const rows = createRows()
  let room = 1 << 14
  let weights = new Float32Array(room * classes)
  let sums = new Float32Array(room * classes)
  let now = 1
  const seen = new Uint8Array(minUpdates > 1 ? 1 << 26 : 1)
  const rowOf = (key: number): number => {
    const row = rows.find(key)
    if (row !== tooRare) return row
    if (minUpdates > 1) {
      const place = (key ^ (key >>> 11)) & (seen.length - 1)
      seen[place] = Math.min(255, (seen[place] ?? 0) + 1)
      if ((seen[place] ?? 0) < minUpdates) return tooRare
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
        if (row === tooRare) continue
        const base = row * classes
        for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0)
      }
    },
    move: (features, count, which, by) => {
      for (let i = 0; i < count; i += 1) {
        const row = rowOf(features[i] ?? 0)
        if (row !== tooRare) add(row, which, by)
      }
    },
    update: (features, count, good, bad) => {
      for (let i = 0; i < count; i += 1) {
        const row = rowOf(features[i] ?? 0)
        if (row === tooRare) continue
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
    toWeightLists: (smallest) => toWeightLists(classes, rows.entries(), weights, smallest),
  }
}

/** The weight that becomes 127: larger ones, one in two thousand, are written as several entries. */
function scaleOf(weights: Float32Array, size: number): number {
  const some: number[] = []
  for (let i = 0; i < size; i += 17) if (weights[i] !== 0) some.push(Math.abs(weights[i] ?? 0))
  some.sort((a, b) => a - b)
  return 127 / (some[Math.floor(some.length * 0.9995)] ?? 1)
}

function toWeightLists(
  classes: number,
  rows: readonly (readonly [key: number, row: number])[],
  weights: Float32Array,
  smallest: number,
): WeightLists {
  const scale = scaleOf(weights, rows.length * classes)
  const keys: number[] = []
  const starts: number[] = [0]
  const entryClasses: number[] = []
  const entryValues: number[] = []
  for (const [key, row] of rows) {
    const before = entryClasses.length
    for (let c = 0; c < classes; c += 1) {
      const weight = weights[row * classes + c] ?? 0
      if (Math.abs(weight) < smallest) continue
      let value = Math.round(weight * scale)
      while (value !== 0) {
        const part = Math.max(-127, Math.min(127, value))
        entryClasses.push(c)
        entryValues.push(part)
        value -= part
      }
    }
    if (entryClasses.length === before) continue
    keys.push(key)
    starts.push(entryClasses.length)
  }
  return {
    classes,
    keys: Int32Array.from(keys),
    starts: Int32Array.from(starts),
    entryClasses: Uint8Array.from(entryClasses),
    entryValues: Int8Array.from(entryValues),
  }
}
