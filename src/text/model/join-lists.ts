import type { WeightLists } from './linear-model.ts'

/** Above every key. */
const noKey = 2 ** 31

/** Two models in one: the classes of the second come after those of the first. */
export function joinLists(first: WeightLists, second: WeightLists): WeightLists {
  const entryClasses = new Uint8Array(first.entryClasses.length + second.entryClasses.length)
  const entryValues = new Int8Array(entryClasses.length)
  const keys = new Int32Array(first.keys.length + second.keys.length)
  const starts = new Int32Array(keys.length + 1)
  let count = 0
  let end = 0
  const take = (lists: WeightLists, k: number, offset: number): void => {
    for (let e = lists.starts[k] ?? 0; e < (lists.starts[k + 1] ?? 0); e += 1) {
      entryClasses[end] = (lists.entryClasses[e] ?? 0) + offset
      entryValues[end] = lists.entryValues[e] ?? 0
      end += 1
    }
  }
  let [a, b] = [0, 0]
  while (a < first.keys.length || b < second.keys.length) {
    const key = Math.min(first.keys[a] ?? noKey, second.keys[b] ?? noKey)
    if (first.keys[a] === key) {
      take(first, a, 0)
      a += 1
    }
    if (second.keys[b] === key) {
      take(second, b, first.classes)
      b += 1
    }
    keys[count] = key
    count += 1
    starts[count] = end
  }
  const classes = first.classes + second.classes
  return { classes, keys: keys.subarray(0, count), starts: starts.subarray(0, count + 1), entryClasses, entryValues }
}
