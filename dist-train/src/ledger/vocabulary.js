/**
 * Weighs terms by the number of texts that have them. Copies must be given once, or a reprinted word would look common.
 * Never zero: in a ledger of two articles that share everything, shared words still count for something.
 */
export function weighTerms(texts) {
    const counts = new Map();
    for (const text of texts)
        for (const key of text)
            counts.set(key, (counts.get(key) ?? 0) + 1);
    return (key) => Math.log(1 + (texts.length + 1) / (counts.get(key) ?? 1));
}
