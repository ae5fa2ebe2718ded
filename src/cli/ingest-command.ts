import type { Command } from 'commander'
import { countInputs } from '../acquire/index.ts'
import { ingest, type ReadOutcome, readInputs } from '../pipeline/index.ts'
import { toLedgerName } from '../store/index.ts'
import { addArchiveOption, archivePlace } from './archive-place.ts'
import { exit, failureLine } from './failure.ts'
import { openLazyArchive } from './open-archive.ts'
import { nameInputs, openNamedInputs } from './open-inputs.ts'
import { openToWrite } from './open-to-write.ts'
import { addInputOptions, addLedgerOption, type InputOptions, type LedgerOptions } from './options.ts'
import { createProgress } from './progress.ts'
import { say, type Terminal } from './terminal.ts'

interface IngestOptions extends InputOptions, LedgerOptions {
  readonly archive?: string
}

/** `hearsay ingest`: reads reports and files them; the same input again changes nothing. */
export function addIngestCommand(program: Command, terminal: Terminal, done: (status: number) => void): void {
  const command = program
    .command('ingest')
    .description('read reports and file them in a ledger')
    .argument('[input...]', 'files, folders, http(s) addresses, or - for stdin')
  addArchiveOption(addLedgerOption(addInputOptions(command))).action(
    async (args: readonly string[], options: IngestOptions) => done(await file(args, options, terminal)),
  )
}

async function file(args: readonly string[], options: IngestOptions, terminal: Terminal): Promise<number> {
  const named = await nameInputs(args, options, terminal)
  const store = await openToWrite(options.ledger, terminal)
  const archive = openLazyArchive(archivePlace(options.ledger, terminal.cwd, options.archive), terminal)
  try {
    const progress = createProgress(terminal, {
      task: 'Reading',
      total: await countInputs(named, { ...options, cwd: terminal.cwd }),
    })
    const inputs = openNamedInputs(named, options, terminal, archive)
    const outcomes = readInputs(inputs, { jobs: options.jobs, now: terminal.now, fast: options.fast ?? false })
    const settling = createProgress(terminal, { task: 'Settling' })
    const { added, unchanged, failed } = await ingest(store, watched(outcomes, progress, terminal), {
      onSettled: () => {
        progress.clear()
        settling.step()
      },
    })
    progress.clear()
    settling.clear()
    const { articles, claims, stories } = await store.counts()
    say(terminal, `Filed ${added} new, ${unchanged} known, ${failed} failed.`)
    say(
      terminal,
      `The ledger in ${toLedgerName(options.ledger)} holds ${articles} articles, ${claims} claims, ${stories} stories.`,
    )
    return failed > 0 ? exit.someFailed : exit.allRead
  } finally {
    await archive.close()
    await store.close()
  }
}

/** The same outcomes, with each failure said and each step shown as it passes. */
async function* watched(
  outcomes: AsyncIterable<ReadOutcome>,
  progress: ReturnType<typeof createProgress>,
  terminal: Terminal,
): AsyncIterable<ReadOutcome> {
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') {
      progress.clear()
      say(terminal, failureLine(outcome.name, outcome.error))
    }
    yield outcome
    progress.step()
  }
}
