import { link, open, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { type LockOwner, lifeOf, thisOwner } from '../../acquire/index.ts'
import { toOutputError } from './output-file.ts'

/** Who holds a lock; `token` tells one lock of it from another. */
export interface LockHolder extends LockOwner {
  readonly token: string
}

export interface PathLock {
  readonly token: string
  /** Says that its owner still runs, to those who cannot see its process; gives `false` once it is no longer its own. */
  renew(): Promise<boolean>
  /** Whether nobody took it away. Throws `HearsayError` `output.unusable` where the disk does not say. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

/** `by` is unknown where what lies there is no lock of ours, or was gone before it could be read. */
export type LockTry =
  | { readonly kind: 'taken'; readonly lock: PathLock }
  | { readonly kind: 'held'; readonly by: LockHolder | undefined }

export interface PathLockOptions {
  readonly uuid: () => string
  /** A lock of another machine that was not renewed for so long is left over. */
  readonly staleMs: number
  /** Clears up what the owner of a left-over lock left, before anyone can take it. */
  readonly onLeftOver: (owner: LockHolder) => Promise<void>
}

const mostTries = 5
const writingMs = 5000

/** Takes the lock at a path, for one process of all that see the folder. What a process left that was killed is taken over. */
export async function tryLock(path: string, options: PathLockOptions): Promise<LockTry> {
  const owner: LockHolder = { ...(await thisOwner()), token: options.uuid() }
  const own = JSON.stringify(owner)
  let by: LockHolder | undefined
  for (let tries = 0; tries < mostTries; tries += 1) {
    const claimed = await claim(path, own, owner.token)
    if (claimed.kind === 'taken') return { kind: 'taken', lock: toLock(path, own, owner.token) }
    const held = await readFile(path, 'utf8').catch(() => undefined)
    if (held === undefined) continue
    by = parseHolder(held)
    const renewedAt = (await stat(path).catch(() => undefined))?.mtimeMs ?? claimed.at
    if (await holds(by, { owner, ageMs: claimed.at - renewedAt, staleMs: options.staleMs })) return { kind: 'held', by }
    if (by) await options.onLeftOver(by)
    await takeAway(path, held, owner.token)
  }
  return { kind: 'held', by }
}

function toLock(path: string, own: string, token: string): PathLock {
  const isHeld = async (): Promise<boolean> => {
    try {
      return (await readFile(path, 'utf8')) === own
    } catch (error) {
      if (isGone(error)) return false
      throw toOutputError(path, error)
    }
  }
  return {
    token,
    isHeld,
    async renew() {
      try {
        return await rewrite(path, own)
      } catch (error) {
        if (isGone(error)) return false
        // One sign less is no reason to give up hours of work: others wait for many.
        if (error instanceof Error && 'code' in error) return true
        throw error
      }
    },
    async release() {
      if (await isHeld()) await rm(path, { force: true })
    },
  }
}

/** The same bytes again, so that the disk's own clock dates them: clocks of machines differ. `false` where there are others. */
async function rewrite(path: string, own: string): Promise<boolean> {
  const file = await open(path, 'r+')
  try {
    // Read and written through one handle: if the name is another's lock by now, that one is left alone.
    if ((await file.readFile('utf8')) !== own) return false
    await file.write(own, 0)
    return true
  } finally {
    await file.close()
  }
}

/** Network disks say ESTALE of what another machine removed. */
const isGone = (error: unknown): boolean => isCode(error, 'ENOENT') || isCode(error, 'ESTALE')

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

function parseHolder(text: string): LockHolder | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const schema = z.object({ host: z.string(), pid: z.int().min(1), started: z.string(), token: z.string() })

/** Whether the owner still runs. Of another machine only the age of its last sign tells; what names none may be written just now. */
async function holds(
  holder: LockHolder | undefined,
  { owner, ageMs, staleMs }: { readonly owner: LockOwner; readonly ageMs: number; readonly staleMs: number },
): Promise<boolean> {
  if (!holder) return ageMs < writingMs
  const life = await lifeOf(holder, owner)
  return life === 'unknown' ? ageMs < staleMs : life === 'alive'
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
