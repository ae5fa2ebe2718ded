/** Columns of measures in up to 64 bins each. */
export interface Bins {
  /** For each column the bin of every row. */
  readonly columns: readonly Uint8Array[]
  /** For each column the upper limits of all bins but the last. */
  readonly limits: readonly Float32Array[]
}

const most = 64

/** Bins of about as many rows each; values that are the same share one. */
export function toBins(rows: readonly Float32Array[]): Bins {
  const width = rows[0]?.length ?? 0
  const limits = Array.from({ length: width }, (_, column) => {
    const values = Float32Array.from(rows, (row) => row[column] ?? 0).sort()
    const found = new Set<number>()
    for (let bin = 1; bin < most; bin += 1) found.add(values[Math.floor((bin * values.length) / most)] ?? 0)
    found.delete(values.at(-1) ?? 0)
    return Float32Array.from(found)
  })
  const columns = limits.map((own, column) => Uint8Array.from(rows, (row) => binOf(own, row[column] ?? 0)))
  return { columns, limits }
}

/** The first bin whose limit is not below the value. */
function binOf(limits: Float32Array, value: number): number {
  let low = 0
  let high = limits.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((limits[middle] ?? 0) >= value) high = middle
    else low = middle + 1
  }
  return low
}
