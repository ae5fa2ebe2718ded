import { Worker } from 'node:worker_threads'
import { HearsayError } from '../core/error.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { fromReport, type ReadOrder, type WorkerReport } from './worker-messages.ts'

/** One place for a worker thread, which is started when first needed and replaced when it is lost. */
export interface ReaderSeat {
  /** One at a time. Never rejects. */
  read(order: ReadOrder): Promise<ReadOutcome>
  close(): Promise<void>
}

export interface SeatOptions {
  readonly workerUrl: URL
  readonly timeoutMs: number
  readonly memoryMb: number
}

/** A seat without a worker yet. */
export function createReaderSeat({ workerUrl, timeoutMs, memoryMb }: SeatOptions): ReaderSeat {
  let worker: Worker | undefined
  let isReady = false

  const start = (): Worker => {
    isReady = false
    const started = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
    // A worker may fall between two orders; without a listener its error would end the process.
    started.on('error', () => undefined)
    started.on('exit', () => {
      if (worker === started) worker = undefined
    })
    return started
  }

  return {
    read: (order) =>
      new Promise<ReadOutcome>((resolve) => {
        const active = worker ?? start()
        worker = active
        let timer: NodeJS.Timeout | undefined
        let isLost = false

        const finish = (outcome: ReadOutcome): void => {
          clearTimeout(timer)
          active.off('message', onReport).off('error', onError).off('exit', onExit)
          resolve(outcome)
        }
        // A crash is told twice, as an error and as an exit: the first says why.
        const lose = (error: HearsayError): void => {
          if (isLost) return
          isLost = true
          if (worker === active) worker = undefined
          // The input's place is free only when its memory and its processor are.
          active.terminate().then(
            () => finish(failed(order, error)),
            () => finish(failed(order, error)),
          )
        }
        const send = (): void => {
          // Only the reading counts, not the start of the thread.
          timer = setTimeout(() => lose(timeoutError(order.input.name, timeoutMs)), timeoutMs)
          active.postMessage(order)
        }
        const onReport = (report: WorkerReport): void => {
          if (report.kind === 'done') {
            finish(fromReport(report))
          } else {
            isReady = true
            send()
          }
        }
        const onError = (error: unknown): void => lose(crashError(order.input.name, error, memoryMb))
        const onExit = (code: number): void => lose(crashError(order.input.name, `exit ${code}`, memoryMb))

        active.on('message', onReport).on('error', onError).on('exit', onExit)
        if (isReady) send()
      }),
    close: async () => {
      await worker?.terminate()
    },
  }
}

function failed({ input }: ReadOrder, error: HearsayError): ReadOutcome {
  return { kind: 'failed', name: input.name, ...(input.given.id !== undefined && { id: input.given.id }), error }
}

function timeoutError(name: string, timeoutMs: number): HearsayError {
  return new HearsayError('read.timeout', `Expected ${name} to be read within ${timeoutMs / 1000} s; it took longer`)
}

function crashError(name: string, error: unknown, memoryMb: number): HearsayError {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  const reason = isMemory
    ? `it needed more than ${memoryMb} MB`
    : error instanceof Error
      ? error.message
      : String(error)
  return new HearsayError('read.failed', `Expected to read ${name}, but the reader stopped: ${reason}`, {
    cause: error,
  })
}
