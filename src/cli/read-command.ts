import type { Command } from 'commander'
import { Option } from 'commander'
import { countInputs } from '../acquire/index.ts'
import { readInputs } from '../pipeline/index.ts'
import { parsePart, type ShardOptions, toBulkOptions } from './bulk/bulk-options.ts'
import { readInBulk } from './bulk/read-in-bulk.ts'
import { exit, failureLine } from './failure.ts'
import { nameInputs, openNamedInputs } from './open-inputs.ts'
import { addInputOptions, parseFolder } from './options.ts'
import { createProgress } from './progress.ts'
import { createReportWriter, type ReportFormat, reportFormats } from './report-writer.ts'
import { say, type Terminal } from './terminal.ts'

interface ReadOptions extends ShardOptions {
  readonly format?: ReportFormat | 'parquet'
}

/** `hearsay read`: prints what the reports say, and touches no ledger. */
export function addReadCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const command = program
    .command('read')
    .description('read reports and print who says what in them')
    .argument('[input...]', 'files, folders, http(s) addresses, or - for stdin')
  addInputOptions(command)
    .addOption(
      new Option('--format <name>', 'how to print (default: text on a terminal, jsonl otherwise)').choices([
        ...reportFormats,
        'parquet',
      ]),
    )
    .option('--out <dir>', 'write the results into this folder, an input a file, as jsonl or parquet', parseFolder)
    .option('--shard <i/n>', 'with --out: read only the i-th of n parts of the inputs', parsePart)
    .option('--keep-older', 'with --out: keep what another version of Hearsay has read')
    .action(async (args: readonly string[], options: ReadOptions) => done(await read(args, options, terminal)))
}

async function read(args: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const bulk = toBulkOptions(options)
  const named = await nameInputs(args, options, terminal)
  return bulk ? readInBulk(named, bulk, terminal) : printReadings(named, options, terminal)
}

async function printReadings(named: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const format = printedFormat(options.format) ?? (terminal.stdout.isTTY ? 'text' : 'jsonl')
  const writer = createReportWriter(format, terminal)
  const progress = createProgress(terminal, {
    task: 'Reading',
    total: await countInputs(named, { ...options, cwd: terminal.cwd }),
  })
  const inputs = openNamedInputs(named, options, terminal)
  let failed = 0
  for await (const outcome of readInputs(inputs, {
    jobs: options.jobs,
    now: terminal.now,
    fast: options.fast ?? false,
  })) {
    progress.clear()
    if (outcome.kind === 'failed') {
      failed += 1
      say(terminal, failureLine(outcome.name, outcome.error))
      await writer.failed(outcome.id ?? outcome.name, outcome.error)
    } else {
      await writer.read(outcome.reading, outcome)
    }
    progress.step()
  }
  progress.clear()
  await writer.end()
  return failed > 0 ? exit.someFailed : exit.allRead
}

/** Parquet is refused before anything is printed: it is written into a folder alone. */
const printedFormat = (format: ReadOptions['format']): ReportFormat | undefined =>
  format === 'parquet' ? undefined : format
