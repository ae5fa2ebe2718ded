import { type ChildProcess, fork } from 'node:child_process'
import { HearsayError } from '../core/error.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { fromReport, type ReadOrder, type WorkerReport } from './worker-messages.ts'

/** One place for a worker process, which is started when first needed and replaced when it is lost. */
export interface ReaderSeat {
  /** One at a time. Never rejects. */
  read(order: ReadOrder): Promise<ReadOutcome>
  close(): Promise<void>
}

export interface SeatOptions {
  readonly workerUrl: URL
  readonly timeoutMs: number
  readonly heapMb: number
}

/** A worker process and what it wrote to its standard error last: there Node says why it fell. */
interface Worker {
  readonly process: ChildProcess
  lastWords: string
  isReady: boolean
}

function startWorker({ workerUrl, heapMb }: SeatOptions): Worker {
  const process = fork(workerUrl, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heapMb}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const worker: Worker = { process, lastWords: '', isReady: false }
  process.stderr?.setEncoding('utf8').on('data', (words: string) => {
    worker.lastWords = (worker.lastWords + words).slice(-8000)
  })
  // A worker may fall between two orders; without a listener its error would end the program.
  process.on('error', () => undefined)
  return worker
}

const hasEnded = ({ process }: Worker): boolean => process.exitCode !== null || process.signalCode !== null

/** Ends a worker at once. Its memory and its processor are free when this resolves. */
async function endWorker(worker: Worker): Promise<void> {
  if (hasEnded(worker) || worker.process.pid === undefined) return
  const ended = new Promise((resolve) => worker.process.once('exit', resolve))
  worker.process.kill('SIGKILL')
  await ended
}

/** A seat without a worker yet. */
export function createReaderSeat(options: SeatOptions): ReaderSeat {
  let worker: Worker | undefined
  const { timeoutMs, heapMb } = options

  return {
    read: (order) =>
      new Promise<ReadOutcome>((resolve) => {
        const active = worker && !hasEnded(worker) && worker.process.connected ? worker : startWorker(options)
        worker = active
        let timer: NodeJS.Timeout | undefined
        let isLost = false

        const finish = (outcome: ReadOutcome): void => {
          clearTimeout(timer)
          active.process.off('message', onMessage).off('error', onError).off('close', onClose)
          resolve(outcome)
        }
        const lose = (error: HearsayError): void => {
          if (isLost) return
          isLost = true
          worker = undefined
          endWorker(active).then(() => finish(failed(order, error)))
        }
        const send = (): void => {
          // Only the reading counts, not the start of the process.
          timer = setTimeout(() => lose(timeoutError(order.input.name, timeoutMs)), timeoutMs)
          active.process.send(order, (error) => error && lose(crashError(order, error.message)))
        }
        const onReport = (report: WorkerReport): void => {
          if (report.kind === 'done') {
            finish(fromReport(report))
          } else {
            active.isReady = true
            send()
          }
        }
        const onMessage = (message: unknown): void => {
          if (isWorkerReport(message)) onReport(message)
        }
        const onError = (error: Error): void => lose(crashError(order, error.message))
        const onClose = (code: number | null, signal: string | null): void =>
          lose(crashError(order, reasonOf(active.lastWords, heapMb) ?? `exit ${code ?? signal}`))

        // "close" comes when all that the worker wrote has been read, unlike "exit".
        active.process.on('message', onMessage).on('error', onError).on('close', onClose)
        if (active.isReady) send()
      }),
    close: async () => {
      if (worker) await endWorker(worker)
    },
  }
}

const isWorkerReport = (message: unknown): message is WorkerReport =>
  typeof message === 'object' && message !== null && 'kind' in message

/** Why a worker fell, from Node's own words. */
function reasonOf(lastWords: string, heapMb: number): string | undefined {
  if (/heap out of memory|Reached heap limit/.test(lastWords)) return `it needed more than ${heapMb} MB`
  return /^(?:\w*Error)[^\n]*?: ([^\n]+)/m.exec(lastWords)?.[1]
}

function failed({ input }: ReadOrder, error: HearsayError): ReadOutcome {
  return { kind: 'failed', name: input.name, ...(input.given.id !== undefined && { id: input.given.id }), error }
}

function timeoutError(name: string, timeoutMs: number): HearsayError {
  const message = `Expected ${name} to be read within ${timeoutMs / 1000} s; it took longer. Try again when the machine is less busy, or cut it into shorter reports.`
  return new HearsayError('read.timeout', message)
}

const crashError = ({ input }: ReadOrder, reason: string): HearsayError =>
  new HearsayError(
    'read.failed',
    `Expected to read ${input.name}, but the reader stopped: ${reason}. Cut it into shorter reports; if it is short, tell us.`,
  )
