/** Orders strings and numbers the same on every machine, unlike `localeCompare`. */
export function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The things of a list, by a key; lists keep the list's order. */
export function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const list = groups.get(keyOf(value));
        if (list)
            list.push(value);
        else
            groups.set(keyOf(value), [value]);
    }
    return groups;
}
