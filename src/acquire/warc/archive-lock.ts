import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { HearsayError } from '../../core/error.ts'

/** Who writes an archive. `started` tells a process from a later one with the same number. */
interface Owner {
  readonly pid: number
  readonly host: string
  readonly started: string
}

const lockName = 'archive.lock'
const mostTries = 5

/** Makes this process the only writer of an archive; gives what ends that. What a process left that was killed is taken over. */
export async function lockArchive(folder: string, uuid: () => string): Promise<() => Promise<void>> {
  const path = join(folder, lockName)
  const own = JSON.stringify({ pid: process.pid, host: hostname(), started: await startOf(process.pid) })
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (await claim(path, own, uuid())) return () => rm(path, { force: true })
    const held = await readFile(path, 'utf8').catch(() => undefined)
    if (held === undefined) continue
    if (await isAlive(parseOwner(held))) throw inUse(folder, held)
    await takeAway(path, held, uuid())
  }
  throw inUse(folder, '')
}

/** Puts the lock there, whole, if there is none. */
async function claim(path: string, own: string, token: string): Promise<boolean> {
  const draft = `${path}.${token}`
  await writeFile(draft, own, { flag: 'wx' })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') return false
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(code)) throw error
    // A file system without links: there the lock is not there whole at once.
    return await writeNew(path, own)
  } finally {
    await unlink(draft)
  }
}

async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock that was seen, and not one that somebody else put there since. */
async function takeAway(path: string, seen: string, token: string): Promise<void> {
  const aside = `${path}.${token}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
  }
  const taken = await readFile(aside, 'utf8')
  if (taken !== seen) await link(aside, path).catch(() => undefined)
  await unlink(aside)
}

function parseOwner(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('pid' in value && 'host' in value && 'started' in value))
      return undefined
    const { pid, host, started } = value
    return typeof pid === 'number' && typeof host === 'string' && typeof started === 'string'
      ? { pid, host, started }
      : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Whether the writer still runs. Of another machine that cannot be told. */
async function isAlive(owner: Owner | undefined): Promise<boolean> {
  if (!owner) return false
  if (owner.host !== hostname()) return true
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
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name before it is in brackets and may hold blanks.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function inUse(folder: string, held: string): HearsayError {
  const owner = parseOwner(held)
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process'
  const message = `Expected to be the only writer of the archive ${folder}, ${who} writes it; end that one, or remove ${join(folder, lockName)} if it runs no more.`
  return new HearsayError('archive.in-use', message)
}
