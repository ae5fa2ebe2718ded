import { Worker } from 'node:worker_threads'
import { HearsayError } from '../core/error.ts'
import type { Models } from '../read/index.ts'
import { openModels } from './open-models.ts'
import { readInput } from './read-input.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { type ReadOrder, toReport, type WorkerReport } from './worker-messages.ts'

// The whole program of a worker process: read what comes, one input at a time, and end with the process that started it.
const send = (report: WorkerReport): void => {
  process.send?.(report)
}

/** Models that cannot be used are the failure of each report: a worker that fell would be started again, in vain, for the next one. */
function tryModels(): Models | HearsayError {
  try {
    return openModels()
  } catch (error) {
    if (error instanceof HearsayError) return error
    throw error
  }
}

const models = tryModels()

function read({ input, now, fast }: ReadOrder): ReadOutcome {
  if (!(models instanceof HearsayError)) return readInput(input, { now: () => now, models, fast })
  const { id } = input.given
  return { kind: 'failed', name: input.name, ...(id !== undefined && { id }), error: models }
}

process.on('message', (order: ReadOrder) => send(toReport(read(order))))
process.on('disconnect', () => process.exit())
// The parent is named here and now: by the time that the thread is up, it may be gone.
new Worker(new URL('./orphan-watch.js', import.meta.url), { workerData: process.ppid }).unref()
send({ kind: 'ready' })
