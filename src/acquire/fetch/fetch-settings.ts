import { lookup } from 'node:dns/promises'
import { type FetchLimits, fetchLimits } from './fetch-limits.ts'
import type { FetchRequest } from './fetch-outcome.ts'
import { type Allowance, createAllowance } from './guard-address.ts'
import type { LookUp } from './resolve-hop.ts'
import { type SendRequest, sendRequest } from './send-request.ts'
import { createUserAgent } from './user-agent.ts'

/** How requests are sent, as far as that is told. */
export interface FetcherOptions {
  /** "127.0.0.1:8099", "127.0.0.1", "10.0.0.0/8": addresses of private networks that may be fetched all the same. */
  readonly allowAddresses?: readonly string[]
  readonly userAgent?: string
  /** What differs from the limits of each kind of request (`fetchLimits`). */
  readonly limits?: Partial<FetchLimits>
  /** Milliseconds since 1970: what `Date.now` gives. */
  readonly now?: () => number
  readonly lookup?: LookUp
  readonly send?: SendRequest
}

/** The same with what holds where nothing is told. */
export interface FetchSettings {
  readonly isAllowed: Allowance
  readonly lookUp: LookUp
  readonly send: SendRequest
  readonly userAgent: string
  readonly now: () => number
  readonly limits: (kind: FetchRequest['kind']) => FetchLimits
}

const defaultLookUp: LookUp = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

/** Fills in what is not told. */
export function toFetchSettings(options: FetcherOptions): FetchSettings {
  return {
    isAllowed: createAllowance(options.allowAddresses ?? []),
    lookUp: options.lookup ?? defaultLookUp,
    send: options.send ?? sendRequest,
    userAgent: options.userAgent ?? createUserAgent(),
    now: options.now ?? Date.now,
    limits: (kind) => ({ ...fetchLimits[kind], ...options.limits }),
  }
}
