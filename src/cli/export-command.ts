import { type Command, Option } from 'commander'
import { toLedgerJson } from '../export/index.ts'
import { openSqliteLedger } from '../store/index.ts'
import { exit } from './failure.ts'
import { addLedgerOption, type LedgerOptions } from './options.ts'
import { print, type Terminal } from './terminal.ts'

/** `hearsay export`: prints the whole ledger as one document. */
export function addExportCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const command = program.command('export').description('print a whole ledger as one document')
  addLedgerOption(command)
    .addOption(new Option('--format <name>', 'how to print').choices(['json']).default('json'))
    .action(async (options: LedgerOptions) => {
      const store = await openSqliteLedger(options.ledger, { create: false })
      try {
        await print(terminal.stdout, `${toLedgerJson(await store.ledger())}\n`)
      } finally {
        await store.close()
      }
      done(exit.allRead)
    })
}
