import { Command, CommanderError } from 'commander';
import { HearsayError } from '../core/error.js';
import { addExportCommand } from './export-command.js';
import { exit, exitFor } from './failure.js';
import { addIngestCommand } from './ingest-command.js';
import { addReadCommand } from './read-command.js';
import { addServeCommand } from './serve-command.js';
import { processTerminal, say, toStderrText } from './terminal.js';
import { version } from './version.js';
/** Every command, wired to a terminal. */
export function createProgram(terminal, done) {
    const program = new Command('hearsay')
        .description('A claim ledger for the news: who said what, how sure they are, who denies it.')
        .version(version)
        .configureOutput({
        writeOut: (text) => terminal.stdout.write(text),
        writeErr: (text) => terminal.stderr.write(toStderrText(text)),
    })
        .showHelpAfterError('(hearsay help tells more)')
        .exitOverride();
    for (const add of [addReadCommand, addIngestCommand, addExportCommand, addServeCommand])
        add(program, terminal, done);
    return program;
}
/**
 * Runs one command line (without node and script) and gives its exit status: 0 all read, 1 some failed, 2 wrong usage.
 * Never throws for the world's faults; ours come through with their stack.
 */
export async function main(args, terminal = processTerminal()) {
    let status = exit.allRead;
    // A reader such as `head` may leave before we are done: that is its right, and no fault.
    terminal.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(status);
        throw error;
    });
    try {
        await createProgram(terminal, (given) => {
            status = given;
        }).parseAsync(args, { from: 'user' });
        return status;
    }
    catch (error) {
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? exit.allRead : exit.wrongUsage;
        if (!(error instanceof HearsayError))
            throw error;
        say(terminal, error.message);
        return exitFor(error);
    }
}
