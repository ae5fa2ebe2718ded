import { addKey, createKeyTable, type KeyTable } from './key-table.ts'
import { rowWidth, secondLane } from './packed-row.ts'

/** A sparse linear model over hashed features: for a feature, the classes that it speaks for or against. */
export interface LinearModel {
  readonly classes: number
  /** Where a feature's weights are: above 0 a place in `lists`, below it one in `rows`, negated. */
  readonly places: KeyTable
  /** For features with few weights: each is `class | value << 8`, and the last one is followed by `endOfList`. */
  readonly lists: Int16Array
  /** For features with many: packed rows. The first is empty. */
  readonly rows: Int32Array
}

/** What a model is made of when it is read or written: for each key its classes and its values. */
export interface WeightLists {
  readonly classes: number
  readonly keys: Int32Array
  /** Key `k` has the entries `[starts[k], starts[k + 1])`. */
  readonly starts: Int32Array
  readonly entryClasses: Uint8Array
  readonly entryValues: Int8Array
}

/** Class 255 with value -128: no entry can be that, for at most 255 classes are allowed. */
export const endOfList = -32513

/** A feature with at least one weight for so many numbers of a row gets a row: long lists cost more, branch by branch. */
const rowShare = 4

/** Whether a feature's weights are laid out as a row. */
function isRow({ classes, starts, entryClasses }: WeightLists, k: number): boolean {
  const from = starts[k] ?? 0
  const end = starts[k + 1] ?? 0
  if ((end - from) * rowShare < rowWidth(classes)) return false
  // A weight of more than two entries could, added up, leave its half of a row's number.
  for (let e = from + 2; e < end; e += 1) if (entryClasses[e] === entryClasses[e - 2]) return false
  return true
}

/** Lays out weight lists for look-up. */
export function toLinearModel(weights: WeightLists): LinearModel {
  const { classes, keys, starts, entryClasses, entryValues } = weights
  const width = rowWidth(classes)
  const inRow = new Uint8Array(keys.length)
  for (let k = 0; k < keys.length; k += 1) inRow[k] = isRow(weights, k) ? 1 : 0
  const places = createKeyTable(keys.length)
  const rows = new Int32Array((1 + inRow.reduce((sum, is) => sum + is, 0)) * width)
  const lists = new Int16Array(1 + entryClasses.length + keys.length)
  let row = width
  let list = 1
  for (let k = 0; k < keys.length; k += 1) {
    const end = starts[k + 1] ?? 0
    addKey(places, keys[k] ?? 0, inRow[k] === 1 ? -row : list)
    if (inRow[k] === 1) {
      for (let e = starts[k] ?? 0; e < end; e += 1) {
        const which = entryClasses[e] ?? 0
        const value = entryValues[e] ?? 0
        const place = which < width ? row + which : row + which - width
        rows[place] = (rows[place] ?? 0) + (which < width ? value : value << secondLane)
      }
      row += width
      continue
    }
    for (let e = starts[k] ?? 0; e < end; e += 1) {
      lists[list] = (entryClasses[e] ?? 0) | ((entryValues[e] ?? 0) << 8)
      list += 1
    }
    lists[list] = endOfList
    list += 1
  }
  return { classes, places, lists: lists.slice(0, list), rows }
}
