import type { WeightLists } from '../../src/text/model/linear-model.ts'
import { toWeightLists, worthOf } from '../weights.ts'

/** Weights in 8 bits, and what 1 of them stands for. */
export interface Quantized {
  readonly lists: WeightLists
  readonly worth: number
}

/** Weights `dense[row * classes + c]` without those under `smallest`, in 8 bits. */
export function quantize(dense: Float32Array, classes: number, smallest: number): Quantized {
  const rows: number[] = []
  for (let row = 0; row * classes < dense.length; row += 1)
    if (dense.subarray(row * classes, (row + 1) * classes).some((weight) => Math.abs(weight) >= smallest))
      rows.push(row)
  const values = new Float32Array(rows.length * classes)
  for (const [place, row] of rows.entries())
    values.set(dense.subarray(row * classes, (row + 1) * classes), place * classes)
  return { lists: toWeightLists({ classes, keys: Int32Array.from(rows), values }, smallest), worth: worthOf(values) }
}
