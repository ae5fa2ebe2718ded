import { settle } from '../settle.ts'
import type { WatchDeps } from './deps.ts'
import { createRunningJobs, type RunningJobs } from './running-jobs.ts'

/** A job that seems to be due and is not given out is asked for again after this many milliseconds. */
const shortestWait = 200

/**
 * Polls the feeds of a ledger and fetches, files and looks again at what they name, until it is told to stop. It may be killed at any line:
 * every job stays in the ledger until what it brought is kept, and is then done again, which changes nothing; what it filed is settled by the next. A
 * job that fails by a fault of ours is told of, and tried again when its lease has ended; the others go on. Throws `HearsayError` when the ledger or
 * the archive cannot be written, once the jobs under way have ended.
 */
export async function watch(deps: WatchDeps, signal: AbortSignal): Promise<void> {
  const failures: unknown[] = []
  const fail = (error: unknown): void => {
    failures.push(error)
  }
  const filed = createFiled(deps)
  const running = createRunningJobs(deps, { onFiled: filed.count, onFailure: fail })
  const work = async (): Promise<void> => {
    await filed.settleLeft()
    while (!signal.aborted && failures.length === 0) {
      await running.renewLeases()
      const started = await running.startDue()
      if (filed.isDue()) await filed.settle()
      else if (started === 0 || running.isFull()) await waitForWork(deps, running, signal)
    }
  }
  await work().catch(fail)
  await running.end().catch(fail)
  if (failures.length > 0) throw failures[0]
  await filed.settle()
}

interface Filed {
  readonly count: () => void
  readonly isDue: () => boolean
  readonly settle: () => Promise<void>
  /** Settles what others filed who were ended before they could. */
  readonly settleLeft: () => Promise<void>
}

/** What was filed and is not settled yet. */
function createFiled({ store, settings, now, onEvent }: WatchDeps): Filed {
  const { settleAfter } = settings
  let articles = 0
  let since = ''
  const settleAll = async (): Promise<void> => {
    articles = 0
    let settled = 0
    const onSettled = (): void => {
      settled += 1
    }
    await settle(store, { onSettled })
    if (settled > 0) onEvent?.({ kind: 'settled', articles: settled })
  }
  return {
    count: () => {
      if (articles === 0) since = now()
      articles += 1
    },
    isDue: () =>
      articles >= settleAfter.articles ||
      (articles > 0 && Date.parse(now()) - Date.parse(since) >= settleAfter.seconds * 1000),
    settle: async () => {
      if (articles > 0) await settleAll()
    },
    settleLeft: settleAll,
  }
}

async function waitForWork(
  { store, settings, now, sleep }: WatchDeps,
  running: RunningJobs,
  signal: AbortSignal,
): Promise<void> {
  const next = running.isFull() ? undefined : await store.watching.nextRunAt(now())
  const ends = running.ends()
  const longest = 1000 * (ends.length > 0 ? Math.min(settings.glance, settings.lease / 4) : settings.glance)
  const until = next === undefined ? longest : Date.parse(next) - Date.parse(now())
  const awake = new AbortController()
  const wake = (): void => awake.abort()
  // Not `AbortSignal.any`: one that hangs on a signal of hours is never let go.
  signal.addEventListener('abort', wake)
  if (signal.aborted) wake()
  await Promise.race([sleep(Math.min(longest, Math.max(until, shortestWait)), awake.signal), ...ends])
  signal.removeEventListener('abort', wake)
  wake()
}
