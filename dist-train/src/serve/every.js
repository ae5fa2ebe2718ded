/** Everything on a list, up to a bound that keeps one request from holding a whole archive. */
export async function everyOf(ask, bound = 2000) {
    const all = [];
    let cursor;
    do {
        const page = await ask({ limit: 200, ...(cursor !== undefined && { cursor }) });
        all.push(...page.items);
        cursor = page.next;
    } while (cursor !== undefined && all.length < bound);
    return all;
}
