/**
 * One weight for every class, three to a number: class `c` of a row of `width` numbers has 18 bits of the one at `c % width`. Whole
 * numbers up to 2^53 are exact, so adding rows adds the weights of each class, for as long as no sum leaves its bits: ±131 071.
 */
const laneSize = 2 ** 18
const lanes = [1, laneSize, laneSize ** 2]

/** How many numbers a row of so many classes has. */
export const rowWidth = (classes: number): number => Math.ceil(classes / lanes.length)

/** Adds to the weight of one class in the row that begins at `row`. */
export function addToRow(
  rows: Float64Array,
  { row, width, which }: { row: number; width: number; which: number },
  value: number,
): void {
  const lane = Math.floor(which / width)
  const place = row + which - lane * width
  rows[place] = (rows[place] ?? 0) + value * (lanes[lane] ?? 0)
}

/** Adds up `count` rows, given by where they begin, into `sums`. Four at a time: `sums` is then gone through a quarter as often. */
export function addRows(rows: Float64Array, starts: Int32Array, count: number, sums: Float64Array): void {
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

/** Writes the weights of a row, class by class, into three times as many numbers. */
export function unpackRow(row: Float64Array, values: Int32Array): void {
  const width = row.length
  for (let w = 0; w < width; w += 1) {
    const word = row[w] ?? 0
    const third = Math.round(word / laneSize ** 2)
    const rest = word - third * laneSize ** 2
    const second = Math.round(rest / laneSize)
    values[w] = rest - second * laneSize
    values[w + width] = second
    values[w + 2 * width] = third
  }
}
