import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Who holds a lock. `started` tells a process from a later one with the same number; `token` one lock of it from another. */
export interface LockOwner {
  readonly pid: number
  readonly host: string
  readonly started: string
  readonly token: string
}

const writingMs = 5000

/** This process, as the owner of a lock. */
export async function ownLock(token: string): Promise<LockOwner> {
  return { pid: process.pid, host: hostname(), started: await startOf(process.pid), token }
}

/** The owner that a lock names; nothing where it names none. */
export function parseOwner(text: string): LockOwner | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('pid' in value && 'host' in value && 'started' in value))
      return undefined
    const { pid, host, started } = value
    const token = 'token' in value && typeof value.token === 'string' ? value.token : ''
    return typeof pid === 'number' && typeof host === 'string' && typeof started === 'string'
      ? { pid, host, started, token }
      : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Whether the owner still runs. Of another machine only the age of its last sign tells. */
export async function isOwned(
  owner: LockOwner | undefined,
  ageMs: number,
  staleMs: number | undefined,
): Promise<boolean> {
  // It may be written just now; where many race for a lock, that is waited for.
  if (!owner) return staleMs !== undefined && ageMs < writingMs
  if (owner.host !== hostname()) return staleMs === undefined || ageMs < staleMs
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  const started = await startOf(owner.pid)
  return started === '' || owner.started === '' || started === owner.started
}

/** When a process began, in the system's own count; nothing where the system does not say. */
async function startOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name before it is in brackets and may hold blanks.
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
