/**
 * A sparse linear model over hashed features: for a feature, the classes that it speaks for or against, with 8-bit weights.
 * The table is open-addressed; slot `s` holds a key at `2s` and, at `2s + 1`, where the key's weights start (0: empty).
 * A weight is `class | value << 8`, and each key's list ends with `endOfList`.
 */
export interface LinearModel {
  readonly classes: number
  readonly table: Int32Array
  readonly mask: number
  readonly weights: Int16Array
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
const endOfList = -32513

/** Where a key's search begins. */
const slotOf = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask

/** Lays out weight lists for look-up. The table is at most half full. */
export function toLinearModel({ classes, keys, starts, entryClasses, entryValues }: WeightLists): LinearModel {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const mask = size - 1
  const table = new Int32Array(size * 2)
  const weights = new Int16Array(entryClasses.length + keys.length + 1)
  let next = 1
  for (let k = 0; k < keys.length; k += 1) {
    const key = keys[k] ?? 0
    let slot = slotOf(key, mask)
    while ((table[slot * 2 + 1] ?? 0) > 0) slot = (slot + 1) & mask
    table[slot * 2] = key
    table[slot * 2 + 1] = next
    const end = starts[k + 1] ?? 0
    for (let e = starts[k] ?? 0; e < end; e += 1) {
      weights[next] = (entryClasses[e] ?? 0) | ((entryValues[e] ?? 0) << 8)
      next += 1
    }
    weights[next] = endOfList
    next += 1
  }
  return { classes, table, mask, weights }
}

/** Where the weights of a key start; 0 when the model does not know it. */
function findStart({ table, mask }: LinearModel, key: number): number {
  let slot = slotOf(key, mask)
  let start = table[slot * 2 + 1] ?? 0
  while (start > 0 && table[slot * 2] !== key) {
    slot = (slot + 1) & mask
    start = table[slot * 2 + 1] ?? 0
  }
  return start
}

/** The first class that a key has weights for: how a plain table is looked up. -1 when the key is unknown. */
export function findClass(model: LinearModel, key: number): number {
  const start = findStart(model, key)
  return start === 0 ? -1 : (model.weights[start] ?? 0) & 255
}

/** Adds up the weights of the first `count` features for each class, into `scores`, which is cleared first. */
export function scoreFeatures(
  model: LinearModel,
  features: Int32Array,
  count: number,
  scores: Int32Array | Float32Array,
): void {
  const { weights } = model
  scores.fill(0)
  for (let i = 0; i < count; i += 1) {
    let start = findStart(model, features[i] ?? 0)
    if (start === 0) continue
    for (let weight = weights[start] ?? endOfList; weight !== endOfList; weight = weights[start] ?? endOfList) {
      const which = weight & 255
      scores[which] = (scores[which] ?? 0) + (weight >> 8)
      start += 1
    }
  }
}
