import { HearsayError } from '../core/error.js';
import { createReaderSeat } from './reader-seat.js';
import { shareMemory } from './share-memory.js';
/**
 * A pool of reader processes. When this program runs from its TypeScript sources, as in tests, there is no compiled worker:
 * then inputs are read here, one after the other, and one that hangs or crashes takes the program with it.
 */
export function createReaderPool({ jobs, now, timeoutMs = 10_000, workerUrl = compiledWorker(), }) {
    if (!(Number.isInteger(jobs) && jobs >= 1))
        throw new RangeError(`Expected 1 job or more, got ${jobs}`);
    if (!workerUrl)
        return inProcess(now);
    const { processes, heapMb } = shareMemory(jobs);
    const free = [];
    const seats = [];
    const waiting = [];
    let isOpen = true;
    const takeSeat = async () => {
        const seat = free.pop();
        if (seat || !isOpen)
            return seat;
        if (seats.length === processes)
            return new Promise((resolve) => waiting.push(resolve));
        const added = createReaderSeat({ workerUrl, timeoutMs, heapMb });
        seats.push(added);
        return added;
    };
    const giveBack = (seat) => {
        const next = waiting.shift();
        if (next)
            next(seat);
        else
            free.push(seat);
    };
    return {
        async read(input) {
            if (input.kind === 'failed')
                return failed(input, input.error);
            const seat = await takeSeat();
            if (!seat || !isOpen)
                return failed(input, new HearsayError('read.failed', `Expected to read ${input.name}, but was stopped`));
            const outcome = await seat.read({ input, now: now() });
            giveBack(seat);
            return outcome;
        },
        async close() {
            isOpen = false;
            for (const turnAway of waiting.splice(0))
                turnAway(undefined);
            await Promise.all(seats.map((seat) => seat.close()));
        },
    };
}
/** Beside this file once it is compiled; `undefined` while it is not. */
function compiledWorker() {
    return import.meta.url.endsWith('.js') ? new URL('./worker.js', import.meta.url) : undefined;
}
function inProcess(now) {
    let models;
    return {
        async read(input) {
            // Loaded here alone: beside workers, this program never needs the reader and starts faster without.
            const [{ readInput }, { openModels }] = await Promise.all([import('./read-input.js'), import('./open-models.js')]);
            models ??= openModels();
            return readInput(input, { now, models });
        },
        close: async () => undefined,
    };
}
function failed({ name, given }, error) {
    return { kind: 'failed', name, ...(given.id !== undefined && { id: given.id }), error };
}
