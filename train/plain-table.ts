import type { WeightLists } from '../src/text/model/linear-model.ts'

/** A table from keys to numbers under `classes`. */
export function toPlainTable(entries: ReadonlyMap<number, number>, classes: number): WeightLists {
  const sorted = [...entries].sort(([a], [b]) => a - b)
  return {
    classes,
    keys: Int32Array.from(sorted, ([key]) => key),
    starts: Int32Array.from({ length: sorted.length + 1 }, (_, i) => i),
    entryClasses: Uint8Array.from(sorted, ([, number]) => number),
    entryValues: new Int8Array(sorted.length).fill(1),
  }
}
