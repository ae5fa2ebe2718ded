import { addKey, createKeyTable, type KeyTable } from './key-table.ts'
import { addToRow, rowWidth } from './packed-row.ts'

/** A sparse linear model over hashed features: for a feature, the classes that it speaks for or against. */
export interface LinearModel {
  readonly classes: number
  /** Where a feature's weights are: above 0 a place in `lists`, below it one in `rows`, negated. */
  readonly places: KeyTable
  /** For features with few weights: each is `class | value << 8`, and the last one is followed by `endOfList`. */
  readonly lists: Int16Array
  /** For features with many: packed rows. The first is empty. */
  readonly rows: Float64Array
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

/** From one weight for so many numbers of a row on, adding the row is faster than going through a list, branch by branch. */
const rowShare = 3

/** Lays out weight lists for look-up. */
export function toLinearModel({ classes, keys, starts, entryClasses, entryValues }: WeightLists): LinearModel {
  const width = rowWidth(classes)
  const isRow = (k: number): boolean => ((starts[k + 1] ?? 0) - (starts[k] ?? 0)) * rowShare >= width
  let rowCount = 1
  let listed = 1
  for (let k = 0; k < keys.length; k += 1) {
    if (isRow(k)) rowCount += 1
    else listed += (starts[k + 1] ?? 0) - (starts[k] ?? 0) + 1
  }
  const places = createKeyTable(keys.length)
  const lists = new Int16Array(listed)
  const rows = new Float64Array(rowCount * width)
  let list = 1
  let row = width
  for (let k = 0; k < keys.length; k += 1) {
    const end = starts[k + 1] ?? 0
    if (isRow(k)) {
      addKey(places, keys[k] ?? 0, -row)
      for (let e = starts[k] ?? 0; e < end; e += 1)
        addToRow(rows, { row, width, which: entryClasses[e] ?? 0 }, entryValues[e] ?? 0)
      row += width
    } else {
      addKey(places, keys[k] ?? 0, list)
      for (let e = starts[k] ?? 0; e < end; e += 1) {
        lists[list] = (entryClasses[e] ?? 0) | ((entryValues[e] ?? 0) << 8)
        list += 1
      }
      lists[list] = endOfList
      list += 1
    }
  }
  return { classes, places, lists, rows }
}
