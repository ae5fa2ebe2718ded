import { createHash } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Who holds a lock. */
export interface LockOwner {
  /** The machine, since when it runs, and the container: within it a number of a process means one process. */
  readonly host: string
  readonly pid: number
  /** When the process began, in the system's own count: tells it from a later one with the same number. "0" where the system does not say. */
  readonly started: string
}

/** This process. */
export async function thisOwner(): Promise<LockOwner> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => '')
  const container = await readlink('/proc/self/ns/pid').catch(() => '')
  const place = createHash('sha256').update(`${hostname()}\n${boot}\n${container}`).digest('hex').slice(0, 8)
  const shown = hostname()
    .replace(/[^a-z\d-]/gi, '-')
    .slice(0, 40)
  return { host: `${shown}_${place}`, pid: process.pid, started: await startOf(process.pid) }
}

/** The name of the lock of a file. All is said in the name: no lock can be seen half written. */
export function toLockName(stem: string, { host, pid, started }: LockOwner, token: string): string {
  return `${stem}.${host}.${pid}.${started}.${token}.lock`
}

/** Which file a lock is of, and who holds it; `undefined` for a name that we would not give. */
export function parseLockName(name: string): (LockOwner & { readonly stem: string }) | undefined {
  const parts = name.split('.')
  const [host, pid, started, token, ending] = parts.slice(-5)
  const stem = parts.slice(0, -5).join('.')
  if (!host || !pid || !started || stem === '' || ending !== 'lock') return undefined
  if (!/^\d{1,10}$/.test(pid) || !/^\d{1,20}$/.test(started) || !/^[\da-f]{12}$/.test(token ?? '')) return undefined
  return { stem, host, pid: Number(pid), started }
}

/** Whether the owner of a lock still runs; `unknown` of another host. */
export async function lifeOf(owner: LockOwner, self: LockOwner): Promise<'alive' | 'dead' | 'unknown'> {
  if (owner.host !== self.host) return 'unknown'
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return 'dead'
  }
  const started = await startOf(owner.pid)
  return started === '0' || owner.started === '0' || started === owner.started ? 'alive' : 'dead'
}

async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')
  // The name before it is in brackets and may hold blanks.
  return /^\d+$/.exec(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '')?.[0] ?? '0'
}
