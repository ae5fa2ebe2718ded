import { type Command, Option } from 'commander'
import { toLedgerJson } from '../export/index.ts'
import { ledgerAsOf } from '../pipeline/index.ts'
import { exit } from './failure.ts'
import { openSettled } from './open-settled.ts'
import { addLedgerOption, type LedgerOptions, parseMoment } from './options.ts'
import { print, type Terminal } from './terminal.ts'

/** `hearsay export`: prints the whole ledger as one document. */
export function addExportCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const command = program.command('export').description('print a whole ledger as one document')
  addLedgerOption(command)
    .addOption(new Option('--format <name>', 'how to print').choices(['json']).default('json'))
    .option('--as-of <time>', 'print the ledger as it stood then: from what was published by that time', parseMoment)
    .action(async (options: LedgerOptions & { readonly asOf?: string }) => {
      const store = await openSettled(options.ledger)
      try {
        const ledger = options.asOf === undefined ? store.ledger() : ledgerAsOf(store, options.asOf)
        await print(terminal.stdout, `${toLedgerJson(await ledger)}\n`)
      } finally {
        await store.close()
      }
      done(exit.allRead)
    })
}
