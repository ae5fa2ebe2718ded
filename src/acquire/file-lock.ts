import { link, open, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { isOwned, type LockOwner, ownLock, parseOwner } from './lock-owner.ts'

export interface FileLock {
  readonly token: string
  /** Says that its owner still runs, to those who cannot see its process. */
  renew(): Promise<void>
  release(): Promise<void>
}

/** `by` is unknown where what lies there is no lock of ours, or was gone before it could be read. */
export type LockTry =
  | { readonly kind: 'taken'; readonly lock: FileLock }
  | { readonly kind: 'held'; readonly by: LockOwner | undefined }

export interface FileLockOptions {
  readonly uuid: () => string
  /** A lock of another machine that was not renewed for so long is left over; without it, such a lock always holds. */
  readonly staleMs?: number
  /** Clears up what the owner of a left-over lock left, before anyone can take it. */
  readonly onLeftOver?: (owner: LockOwner) => Promise<void>
}

const mostTries = 5

/** Takes the lock at a path, for one process of all that see the folder. What a process left that was killed is taken over. */
export async function tryLock(path: string, options: FileLockOptions): Promise<LockTry> {
  const owner = await ownLock(options.uuid())
  const own = JSON.stringify(owner)
  let by: LockOwner | undefined
  for (let tries = 0; tries < mostTries; tries += 1) {
    const claimed = await claim(path, own, owner.token)
    if (claimed.kind === 'taken') return { kind: 'taken', lock: toLock(path, own, owner.token) }
    const held = await readFile(path, 'utf8').catch(() => undefined)
    if (held === undefined) continue
    by = parseOwner(held)
    const renewedAt = (await stat(path).catch(() => undefined))?.mtimeMs ?? claimed.at
    if (await isOwned(by, claimed.at - renewedAt, options.staleMs)) return { kind: 'held', by }
    if (by) await options.onLeftOver?.(by)
    await takeAway(path, held, owner.token)
  }
  return { kind: 'held', by }
}

function toLock(path: string, own: string, token: string): FileLock {
  const isOurs = async (): Promise<boolean> => (await readFile(path, 'utf8').catch(() => undefined)) === own
  return {
    token,
    async renew() {
      if (!(await isOurs())) return
      // The same bytes again, so that the disk's own clock dates them: clocks of machines differ.
      const file = await open(path, 'r+').catch(() => undefined)
      await file?.write(own, 0)
      await file?.close()
    },
    async release() {
      if (await isOurs()) await rm(path, { force: true })
    },
  }
}

/** Puts the lock there, whole, if there is none; otherwise tells the time by the disk's clock. */
async function claim(
  path: string,
  own: string,
  token: string,
): Promise<{ readonly kind: 'taken' } | { readonly kind: 'held'; readonly at: number }> {
  const draft = `${path}.${token}`
  try {
    await writeFile(draft, own, { flag: 'wx' })
    await link(draft, path)
    return { kind: 'taken' }
  } catch (error) {
    if (isCode(error, 'EEXIST')) return { kind: 'held', at: (await stat(draft)).mtimeMs }
    if (!withoutLinks.some((code) => isCode(error, code))) throw error
    // There the lock is not there whole at once.
    return (await writeNew(path, own)) ? { kind: 'taken' } : { kind: 'held', at: (await stat(draft)).mtimeMs }
  } finally {
    await rm(draft, { force: true })
  }
}

/** What file systems without links answer. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'] as const

async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Removes the lock that was seen, and not one that somebody else put there since. */
async function takeAway(path: string, seen: string, token: string): Promise<void> {
  const aside = `${path}.${token}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  const taken = await readFile(aside, 'utf8')
  if (taken !== seen) await link(aside, path).catch(() => undefined)
  await unlink(aside)
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
