/**
 * One weight for every class, two to a number: a row's number `w` holds those of class `w` and of class `w + width`, the second times
 * 65 536. Adding rows adds the weights of each class, for as long as no sum leaves its 16 bits: ±32 767.
 */
/** Where the second weight begins: its bit. */
export const secondLane = 16

/** How many numbers a row of so many classes has. */
export const rowWidth = (classes: number): number => (classes + 1) >> 1

/** Adds up `count` rows, given by where they begin, into `sums`. Four at a time: `sums` is then gone through a quarter as often. */
export function addRows(rows: Int32Array, starts: Int32Array, count: number, sums: Int32Array): void {
  // What is missing to a multiple of four is the first row, which is empty.
  starts.fill(0, count, count + 3)
  for (let r = 0; r < count; r += 4) {
    const r0 = starts[r] ?? 0
    const r1 = starts[r + 1] ?? 0
    const r2 = starts[r + 2] ?? 0
    const r3 = starts[r + 3] ?? 0
    for (let w = 0; w < sums.length; w += 1)
      sums[w] = (sums[w] ?? 0) + (rows[r0 + w] ?? 0) + (rows[r1 + w] ?? 0) + (rows[r2 + w] ?? 0) + (rows[r3 + w] ?? 0)
  }
}

/** Writes the weights of a row, class by class, into twice as many numbers. */
export function unpackRow(row: Int32Array, values: Int32Array): void {
  const width = row.length
  for (let w = 0; w < width; w += 1) {
    const both = row[w] ?? 0
    const low = (both << secondLane) >> secondLane
    values[w] = low
    values[w + width] = (both - low) >> secondLane
  }
}
