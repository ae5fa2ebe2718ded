import { z } from 'zod'
import type { HostState } from './host-memory.ts'

const instant = z.iso.datetime()
const seconds = z.number().min(0).exactOptional()
const known = {
  origin: z.string(),
  fetchedAt: instant,
  expiresAt: instant,
}
const robotsState = z.discriminatedUnion('kind', [
  z.object({ ...known, kind: z.literal('rules'), text: z.string(), crawlDelaySeconds: seconds }),
  z.object({ ...known, kind: z.literal('none') }),
  z.object({
    ...known,
    kind: z.literal('unreachable'),
    since: instant,
    reason: z.string(),
    text: z.string().exactOptional(),
    crawlDelaySeconds: seconds,
  }),
])
const hostState = z.object({
  nextAt: instant,
  stoppedUntil: instant.exactOptional(),
  failures: z.int().min(0),
  robots: z.array(robotsState),
})

/** A state as it was kept; `undefined` for what is none, which a `HostMemory` gives for a host that it does not know. */
export function parseHostState(kept: unknown): HostState | undefined {
  const parsed = hostState.safeParse(kept)
  return parsed.success ? parsed.data : undefined
}
