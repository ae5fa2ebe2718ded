import { Command, CommanderError } from 'commander'
import { HearsayError } from '../core/error.ts'
import { addCorrectCommand } from './correct-command.ts'
import { addExportCommand } from './export-command.ts'
import { exit, exitFor } from './failure.ts'
import { addFeedsCommand } from './feeds-command.ts'
import { addHealthCommand } from './health-command.ts'
import { addIngestCommand } from './ingest-command.ts'
import { addPageCommand } from './page-command.ts'
import { addReadCommand } from './read-command.ts'
import { addServeCommand } from './serve-command.ts'
import { processTerminal, say, type Terminal, toStderrText } from './terminal.ts'
import { version } from './version.ts'
import { addWatchCommand } from './watch-command.ts'

const commands = [
  addReadCommand,
  addIngestCommand,
  addExportCommand,
  addCorrectCommand,
  addFeedsCommand,
  addWatchCommand,
  addHealthCommand,
  addPageCommand,
  addServeCommand,
]

/** Every command, wired to a terminal. */
export function createProgram(terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('hearsay')
    .description('A claim ledger for the news: who said what, how sure they are, who denies it.')
    .version(version)
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(toStderrText(text)),
    })
    .showHelpAfterError('(hearsay help tells more)')
    .exitOverride()
  for (const add of commands) add(program, terminal, done)
  return program
}

/**
 * Runs one command line (without node and script) and gives its exit status: 0 all read, 1 some failed, 2 wrong usage.
 * Never throws for the world's faults; ours come through with their stack.
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let status: number = exit.allRead
  // A reader such as `head` may leave before we are done: that is its right, and no fault.
  terminal.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(status)
    // The disk is full, or the terminal is gone: no result can be told any more.
    say(terminal, `Expected to write the results, the system answered ${error.code ?? error.message}; make room there.`)
    process.exit(exit.someFailed)
  })
  try {
    await createProgram(terminal, (given) => {
      status = given
    }).parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.allRead : exit.wrongUsage
    if (!(error instanceof HearsayError)) throw error
    say(terminal, error.message)
    return exitFor(error)
  }
}
