import type { Bins } from './bins.ts'

/** Sums over the rows of a leaf, for every bin of every column: `sums[(starts[column] + bin) * 3]` gradients, then hessians, then rows. */
export interface Histograms {
  readonly sums: Float64Array
}

/** Where each column's bins start. */
export function startsOf({ limits }: Bins): Int32Array {
  const starts = new Int32Array(limits.length + 1)
  for (const [column, own] of limits.entries()) starts[column + 1] = (starts[column] ?? 0) + own.length + 1
  return starts
}

/** What the loss asks for at each row: its first and second derivative by the score. */
export interface Slopes {
  readonly gradients: Float64Array
  readonly hessians: Float64Array
}

/** Sums up the slopes of some rows, by the bins that these fall into. */
export function sumUp(bins: Bins, starts: Int32Array, rows: Int32Array, { gradients, hessians }: Slopes): Histograms {
  const sums = new Float64Array((starts.at(-1) ?? 0) * 3)
  for (const [column, own] of bins.columns.entries()) {
    const start = starts[column] ?? 0
    for (let r = 0; r < rows.length; r += 1) {
      const row = rows[r] ?? 0
      const place = (start + (own[row] ?? 0)) * 3
      sums[place] = (sums[place] ?? 0) + (gradients[row] ?? 0)
      sums[place + 1] = (sums[place + 1] ?? 0) + (hessians[row] ?? 0)
      sums[place + 2] = (sums[place + 2] ?? 0) + 1
    }
  }
  return { sums }
}

/** What is left of a leaf's sums without those of one of its halves: the other half need not be summed up. */
export const without = ({ sums }: Histograms, half: Histograms): Histograms => ({
  sums: sums.map((sum, place) => sum - (half.sums[place] ?? 0)),
})
