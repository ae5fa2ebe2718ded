import { countInputs } from '../acquire/index.js';
import { ingest, readInputs } from '../pipeline/index.js';
import { openSqliteLedger } from '../store/index.js';
import { exit, failureLine } from './failure.js';
import { nameInputs, openNamedInputs } from './open-inputs.js';
import { addInputOptions, addLedgerOption } from './options.js';
import { createProgress } from './progress.js';
import { say } from './terminal.js';
/** `hearsay ingest`: reads reports and files them; the same input again changes nothing. */
export function addIngestCommand(program, terminal, done) {
    const command = program
        .command('ingest')
        .description('read reports and file them in a ledger')
        .argument('[input...]', 'files, folders, http(s) addresses, or - for stdin');
    addLedgerOption(addInputOptions(command)).action(async (args, options) => done(await file(args, options, terminal)));
}
async function file(args, options, terminal) {
    const named = await nameInputs(args, options, terminal);
    const store = await openSqliteLedger(options.ledger);
    try {
        const progress = createProgress(terminal, {
            task: 'Reading',
            total: await countInputs(named, { ...options, cwd: terminal.cwd }),
        });
        const inputs = openNamedInputs(named, options, terminal);
        const outcomes = readInputs(inputs, { jobs: options.jobs, now: terminal.now });
        const { added, unchanged, failed } = await ingest(store, watched(outcomes, progress, terminal));
        progress.clear();
        const { articles, claims, stories } = await store.counts();
        say(terminal, `Filed ${added} new, ${unchanged} known, ${failed} failed.`);
        say(terminal, `The ledger in ${options.ledger} holds ${articles} articles, ${claims} claims, ${stories} stories.`);
        return failed > 0 ? exit.someFailed : exit.allRead;
    }
    finally {
        await store.close();
    }
}
/** The same outcomes, with each failure said and each step shown as it passes. */
async function* watched(outcomes, progress, terminal) {
    for await (const outcome of outcomes) {
        if (outcome.kind === 'failed') {
            progress.clear();
            say(terminal, failureLine(outcome.name, outcome.error));
        }
        yield outcome;
        progress.step();
    }
}
