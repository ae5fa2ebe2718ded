/** What `find` gives for a key that has no row. */
export const noRow = -1

/** Rows for 32-bit keys, in the order in which they came: open addressing, always at most half full. */
export interface FeatureRows {
  readonly find: (key: number) => number
  /** Gives a key that has none its row. */
  readonly add: (key: number) => number
  readonly size: () => number
  /** The key of every row. */
  readonly keys: () => Int32Array
}

export function createFeatureRows(): FeatureRows {
  let capacity = 1 << 20
  let keys = new Int32Array(capacity)
  let rows = new Int32Array(capacity).fill(noRow)
  let count = 0
  const slotFor = (key: number): number => {
    const mask = capacity - 1
    let slot = (key ^ (key >>> 15)) & mask
    while ((rows[slot] ?? 0) !== noRow && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const grow = (): void => {
    const [oldKeys, oldRows] = [keys, rows]
    capacity *= 2
    keys = new Int32Array(capacity)
    rows = new Int32Array(capacity).fill(noRow)
    for (let i = 0; i < oldRows.length; i += 1) {
      if (oldRows[i] === noRow) continue
      const slot = slotFor(oldKeys[i] ?? 0)
      keys[slot] = oldKeys[i] ?? 0
      rows[slot] = oldRows[i] ?? 0
    }
  }
  return {
    find: (key: number): number => rows[slotFor(key)] ?? noRow,
    add: (key: number): number => {
      if (count * 2 > capacity) grow()
      const slot = slotFor(key)
      keys[slot] = key
      rows[slot] = count
      count += 1
      return count - 1
    },
    size: (): number => count,
    keys: (): Int32Array => {
      const found = new Int32Array(count)
      for (let i = 0; i < capacity; i += 1) if (rows[i] !== noRow) found[rows[i] ?? 0] = keys[i] ?? 0
      return found
    },
  }
}
