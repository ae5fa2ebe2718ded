import type { SourceKind } from '../core/reading.ts'
import type { Persons } from './find-bodies.ts'
import type { Withdrawal } from './find-withdrawals.ts'
import type { Saying } from './gather-sayings.ts'
import type { Outlets } from './outlets.ts'

/** From whom a saying ultimately comes. */
export interface Trace {
  /** The same for all sayings of one origin within a claim. */
  readonly key: string
  readonly name: string
  readonly kind: SourceKind
  /** Why this saying counts for that origin, in our words; absent when the report simply names it. */
  readonly why?: string
  /** What a person did to it, in our words. */
  readonly corrected?: string
}

/** A saying with its origin. */
export interface Traced {
  readonly saying: Saying
  readonly trace: Trace
}

/** What tracing needs to know beside the sayings. */
export interface TraceContext {
  readonly outlets: Outlets
  readonly persons: Persons
  readonly withdrawal?: Withdrawal
}
