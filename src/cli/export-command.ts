import { type Command, Option } from 'commander'
import { toLedgerJson } from '../export/index.ts'
import { ledgerAsOf, settle } from '../pipeline/index.ts'
import { type LedgerStore, openLedger } from '../store/index.ts'
import { exit } from './failure.ts'
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

/** To read only, unless an earlier run was ended between filing and settling: what it filed is counted first. */
async function openSettled(place: string): Promise<LedgerStore> {
  const store = await openLedger(place, { readOnly: true })
  if (await store.settled()) return store
  await store.close()
  const writable = await openLedger(place)
  try {
    await settle(writable)
    return writable
  } catch (error) {
    await writable.close()
    throw error
  }
}
