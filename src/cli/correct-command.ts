import { resolve } from 'node:path'
import type { Command } from 'commander'
import { parseAsked } from '../acquire/index.ts'
import type { Correction } from '../core/correction.ts'
import { HearsayError } from '../core/error.ts'
import { toMoment } from '../core/instant.ts'
import { correct, isFound } from '../pipeline/index.ts'
import { addOrderCommands } from './correct/order-commands.ts'
import { toCorrectionText } from './correct/print-correction.ts'
import { show } from './correct/show.ts'
import { takeInFile } from './correct/take-in.ts'
import { exit } from './failure.ts'
import { openExisting, openSettled } from './open-settled.ts'
import { addLedgerOption, formatOption, type LedgerOptions } from './options.ts'
import { print, say, type Terminal, toStderrText } from './terminal.ts'
import { withLedger } from './with-ledger.ts'

interface CorrectCommandOptions extends LedgerOptions {
  readonly by: string
  readonly why: string
  readonly dryRun?: boolean
  readonly format?: 'text' | 'json'
}

/** `hearsay correct`: changes what the ledger made of the reports, and keeps each change as a record. */
export function addCorrectCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const parent = program
    .command('correct')
    .description('correct the ledger: merge, split, fix, retract; each correction is kept, and can be undone')
  const printed = (correction: Correction, format = terminal.stdout.isTTY ? 'text' : 'json'): Promise<void> =>
    print(
      terminal.stdout,
      format === 'text' ? `${toPlain(toCorrectionText(correction))}\n` : `${JSON.stringify(correction)}\n`,
    )

  addOrderCommands(parent, async (command, toOrder) => {
    const { ledger, by, why, dryRun = false, format } = command.opts<CorrectCommandOptions>()
    await withLedger(openExisting(ledger), async (store) => {
      const at = toMoment(terminal.now()) ?? terminal.now()
      const asked = parseAsked({ order: await toOrder(store), by, why })
      if (typeof asked === 'string')
        throw new HearsayError('usage', `Expected --by, --why and what to change: ${asked}`)
      const correction = await correct(store, asked, { at, isDryRun: dryRun })
      await printed(correction, format)
      if (dryRun) say(terminal, 'Nothing was kept: --dry-run only tells what would change.')
    })
    done(exit.allRead)
  })
  for (const command of parent.commands)
    addLedgerOption(command)
      .requiredOption('--by <name>', 'who corrects')
      .requiredOption('--why <reason>', 'the reason')
      .option('--dry-run', 'only tell what would change')
      .addOption(formatOption())

  addLedgerOption(parent.command('show').description('print a story, a claim or an article with its ids and numbers'))
    .argument('<id>', 'the id of a story, a claim or an article')
    .action((id: string, { ledger }: LedgerOptions) =>
      withLedger(openSettled(ledger), async (store) => {
        await print(terminal.stdout, `${toPlain(await show(store, id))}\n`)
        done(exit.allRead)
      }),
    )
  addLedgerOption(parent.command('list').description('print every correction, in the order in which they were made'))
    .addOption(formatOption())
    .action(({ ledger, format: chosen }: CorrectCommandOptions) =>
      withLedger(openSettled(ledger), async (store) => {
        for (const correction of await store.corrections()) {
          await printed(correction, chosen)
          if (!(await isFound(store, correction.change)))
            say(terminal, `${correction.id} changes nothing any more: what it is about is not read so now.`)
        }
        done(exit.allRead)
      }),
    )
  addLedgerOption(
    parent.command('import').description('take in corrections that hearsay correct list printed elsewhere'),
  )
    .argument('<file>', 'JSON lines')
    .action((file: string, { ledger }: LedgerOptions) =>
      withLedger(openExisting(ledger), async (store) =>
        done(await takeInFile(store, resolve(terminal.cwd, file), terminal)),
      ),
    )
}

/** Words of a page must not steer a terminal. */
const toPlain = (text: string): string => text.split('\n').map(toStderrText).join('\n')
