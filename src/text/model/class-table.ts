import { addKey, createKeyTable, findKey, type KeyTable } from './key-table.ts'
import type { WeightLists } from './linear-model.ts'

/** A table of keys that have one class each. */
export type ClassTable = KeyTable

/** Lays out a plain table for look-up. */
export function toClassTable({ keys, starts, entryClasses }: WeightLists): ClassTable {
  const table = createKeyTable(keys.length)
  for (const [k, key] of keys.entries()) addKey(table, key, 1 + (entryClasses[starts[k] ?? 0] ?? 0))
  return table
}

/** The class of a key; -1 when the key is unknown. */
export const findClass = (table: ClassTable, key: number): number => findKey(table, key) - 1
