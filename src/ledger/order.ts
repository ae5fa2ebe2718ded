/** Orders strings and numbers the same on every machine, unlike `localeCompare`. */
export function compare<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The things of a list, by a key; lists keep the list's order. */
export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const list = groups.get(keyOf(value))
    if (list) list.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
