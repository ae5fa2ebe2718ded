import { findCopies } from '../group/index.js';
import { settleLedger } from '../ledger/index.js';
/** Another process may file while we work the ledger out; it settles in its turn, so we need not try for ever. */
const mostRounds = 3;
/** Works the ledger out anew from everything filed, unless it stands already. */
export async function settle(store) {
    for (let round = 0; round < mostRounds && !(await store.settled()); round += 1) {
        const readings = await store.filedReadings();
        await store.replaceLedger(settleLedger({ readings, groups: findCopies(readings) }));
    }
}
