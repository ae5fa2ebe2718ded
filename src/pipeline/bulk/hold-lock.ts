import { HearsayError } from '../../core/error.ts'
import type { PathLock } from './path-lock.ts'

/** What work under a lock goes by. */
export interface Hold extends Pick<PathLock, 'token'> {
  /** Given when the run is to end, or the lock is no longer ours: what is at work ends soon, and leaves nothing. */
  readonly signal: AbortSignal
  /** Looks at the lock again; throws the signal's reason where the work must end. Before anything that others see. */
  check(): Promise<void>
}

interface HoldOptions {
  /** Ends early, without an error, when the signal is given. */
  readonly sleep: (ms: number, until: AbortSignal) => Promise<void>
  readonly signal: AbortSignal
}

const renewMs = 30_000

/**
 * Works under a lock, which is renewed all the while, whatever the work is at. Gives `taken` where others took the lock away,
 * as they may from a process that seems dead; what the signal of the options says is thrown.
 */
export async function holdLock(
  lock: PathLock,
  { sleep, signal }: HoldOptions,
  work: (hold: Hold) => Promise<void>,
): Promise<'done' | 'taken'> {
  signal.throwIfAborted()
  const [held, ended] = [new AbortController(), new AbortController()]
  // No `HearsayError`, which readers of files would take for a fault of the input.
  const taken = new Error('Expected the lock to be ours, it was taken away')
  const stop = (): void => held.abort(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  const renewing = renewUntil(ended.signal, { lock, sleep, onTaken: () => held.abort(taken) })
  try {
    await work({
      token: lock.token,
      signal: held.signal,
      async check() {
        if (!(await lock.isHeld())) held.abort(taken)
        held.signal.throwIfAborted()
      },
    })
    return 'done'
  } catch (error) {
    // Whoever takes a lock clears up first: what we lack then is no fault of the disk.
    if (error === taken || (error instanceof HearsayError && !(await lock.isHeld()))) return 'taken'
    throw error
  } finally {
    ended.abort()
    signal.removeEventListener('abort', stop)
    await renewing
  }
}

async function renewUntil(
  ended: AbortSignal,
  { lock, sleep, onTaken }: Pick<HoldOptions, 'sleep'> & { readonly lock: PathLock; readonly onTaken: () => void },
): Promise<void> {
  for (await sleep(renewMs, ended); !ended.aborted; await sleep(renewMs, ended)) {
    if (await lock.renew()) continue
    onTaken()
    return
  }
}
