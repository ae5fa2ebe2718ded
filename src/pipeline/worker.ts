import { parentPort } from 'node:worker_threads'
import { readInput } from './read-input.ts'
import { type ReadOrder, toReport, type WorkerReport } from './worker-messages.ts'

// The whole program of a worker thread: read what comes, one input at a time.
const send = (report: WorkerReport): void => parentPort?.postMessage(report)

parentPort?.on('message', ({ input, now }: ReadOrder) => send(toReport(readInput(input, { now: () => now }))))
send({ kind: 'ready' })
