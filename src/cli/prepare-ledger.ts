import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPageFetcher, openInputs } from '../acquire/index.ts'
import { ingest, readInputs, settle } from '../pipeline/index.ts'
import type { LedgerStore } from '../store/index.ts'
import { createProgress } from './progress.ts'
import { say, type Terminal } from './terminal.ts'

const samples = fileURLToPath(new URL('../../samples/samples.jsonl', import.meta.url))

interface PrepareOptions {
  readonly terminal: Terminal
  /** Whether an empty ledger is filled with the sample news. */
  readonly withSamples: boolean
}

/** Makes a ledger ready to be shown. One that an older Hearsay filled, or a run that was ended, is counted first: it is not empty. */
export async function prepareLedger(store: LedgerStore, { terminal, withSamples }: PrepareOptions): Promise<void> {
  await settleFirst(store, terminal)
  if (withSamples) await fillWithSamples(store, terminal)
}

async function settleFirst(store: LedgerStore, terminal: Terminal): Promise<void> {
  if ((await store.counts()).articles > 0 || (await store.settled())) return
  const settling = createProgress(terminal, { task: 'Settling' })
  say(terminal, 'The ledger holds reports that are not counted yet: settling it first.')
  await settle(store, { onSettled: () => settling.step() })
  settling.clear()
}

async function fillWithSamples(store: LedgerStore, terminal: Terminal): Promise<void> {
  if ((await store.counts()).articles > 0) return
  say(terminal, 'The ledger is empty: filling it with the bundled sample news.')
  const inputs = openInputs([samples], {
    input: 'jsonl',
    given: {},
    stdin: terminal.stdin,
    cwd: dirname(samples),
    fetch: createPageFetcher({}),
  })
  await ingest(store, readInputs(inputs, { jobs: 2, now: terminal.now }))
}
