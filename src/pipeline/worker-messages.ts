import { type ErrorCode, HearsayError } from '../core/error.ts'
import type { Input } from '../core/input.ts'
import type { ReadOutcome } from './read-outcome.ts'

/** What a worker is sent. A clock cannot be sent, so its reading is. */
export interface ReadOrder {
  readonly input: Exclude<Input, { kind: 'failed' }>
  readonly now: string
  readonly fast: boolean
}

/** What a worker sends: once that it is loaded, then one outcome for each order. */
export type WorkerReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly outcome: Extract<ReadOutcome, { kind: 'read' }> }
  | {
      readonly kind: 'done'
      readonly outcome: Omit<Extract<ReadOutcome, { kind: 'failed' }>, 'error'> & { readonly error: SentError }
    }

/** An error as it crosses processes: the class and the cause would be lost. */
interface SentError {
  readonly code: ErrorCode
  readonly message: string
}

/** An outcome as a worker sends it. */
export function toReport(outcome: ReadOutcome): WorkerReport {
  if (outcome.kind === 'read') return { kind: 'done', outcome }
  const { code, message } = outcome.error
  return { kind: 'done', outcome: { ...outcome, error: { code, message } } }
}

/** The outcome that a worker sent. */
export function fromReport({ outcome }: Extract<WorkerReport, { kind: 'done' }>): ReadOutcome {
  if (outcome.kind === 'read') return outcome
  return { ...outcome, error: new HearsayError(outcome.error.code, outcome.error.message) }
}
