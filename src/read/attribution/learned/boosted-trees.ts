/**
 * A sum of decision trees. Place `p` of a tree divides by `columns[p]`: values up to `limits[p]` go to `lows[p]`, others to `highs[p]`;
 * a place below zero is the leaf `-1 - place`.
 */
export interface BoostedTrees {
  readonly base: number
  readonly roots: Int32Array
  readonly columns: Uint8Array
  readonly limits: Float32Array
  readonly lows: Int32Array
  readonly highs: Int32Array
  readonly leaves: Float32Array
}

/** The sum of all trees for one row of measures: the logarithm of the odds. */
export function sumTrees(
  { base, roots, columns, limits, lows, highs, leaves }: BoostedTrees,
  row: Float32Array,
): number {
  let sum = base
  for (const root of roots) {
    let at = root
    while (at >= 0) at = ((row[columns[at] ?? 0] ?? 0) <= (limits[at] ?? 0) ? lows[at] : highs[at]) ?? -1
    sum += leaves[-1 - at] ?? 0
  }
  return sum
}
