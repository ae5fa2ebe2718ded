import { settle } from './settle.js';
import { toFiledReading } from './to-filed-reading.js';
/** One commit for so many readings: a kill loses no more than these, and they are read again. */
const batchSize = 64;
/** Files what was read and works the ledger out. The same outcomes again, or in another order, change nothing. */
export async function ingest(store, outcomes) {
    const counts = { added: 0, unchanged: 0, failed: 0 };
    let batch = [];
    const flush = async () => {
        if (batch.length === 0)
            return;
        const { added, unchanged } = await store.file(batch);
        counts.added += added;
        counts.unchanged += unchanged;
        batch = [];
    };
    for await (const outcome of outcomes) {
        if (outcome.kind === 'failed')
            counts.failed += 1;
        else
            batch.push(toFiledReading(outcome));
        if (batch.length === batchSize)
            await flush();
    }
    await flush();
    await settle(store);
    return counts;
}
