/** Rows by a key, each list in the order in which its rows came. */
export function groupRows(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(keyOf(row));
        if (group)
            group.push(row);
        else
            groups.set(keyOf(row), [row]);
    }
    return groups;
}
