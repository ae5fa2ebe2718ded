import type { WeightLists } from '../src/text/model/linear-model.ts'

/** What was learned: the key of each row, and its weights for every class, `values[row * classes + c]`. */
export interface Weights {
  readonly classes: number
  readonly keys: Int32Array
  readonly values: Float32Array
}

/** The mean of what several runs learned, as if they voted: sums of linear scores are a linear score. */
export function averageWeights(runs: readonly Weights[]): Weights {
  const classes = runs[0]?.classes ?? 1
  const rowOf = new Map<number, number>()
  for (const { keys } of runs) for (const key of keys) if (!rowOf.has(key)) rowOf.set(key, rowOf.size)
  const values = new Float32Array(rowOf.size * classes)
  for (const { keys, values: own } of runs) {
    for (const [row, key] of keys.entries()) {
      const base = (rowOf.get(key) ?? 0) * classes
      for (let c = 0; c < classes; c += 1)
        values[base + c] = (values[base + c] ?? 0) + (own[row * classes + c] ?? 0) / runs.length
    }
  }
  return { classes, keys: Int32Array.from(rowOf.keys()), values }
}

/** What an entry of 1 stands for. An entry of 127 is the weight that one in two thousand exceeds: those become several entries. */
export const worthOf = (values: Float32Array): number => 1 / scaleOf(values)

function scaleOf(values: Float32Array): number {
  const some: number[] = []
  for (let i = 0; i < values.length; i += 17) if (values[i] !== 0) some.push(Math.abs(values[i] ?? 0))
  some.sort((a, b) => a - b)
  return 127 / (some[Math.floor(some.length * 0.9995)] ?? 1)
}

/** Weights as a model holds them, keys in rising order: those under `smallest` are dropped, the rest goes to 8 bits. */
export function toWeightLists({ classes, keys, values }: Weights, smallest: number): WeightLists {
  const scale = scaleOf(values)
  const rows = Array.from(keys, (_, row) => row).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
  const sorted: number[] = []
  const starts: number[] = [0]
  const entryClasses: number[] = []
  const entryValues: number[] = []
  for (const row of rows) {
    const before = entryClasses.length
    for (let c = 0; c < classes; c += 1) {
      const weight = values[row * classes + c] ?? 0
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
    sorted.push(keys[row] ?? 0)
    starts.push(entryClasses.length)
  }
  return {
    classes,
    keys: Int32Array.from(sorted),
    starts: Int32Array.from(starts),
    entryClasses: Uint8Array.from(entryClasses),
    entryValues: Int8Array.from(entryValues),
  }
}
