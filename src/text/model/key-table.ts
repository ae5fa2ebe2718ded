/** Whole numbers above or below 0 by their keys. Open-addressed: slot `s` holds a key at `2s` and its number at `2s + 1`, 0 when it is empty. */
export interface KeyTable {
  readonly slots: Int32Array
  readonly mask: number
}

/** A table with room for `count` keys that is at most half full. */
export function createKeyTable(count: number): KeyTable {
  let size = 16
  while (size < count * 2) size *= 2
  return { slots: new Int32Array(size * 2), mask: size - 1 }
}

/** The slot where a key's search begins. */
export const slotOf = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask

/** Gives a key that has none its number. */
export function addKey({ slots, mask }: KeyTable, key: number, number: number): void {
  let slot = slotOf(key, mask)
  while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
  slots[slot * 2] = key
  slots[slot * 2 + 1] = number
}

/** The number of a key; 0 when it has none. */
export function findKey({ slots, mask }: KeyTable, key: number): number {
  let slot = slotOf(key, mask)
  let number = slots[slot * 2 + 1] ?? 0
  while (number !== 0 && slots[slot * 2] !== key) {
    slot = (slot + 1) & mask
    number = slots[slot * 2 + 1] ?? 0
  }
  return number
}
