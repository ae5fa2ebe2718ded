import { createReaderPool } from './reader-pool.js';
/** How many inputs are taken before their turn, for each job: enough to keep it busy while one takes long. */
const lookAhead = 4;
/** Reads inputs, several at once. Outcomes come in the order of the inputs, each as soon as those before it are out. */
export async function* readInputs(inputs, options) {
    const pool = createReaderPool(options);
    const iterator = inputs[Symbol.asyncIterator]();
    const reading = [];
    let coming;
    let isEnded = false;
    try {
        while (!isEnded || reading.length > 0) {
            if (!isEnded && !coming && reading.length < options.jobs * lookAhead) {
                coming = iterator.next().then((result) => ({ kind: 'input', result }));
            }
            const step = await Promise.race([...reading.slice(0, 1), ...(coming ? [coming] : [])]);
            if (step.kind === 'outcome') {
                reading.shift();
                yield step.outcome;
                continue;
            }
            coming = undefined;
            if (step.result.done)
                isEnded = true;
            else
                reading.push(pool.read(step.result.value).then((outcome) => ({ kind: 'outcome', outcome })));
        }
    }
    finally {
        await pool.close();
        // Left early: whoever opens the inputs may close what is open.
        if (!isEnded)
            await iterator.return?.();
    }
}
