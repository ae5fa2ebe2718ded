import type { Command } from 'commander'
import { findHealth } from '../pipeline/index.ts'
import { openLedger } from '../store/index.ts'
import { exit } from './failure.ts'
import { toHealthText } from './health-text.ts'
import { addLedgerOption, formatOption, type LedgerOptions } from './options.ts'
import { print, type Terminal, toStderrText } from './terminal.ts'

interface HealthOptions extends LedgerOptions {
  readonly format?: 'text' | 'json'
}

/** `hearsay health`: how the watching of a ledger's feeds goes. */
export function addHealthCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const command = program.command('health').description('tell how each watched feed does, and which sites changed')
  addLedgerOption(command)
    .addOption(formatOption())
    .action(async ({ ledger, format }: HealthOptions) => {
      const store = await openLedger(ledger, { readOnly: true })
      try {
        const health = await findHealth(store, terminal.now())
        const isText = format === undefined ? terminal.stdout.isTTY === true : format === 'text'
        const lines = isText ? toHealthText(health).map(toStderrText) : [JSON.stringify(health)]
        await print(terminal.stdout, `${lines.join('\n')}\n`)
      } finally {
        await store.close()
      }
      done(exit.allRead)
    })
}
