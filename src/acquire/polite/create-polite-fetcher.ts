import { setTimeout } from 'node:timers/promises'
import type { Fetcher } from '../fetch/fetch-outcome.ts'
import { createHostGate, type PoliteSettings } from './host-gate.ts'
import type { HostMemory } from './host-memory.ts'
import { createHostStates } from './host-states.ts'
import { createRobotsCheck } from './robots-check.ts'

export type { PoliteSettings } from './host-gate.ts'

export interface PoliteFetcherOptions extends PoliteSettings {
  readonly fetcher: Fetcher
  readonly memory: HostMemory
  /**
   * `requests`: every request at a host waits for its turn. `visits`: robots.txt, a page and its redirects at one host
   * follow each other at once, and the next fetch waits. `requests` unless told.
   */
  readonly spacing?: 'requests' | 'visits'
}

/**
 * Fetches as sites wish: after their robots.txt, one request at a time at each host with a delay between, and not at
 * all while a host asks to be left alone. What that takes is in `memory` before each request goes out.
 */
export function createPoliteFetcher(options: PoliteFetcherOptions): Fetcher {
  const { fetcher, memory, spacing = 'requests', now = Date.now, maxCrawlDelaySeconds = 120 } = options
  const states = createHostStates(memory)
  const pass = createHostGate({
    states,
    now,
    delaySeconds: options.delaySeconds ?? 2,
    maxCrawlDelaySeconds,
    maxWaitSeconds: options.maxWaitSeconds ?? 180,
    maxStopSeconds: options.maxStopSeconds ?? 24 * 3600,
    maxParallel: options.maxParallel ?? 16,
    sleep: options.sleep ?? setTimeout,
    random: options.random ?? Math.random,
  })
  const checkRobots = createRobotsCheck({ fetcher, states, pass, now, maxCrawlDelaySeconds })
  return (request) => {
    const visit = spacing === 'visits' ? new Set<string>() : undefined
    return fetcher(request, async (url, go) => {
      const objection = request.kind === 'robots' ? undefined : await checkRobots(url, visit)
      return objection ?? pass(url.host, visit, go)
    })
  }
}
