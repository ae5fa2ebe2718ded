/** What a host's robots.txt came to, for one scheme and port of it. */
export type RobotsState = {
  readonly origin: string
  readonly fetchedAt: string
  readonly expiresAt: string
} & (
  | {
      readonly kind: 'rules'
      /** One character a byte. */
      readonly text: string
      readonly crawlDelaySeconds?: number
    }
  /** There is none, so that everything is allowed. */
  | { readonly kind: 'none' }
  /** It could not be had: nothing is allowed, or what the last one that we had allows. */
  | {
      readonly kind: 'unreachable'
      readonly since: string
      readonly reason: string
      readonly text?: string
      readonly crawlDelaySeconds?: number
    }
)

/** What must be remembered of a host, so that a process that was killed stays polite when it starts again. Plain JSON. */
export interface HostState {
  /** Nothing is asked of the host before. */
  readonly nextAt: string
  /** Nor before this: it asked to be left alone, or it is in trouble. */
  readonly stoppedUntil?: string
  /** How many requests failed one after another. */
  readonly failures: number
  readonly robots: readonly RobotsState[]
}

/** Where states are kept, by host and port ("news.example", "127.0.0.1:8099"). */
export interface HostMemory {
  readonly load: (host: string) => Promise<HostState | undefined>
  /** The state must be kept when the promise is fulfilled: the request goes out after that. */
  readonly save: (host: string, state: HostState) => Promise<void>
}

/** As many hosts are remembered by a single command; the one that was saved longest ago goes first. */
const maxHosts = 5000

/** A memory that ends with the process. */
export function createHostMemory(): HostMemory {
  const states = new Map<string, HostState>()
  return {
    load: async (host) => states.get(host),
    save: async (host, state) => {
      states.delete(host)
      states.set(host, state)
      const [oldest] = states.keys()
      if (states.size > maxHosts && oldest !== undefined) states.delete(oldest)
    },
  }
}
