import type { SourceKind } from '../core/reading.ts'
import type { Persons } from './find-bodies.ts'
import type { Withdrawal } from './find-withdrawals.ts'
import type { Statement } from './gather-statements.ts'
import type { Outlets } from './outlets.ts'

/** From whom a statement ultimately comes. */
export interface Trace {
  /** The same for all statements of one origin within a claim. */
  readonly key: string
  readonly name: string
  readonly kind: SourceKind
  /** Why this statement counts for that origin, in our words; absent when the report simply names it. */
  readonly why?: string
}

/** A statement with its origin. */
export interface Traced {
  readonly statement: Statement
  readonly trace: Trace
}

/** What tracing needs to know beside the statements. */
export interface TraceContext {
  readonly outlets: Outlets
  readonly persons: Persons
  readonly withdrawal?: Withdrawal
}
