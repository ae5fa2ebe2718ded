import type { HostMemory, HostState, RobotsState } from './host-memory.ts'
import { createKeyedQueue } from './queues.ts'

/** The states of hosts, changed one step after another: no change undoes one made meanwhile. */
export interface HostStates {
  readonly read: (host: string) => Promise<HostState>
  readonly change: (host: string, change: (state: HostState) => HostState) => Promise<void>
}

const unknownHost: HostState = { nextAt: new Date(0).toISOString(), failures: 0, robots: [] }

/** A host is asked by http and https at most, under one name and port. */
const maxOrigins = 2

/** Reads and changes states in a memory; changes of one host wait for each other. */
export function createHostStates(memory: HostMemory): HostStates {
  const inTurn = createKeyedQueue()
  const read = async (host: string): Promise<HostState> => (await memory.load(host)) ?? unknownHost
  return {
    read,
    change: (host, change) => inTurn(host, async () => memory.save(host, change(await read(host)))),
  }
}

/** The state with one answer in place of what its robots.txt came to before. The delay that it asks for begins with it. */
export function withRobots(state: HostState, robots: RobotsState, maxCrawlDelaySeconds: number): HostState {
  const others = state.robots.filter(({ origin }) => origin !== robots.origin)
  const delay = 'crawlDelaySeconds' in robots ? (robots.crawlDelaySeconds ?? 0) : 0
  const openMs = Date.parse(robots.fetchedAt) + Math.min(delay, maxCrawlDelaySeconds) * 1000
  const nextAt = openMs > Date.parse(state.nextAt) ? new Date(openMs).toISOString() : state.nextAt
  return { ...state, nextAt, robots: [...others, robots].slice(-maxOrigins) }
}
