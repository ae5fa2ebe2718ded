import { Worker } from 'node:worker_threads'
import { openModels } from './open-models.ts'
import { readInput } from './read-input.ts'
import { type ReadOrder, toReport, type WorkerReport } from './worker-messages.ts'

// The whole program of a worker process: read what comes, one input at a time, and end with the process that started it.
const send = (report: WorkerReport): void => {
  process.send?.(report)
}

const models = openModels()
process.on('message', ({ input, now, fast }: ReadOrder) =>
  send(toReport(readInput(input, { now: () => now, models, fast }))),
)
process.on('disconnect', () => process.exit())
// The parent is named here and now: by the time that the thread is up, it may be gone.
new Worker(new URL('./orphan-watch.js', import.meta.url), { workerData: process.ppid }).unref()
send({ kind: 'ready' })
