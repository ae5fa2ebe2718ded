import { Option } from 'commander';
import { toLedgerJson } from '../export/index.js';
import { openSqliteLedger } from '../store/index.js';
import { exit } from './failure.js';
import { addLedgerOption } from './options.js';
import { print } from './terminal.js';
/** `hearsay export`: prints the whole ledger as one document. */
export function addExportCommand(program, terminal, done) {
    const command = program.command('export').description('print a whole ledger as one document');
    addLedgerOption(command)
        .addOption(new Option('--format <name>', 'how to print').choices(['json']).default('json'))
        .action(async (options) => {
        const store = await openSqliteLedger(options.ledger, { create: false });
        try {
            await print(terminal.stdout, `${toLedgerJson(await store.ledger())}\n`);
        }
        finally {
            await store.close();
        }
        done(exit.allRead);
    });
}
